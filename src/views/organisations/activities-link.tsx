import { useMemo } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { organisationMessages as m } from '#src/i18n/messages/organisations.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { hasIdleQuery, NO_FILTER } from '#src/select/filter.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { queryText } from '#src/state/query-text.ts';
import { ViewLink } from '#src/ui/view-link.tsx';

/**
 * Leads to the table with every activity of the record that an organisation's name is found in: its own, and those of
 * others that are called so as well, as an address names no organisation to narrow by. Their number is the table's.
 */
export function ActivitiesLink({ name }: { readonly name: string }) {
  const { t } = useI18n();
  const { answer, hrefOf, change } = useDashboard();
  const { columns } = answer;
  const filter = useMemo(() => ({ ...NO_FILTER, query: queryText(name) }), [name]);
  const count = useMemo(() => answerFilter(columns, filter).activities.length, [columns, filter]);
  if (hasIdleQuery(filter)) return null;
  const to = { filter, view: 'table', organisation: undefined } as const;
  return (
    <p>
      <ViewLink className="organisation-panel__table" href={hrefOf(to)} follow={() => change(to)}>
        {t(m.inTable, { count, name })}
      </ViewLink>
    </p>
  );
}
