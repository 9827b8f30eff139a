import type { ReactNode } from 'react';
import { type Facet, withToggled } from '#src/select/filter.ts';
import { useDashboard } from '#src/state/dashboard.ts';

interface FilterToggleProps {
  readonly facet: Facet;
  readonly value: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** A value that narrows the page to itself, and again no longer; plain text where no activity has it. */
export function FilterToggle({ facet, value, className, children }: FilterToggleProps) {
  const { answer, setFilter } = useDashboard();
  if (!answer.columns.facets[facet].values.includes(value)) return <span>{children}</span>;
  return (
    <button
      type="button"
      className={className}
      aria-pressed={answer.filter.chosen[facet].includes(value)}
      onClick={() => setFilter(withToggled(answer.filter, facet, value))}
    >
      {children}
    </button>
  );
}
