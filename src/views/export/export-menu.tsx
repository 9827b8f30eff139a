import { downloadFile } from '#src/exchange/download.ts';
import { recordJson } from '#src/exchange/record-json.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages as m } from '#src/i18n/messages/app.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { Popover } from '#src/ui/popover.tsx';
import './export-menu.css';

/** What can be taken away: the whole record, and the activities of the present filter. */
export function ExportMenu() {
  const { t } = useI18n();
  const { dataset } = useDashboard();
  const { record } = dataset;
  return (
    <Popover label={t(m.export)} name={t(m.export)} align="end">
      {(close) => (
        <div className="export-menu">
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
      )}
    </Popover>
  );
}
