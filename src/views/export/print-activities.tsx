import type { ExportSubject } from '#src/exchange/export-subject.ts';
import { exportMessages as m } from '#src/i18n/messages/export.ts';
import { lateTextMessages } from '#src/i18n/messages/late-texts.ts';
import { tableMessages } from '#src/i18n/messages/table.ts';
import { useIsWhole } from '#src/i18n/when-whole.tsx';
import { type ActivityRow, activityFacts, activityRows } from '#src/select/activity-rows.ts';

/** More rows than this are not printed; it says so. */
const MOST_ROWS = 2000;

interface RowProps {
  readonly row: ActivityRow;
  readonly subject: ExportSubject;
  /** What was presented, discussed and agreed is told too. */
  readonly isTold: boolean;
}

function Row({ row, subject, isTold }: RowProps) {
  const { t, text, formats } = subject.i18n;
  const { activity, isPossible } = row;
  const { organisations, places, people, presented, discussed, outcome } = activityFacts(subject.dataset, activity);
  const where = [...places.map(({ name }) => text(name)), ...activity.countries.map(formats.country)];
  const told = () => [
    text(presented),
    text(discussed),
    outcome === undefined ? '' : t(m.outcomeIs, { text: text(outcome.text), status: t(tableMessages[outcome.status]) }),
  ];
  return (
    <tr>
      <td>
        {formats.occurrence(activity.when)}
        {isPossible && ` (${t(tableMessages.possibly)})`}
      </td>
      <th scope="row">
        {organisations.length > 0 ? formats.list(organisations.map(({ name }) => name)) : t(tableMessages.noMeeting)}
        <p>{text(activity.visit.title)}</p>
      </th>
      <td>{where.join(', ')}</td>
      <td>{people.map(({ name }) => text(name)).join(', ')}</td>
      <td>
        {isTold &&
          told()
            .filter((part) => part !== '')
            .map((part) => <p key={part}>{part}</p>)}
      </td>
    </tr>
  );
}

/** The activities of an answer as a table that goes on over pages. */
export function PrintActivities({ subject }: { readonly subject: ExportSubject }) {
  const { dataset, answer, i18n } = subject;
  const { t } = i18n;
  const isWhole = useIsWhole();
  const rows = activityRows(dataset, answer);
  const shown = rows.slice(0, MOST_ROWS);
  if (rows.length === 0) return null;
  return (
    <section className="print__section">
      <h2>{t(m.activities)}</h2>
      {!isWhole && <p>{t(lateTextMessages.leftOutOnPaper)}</p>}
      <table className="print__table">
        <thead>
          <tr>
            {[m.when, m.whom, m.where, m.who, m.what].map((head) => (
              <th key={head.en} scope="col">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.activity.id} row={row} subject={subject} isTold={isWhole} />
          ))}
        </tbody>
      </table>
      {rows.length > shown.length && <p>{t(m.moreRows, { count: rows.length - shown.length })}</p>}
    </section>
  );
}
