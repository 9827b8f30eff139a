import type { Ref } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { type Facet, withToggled } from '#src/select/filter.ts';
import { useDashboard } from '#src/state/dashboard.ts';

interface FacetValueProps {
  readonly facet: Facet;
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly ref?: Ref<HTMLLabelElement>;
}

/** A checkbox for a value of a facet, with the number of activities that it alone would leave. */
export function FacetValue({ facet, value, label, count, ref }: FacetValueProps) {
  const { formats } = useI18n();
  const { answer, setFilter } = useDashboard();
  return (
    <label className="facet__value" ref={ref}>
      <input
        type="checkbox"
        checked={answer.filter.chosen[facet].includes(value)}
        onChange={() => setFilter(withToggled(answer.filter, facet, value))}
      />
      <span>{label}</span> <span className="count">{formats.number(count)}</span>
    </label>
  );
}
