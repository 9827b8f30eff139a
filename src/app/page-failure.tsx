import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { downloadFile } from '#src/exchange/download.ts';
import { editionRecord } from '#src/exchange/edition-record.ts';
import { recordFileName } from '#src/exchange/record-file-name.ts';
import { recordJson } from '#src/exchange/record-json.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { useOnceWhole } from '#src/i18n/late-texts.tsx';
import { appMessages as m } from '#src/i18n/messages/app.ts';
import { noRecordMessages } from '#src/i18n/messages/no-record.ts';

/** What stands there if the page itself fails: what happened, what to do, and the record to take away. */
export function PageFailure({ record, error }: { readonly record: ActivityRecord; readonly error: unknown }) {
  const { t } = useI18n();
  const { once, notice } = useOnceWhole('failure');
  return (
    <main className="page__message" role="alert">
      <h1>{t(m.pageFailed)}</h1>
      <p>{t(m.pageFailedAdvice)}</p>
      <p className="muted">{error instanceof Error ? error.message : String(error)}</p>
      <p>
        <button type="button" className="button button--primary" onClick={() => window.location.reload()}>
          {t(noRecordMessages.reload)}
        </button>{' '}
        <a className="button" href="?">
          {t(m.startAnew)}
        </a>{' '}
        <button
          type="button"
          className="button"
          onClick={() =>
            once(() =>
              downloadFile(recordFileName(record, 'json'), 'application/json', recordJson(editionRecord(record))),
            )
          }
        >
          {t(m.exportRecord)}
        </button>
      </p>
      {notice}
    </main>
  );
}
