import type { ImportProgress } from '#src/exchange/import-worker/import-request.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';

interface BusyNoticeProps {
  readonly what: string;
  readonly progress: ImportProgress | undefined;
  readonly onCancel: () => void;
}

/** What is being worked out, how far it is, and how to stop it. */
export function BusyNotice({ what, progress, onCancel }: BusyNoticeProps) {
  const { t } = useI18n();
  return (
    <div className="import-busy">
      <output>
        {what}
        {progress !== undefined && ` · ${t(m.progress, { done: progress.done, rows: progress.rows })}`}
      </output>
      <progress aria-label={what} max={progress?.rows} value={progress?.done} />
      <button type="button" className="button" onClick={onCancel}>
        {t(m.cancel)}
      </button>
    </div>
  );
}
