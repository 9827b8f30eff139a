import { Suspense, useId, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { filterMessages as m } from '#src/i18n/messages/filters.ts';
import { countedValues } from '#src/select/answer.ts';
import type { Facet } from '#src/select/filter.ts';
import { fold } from '#src/select/fold.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { moveAmongValues } from './facet-keys.ts';
import { valueLabel } from './facet-labels.ts';
import { FacetValue } from './facet-value.tsx';

const LongFacetValues = lazyPart(async () => (await import('./long-facet-values.tsx')).LongFacetValues);

/** From this many values on, the list can be searched; of more than `MOST_DRAWN` only those that are seen are drawn. */
const SEARCHABLE = 12;
const MOST_DRAWN = 300;

interface FacetValuesProps {
  readonly facet: Facet;
  /** Shows the facet's name above its values. */
  readonly titled?: boolean;
}

/** A checkbox for each value of a facet, with the number of activities that it alone would leave, be it none. */
export function FacetValues({ facet, titled = false }: FacetValuesProps) {
  const { t } = useI18n();
  const { answer } = useDashboard();
  const [sought, setSought] = useState('');
  const title = useId();
  const size = answer.facets[facet].column.values.length;
  return (
    <fieldset aria-labelledby={title} className="facet" onKeyDown={moveAmongValues}>
      <legend id={title} className={titled ? 'facet__title' : 'visually-hidden'}>
        {t(m[facet])}
      </legend>
      {size >= SEARCHABLE && (
        <input
          type="search"
          className="field"
          aria-label={t(m.findValue)}
          placeholder={t(m.findValue)}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      {size > MOST_DRAWN ? (
        <Suspense fallback={<div className="facet__long facet__long--waiting skeleton" />}>
          <LongFacetValues facet={facet} sought={sought} />
        </Suspense>
      ) : (
        <AllValues facet={facet} sought={sought} />
      )}
    </fieldset>
  );
}

function AllValues({ facet, sought }: { readonly facet: Facet; readonly sought: string }) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const { dataset, answer } = useDashboard();
  const words = fold(sought);
  const found = countedValues(answer.facets[facet], 0)
    .map((each) => ({ ...each, label: valueLabel(facet, each.value, dataset, i18n) }))
    .filter(({ label }) => (words === '' ? label.includes(sought.trim()) : fold(label).includes(words)))
    .sort((a, b) => b.count - a.count || formats.compare(a.label, b.label));
  if (found.length === 0) return <p className="muted">{t(m.noValue)}</p>;
  return found.map(({ value, label, count }) => (
    <FacetValue key={value} facet={facet} value={value} label={label} count={count} />
  ));
}
