import { useI18n } from '#src/i18n/i18n.ts';
import { timelineMessages as m } from '#src/i18n/messages/timeline.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { focusAfterChange } from '#src/ui/focus-after.ts';
import { laneName } from './mark-text.ts';
import { tableFilter } from './table-filter.ts';

interface TableLinkProps {
  /** The key of the lane that the mark stands in. */
  readonly lane: string;
  /** All of the mark. */
  readonly visits: readonly string[];
}

/** A link to the table with everything that a mark stands for: its visits where they are few, else its lane. */
export function TableLink({ lane, visits }: TableLinkProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { dataset, answer, hrefOf, change } = useDashboard();
  const { of, filter } = tableFilter(answer.filter, lane, visits);
  const to = { filter, view: 'table' } as const;
  const names = {
    visits: () => t(m.tableOfVisits, { count: visits.length }),
    lane: () => t(m.tableOfLane, { where: laneName({ key: lane, country: undefined }, dataset, i18n) }),
    all: () => t(m.wholeTable),
  };
  return (
    <a
      className="button"
      href={hrefOf(to)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        change(to);
        focusAfterChange();
      }}
    >
      {names[of]()}
    </a>
  );
}
