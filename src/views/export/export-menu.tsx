import { useId, useState } from 'react';
import { downloadFile } from '#src/exchange/download.ts';
import { downloadActivities } from '#src/exchange/download-activities.ts';
import { recordJson } from '#src/exchange/record-json.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages as m } from '#src/i18n/messages/app.ts';
import { downloadMessages } from '#src/i18n/messages/download.ts';
import { activityRows } from '#src/select/activity-rows.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { Popover } from '#src/ui/popover.tsx';
import './export-menu.css';

/** What can be taken away: the whole record, and the activities of the present filter. */
export function ExportMenu() {
  const { t } = useI18n();
  return (
    <Popover label={t(m.export)} name={t(m.export)} align="end">
      {(close) => <Exports close={close} />}
    </Popover>
  );
}

function Exports({ close }: { readonly close: () => void }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { dataset, answer } = useDashboard();
  const [hasFailed, setFailed] = useState(false);
  const reason = useId();
  const { record } = dataset;
  const isEmpty = answer.activities.length === 0;
  const exportTable = async () => {
    if (isEmpty) return;
    try {
      await downloadActivities(dataset, activityRows(dataset, answer), answer.filter, i18n);
      close();
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="export-menu">
      <button
        type="button"
        className="button"
        aria-disabled={isEmpty}
        aria-describedby={isEmpty ? reason : undefined}
        onClick={exportTable}
      >
        {t(m.exportTable)}
      </button>
      {isEmpty && (
        <p id={reason} className="muted">
          {t(m.exportEmpty)}
        </p>
      )}
      {hasFailed && <p role="alert">{t(downloadMessages.failed)}</p>}
      <button
        type="button"
        className="button"
        onClick={() => {
          downloadFile(`record-${record.site.recordDate}.json`, 'application/json', recordJson(record));
          close();
        }}
      >
        {t(m.exportRecord)}
      </button>
    </div>
  );
}
