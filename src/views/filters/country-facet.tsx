import { useI18n } from '#src/i18n/i18n.ts';
import { filterMessages as m } from '#src/i18n/messages/filters.ts';
import { countedValues } from '#src/select/answer.ts';
import { withToggled } from '#src/select/filter.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { countryStyle } from '#src/ui/country-colour.ts';
import { CountryDot } from '#src/ui/country-dot.tsx';
import { Popover } from '#src/ui/popover.tsx';
import { FacetValues } from './facet-values.tsx';

/** Countries shown as buttons of their own; of more, those with most activities, the rest in a menu. */
const MOST_BUTTONS = 8;

/** A toggle for each country of the record, with the number of activities that it alone would leave. */
export function CountryFacet() {
  const { t, formats } = useI18n();
  const { answer, setFilter } = useDashboard();
  const chosen = answer.filter.chosen.country;
  const all = [...countedValues(answer.facets.country, 0)];
  const shown = new Set(
    all.length <= MOST_BUTTONS
      ? all.map(({ value }) => value)
      : [...all]
          .sort((a, b) => Number(chosen.includes(b.value)) - Number(chosen.includes(a.value)) || b.count - a.count)
          .slice(0, MOST_BUTTONS)
          .map(({ value }) => value),
  );
  const inOrder = all
    .filter(({ value }) => shown.has(value))
    .sort((a, b) => formats.compare(formats.country(a.value), formats.country(b.value)));
  return (
    <fieldset className="filters__countries" aria-label={t(m.country)}>
      <legend className="visually-hidden">{t(m.country)}</legend>
      <span aria-hidden="true" className="muted filters__name">
        {t(m.country)}
      </span>
      {inOrder.map(({ value, count }) => (
        <button
          key={value}
          type="button"
          className="chip country-chip"
          aria-pressed={chosen.includes(value)}
          style={countryStyle(value)}
          onClick={() => setFilter(withToggled(answer.filter, 'country', value))}
        >
          <CountryDot country={value} />
          {formats.country(value)} <span className="count">{formats.number(count)}</span>
        </button>
      ))}
      {shown.size < all.length && (
        <Popover label={t(m.more)} name={t(m.country)} className="chip filters__menu">
          {() => <FacetValues facet="country" />}
        </Popover>
      )}
    </fieldset>
  );
}
