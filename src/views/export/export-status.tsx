import { useI18n } from '#src/i18n/i18n.ts';
import { exportMessages as m } from '#src/i18n/messages/export.ts';
import type { ExportJob } from './export-job.ts';

/** How far an export is, with a way to stop it, or how it ended. */
export function ExportStatus({ job: { state, cancel } }: { readonly job: ExportJob }) {
  const { t } = useI18n();
  return (
    <div className="export-status" aria-live="polite">
      {state.is === 'working' && (
        <>
          <label className="export-status__progress">
            {t(m.working, { file: state.file })}
            <progress max={1} value={state.done} />
          </label>
          <button type="button" className="button" onClick={cancel}>
            {t(m.cancel)}
          </button>
        </>
      )}
      {state.is === 'ended' && state.sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
    </div>
  );
}
