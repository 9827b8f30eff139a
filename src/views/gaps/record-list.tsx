import { memo } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { gapMessages as m } from '#src/i18n/messages/gaps.ts';
import { withChoice } from '#src/select/filter.ts';
import { type CountedRecords, groupByVisit, type RecordReference } from '#src/select/record-reference.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { GrowingList } from '#src/ui/growing-list.tsx';
import { StateLink } from './state-link.tsx';

interface RecordListProps {
  /** By which the list is found again. */
  readonly id: string;
  readonly records: CountedRecords;
}

/** Records by their visit, each leading to itself: an organisation to its panel, a visit to its overview. */
export function RecordList({ id, records }: RecordListProps) {
  return (
    <GrowingList id={id} of={records} count={records.count}>
      {(most) => (
        <ul className="gap-records">
          {groupByVisit(records.first(most)).map(({ visit, records: members }) => (
            <li key={visit ?? ''} className="gap-records__group">
              {visit !== undefined && <VisitLink id={visit} />}
              <ul className="gap-records__members">
                {members.map((record) => (
                  <RecordItem key={`${record.of} ${record.row.id}`} record={record} />
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </GrowingList>
  );
}

/** Not drawn again when others come, as the items themselves. */
const VisitLink = memo(function VisitLink({ id }: { readonly id: string }) {
  const { text } = useI18n();
  const { dataset, answer } = useDashboard();
  return (
    <StateLink to={{ filter: withChoice(answer.filter, 'visit', [id]), view: 'overview' }}>
      {text(dataset.visit.get(id)?.title)}
    </StateLink>
  );
});

interface RecordItemProps {
  readonly record: RecordReference;
}

const isSameRow = (one: RecordItemProps, other: RecordItemProps) => one.record.row === other.record.row;

const RecordItem = memo(function RecordItem({ record }: RecordItemProps) {
  const { t, text } = useI18n();
  const { answer } = useDashboard();
  switch (record.of) {
    case 'visit':
      return null;
    case 'meeting':
      return record.row.organisations.length === 0 ? (
        <li className="muted">{t(m.namelessMeeting)}</li>
      ) : (
        record.row.organisations.map((id) => <OrganisationItem key={id} id={id} />)
      );
    case 'organisation':
      return <OrganisationItem id={record.row.id} />;
    case 'person':
      return (
        <li>
          <StateLink to={{ filter: withChoice(answer.filter, 'person', [record.row.id]), view: 'overview' }}>
            {text(record.row.name)}
          </StateLink>
        </li>
      );
    case 'followUp':
      return (
        <li>
          <StateLink to={{ view: 'follow-ups' }}>{text(record.row.title)}</StateLink>
        </li>
      );
    case 'source':
      return (
        <li className="gap-records__source">
          {record.row.title} <span className="muted">· {record.row.publisher}</span>
        </li>
      );
  }
}, isSameRow);

function OrganisationItem({ id }: { readonly id: string }) {
  const { dataset, openOrganisation } = useDashboard();
  return (
    <li>
      <button type="button" className="chip" onClick={() => openOrganisation(id)}>
        {dataset.organisation.get(id)?.name ?? id}
      </button>
    </li>
  );
}
