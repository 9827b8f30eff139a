import { useId, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { filterMessages as m } from '#src/i18n/messages/filters.ts';
import { countedValues } from '#src/select/answer.ts';
import { type Facet, withToggled } from '#src/select/filter.ts';
import { fold } from '#src/select/fold.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { valueLabel } from './facet-labels.ts';

/** From this many values on, the list can be searched. */
const SEARCHABLE = 12;

interface FacetValuesProps {
  readonly facet: Facet;
  /** Shows the facet's name above its values. */
  readonly titled?: boolean;
}

/** A checkbox for each value of a facet, with the number of activities that it alone would leave. */
export function FacetValues({ facet, titled = false }: FacetValuesProps) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const { dataset, answer, setFilter } = useDashboard();
  const [sought, setSought] = useState('');
  const title = useId();
  const chosen = answer.filter.chosen[facet];
  const values = countedValues(answer.facets[facet], 0)
    .filter(({ value, count }) => count > 0 || chosen.includes(value) || facet !== 'person')
    .map((each) => ({ ...each, label: valueLabel(facet, each.value, dataset, i18n) }))
    .sort((a, b) => b.count - a.count || formats.compare(a.label, b.label));
  const found = sought === '' ? values : values.filter(({ label }) => fold(label).includes(fold(sought)));
  return (
    <fieldset aria-labelledby={title} className="facet">
      <legend id={title} className={titled ? 'facet__title' : 'visually-hidden'}>
        {t(m[facet])}
      </legend>
      {values.length >= SEARCHABLE && (
        <input
          type="search"
          className="field"
          aria-label={t(m.findValue)}
          placeholder={t(m.findValue)}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      {found.map(({ value, label, count }) => (
        <label key={value} className="facet__value">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => setFilter(withToggled(answer.filter, facet, value))}
          />
          <span>{label}</span> <span className="count">{formats.number(count)}</span>
        </label>
      ))}
      {found.length === 0 && <p className="muted">{t(m.noValue)}</p>}
    </fieldset>
  );
}
