import type { ReactNode } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { exportMessages as m } from '#src/i18n/messages/export.ts';
import type { ExportJob } from './export-job.ts';

interface ExportStatusProps {
  readonly job: ExportJob;
  /** What an export waits for before it begins. */
  readonly children: ReactNode;
}

/** How far an export is, with a way to stop it, or how it ended. */
export function ExportStatus({ job: { state, cancel }, children }: ExportStatusProps) {
  const { t } = useI18n();
  return (
    <div className="export-status" aria-live="polite">
      {children}
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
