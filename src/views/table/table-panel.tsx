import { useId, useState } from 'react';
import { downloadActivities } from '#src/exchange/download-activities.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { useOnceWhole } from '#src/i18n/late-texts.tsx';
import { appMessages } from '#src/i18n/messages/app.ts';
import { downloadMessages } from '#src/i18n/messages/download.ts';
import { tableMessages as m } from '#src/i18n/messages/table.ts';
import { activityRows } from '#src/select/activity-rows.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { usePageKeys } from './page-keys.ts';
import { useSortedActivities } from './sorted-activities.ts';
import { TableBody } from './table-body.tsx';
import { COLUMNS } from './table-columns.ts';
import { TableHead } from './table-head.tsx';
import './table.css';

const TOTAL_WIDTH = COLUMNS.reduce((sum, { width }) => sum + width, 0);

/** Every activity of the answer, sortable, and its CSV. */
export function TablePanel() {
  const i18n = useI18n();
  const { t } = i18n;
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const { activities, sorting, isPending, sortBy } = useSortedActivities(i18n);
  usePageKeys(scroller, activities.length);
  return (
    <>
      <TableTools activities={activities} />
      {activities.length === 0 ? (
        <p className="muted activities__nothing">{t(m.nothing)}</p>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a scrolling room is no set of form fields
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
        <div className="activities" ref={setScroller} tabIndex={0} role="group" aria-label={t(m.scroll)}>
          <table className="table activities__table" aria-rowcount={activities.length + 1} aria-busy={isPending}>
            <caption className="visually-hidden">{t(m.caption)}</caption>
            <colgroup>
              {COLUMNS.map(({ id, width }) => (
                <col key={id} style={{ width: `${(100 * width) / TOTAL_WIDTH}%` }} />
              ))}
            </colgroup>
            <TableHead
              sortedBy={sorting.column}
              isDescending={sorting.isDescending}
              isPending={isPending}
              sortBy={(column) => {
                sortBy(column);
                scroller?.scrollTo({ top: 0 });
              }}
            />
            <TableBody activities={activities} scroller={scroller} />
          </table>
        </div>
      )}
    </>
  );
}

function TableTools({ activities }: { readonly activities: Uint32Array }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { dataset, answer } = useDashboard();
  const [hasFailed, setFailed] = useState(false);
  const reason = useId();
  const { once, notice } = useOnceWhole('table');
  const isEmpty = activities.length === 0;
  const download = async () => {
    if (isEmpty) return;
    try {
      await downloadActivities(dataset, activityRows(dataset, answer, activities), answer.filter, i18n);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="activities__tools">
      <p>{t(m.rows, { count: activities.length })}</p>
      <button
        type="button"
        className="button"
        aria-disabled={isEmpty}
        aria-describedby={isEmpty ? reason : undefined}
        onClick={() => once(() => void download())}
      >
        {t(m.download)}
      </button>
      {isEmpty && (
        <p id={reason} className="muted">
          {t(appMessages.exportEmpty)}
        </p>
      )}
      {notice}
      {hasFailed && <p role="alert">{t(downloadMessages.failed)}</p>}
    </div>
  );
}
