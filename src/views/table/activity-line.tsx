import { memo, type Ref } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { type ActivityRow, activityFacts } from '#src/select/activity-rows.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { CityCell, CountryCell, DateCell, NamesCell, OrganisationsCell, TopicsCell } from './activity-cells.tsx';
import { RecordCell } from './record-cell.tsx';

interface ActivityLineProps extends ActivityRow {
  /** Place among all rows, from 0. */
  readonly index: number;
  readonly measure?: Ref<HTMLTableRowElement>;
}

/** One activity as a line of the table. Drawn anew only when it changes: a table of many is drawn again at every scroll. */
export const ActivityLine = memo(function ActivityLine({ activity, isPossible, index, measure }: ActivityLineProps) {
  const { text, formats } = useI18n();
  const { dataset } = useDashboard();
  const facts = activityFacts(dataset, activity);
  const title = text(activity.visit.title);
  const names = facts.organisations.map(({ name }) => name);
  return (
    // The header is the first row.
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      <td>
        <DateCell activity={activity} isPossible={isPossible} />
      </td>
      <th scope="row">
        <OrganisationsCell activity={activity} facts={facts} />
      </th>
      <td>
        <NamesCell names={facts.kinds.map(({ name }) => name)} />
      </td>
      <td>{title}</td>
      <td>
        <CountryCell activity={activity} />
      </td>
      <td>
        <CityCell activity={activity} facts={facts} />
      </td>
      <td>
        <NamesCell names={facts.people.map(({ name }) => name)} />
      </td>
      <td>
        <TopicsCell activity={activity} facts={facts} />
      </td>
      <td>
        <RecordCell facts={facts} name={names.length > 0 ? formats.list(names) : title} />
      </td>
    </tr>
  );
});
