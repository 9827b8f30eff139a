import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { exportMessages as m } from '#src/i18n/messages/export.ts';
import type { ExportJob, Making } from './export-job.ts';

interface ExportStatusProps {
  readonly job: ExportJob;
  /** What an export waits for before it begins. */
  readonly children: ReactNode;
}

/** How far an export is, with a way to stop it, or how it ended. */
export function ExportStatus({ job: { state, cancel }, children }: ExportStatusProps) {
  return (
    <div className="export-status" aria-live="polite">
      {children}
      {state.is === 'working' && <Progress making={state} cancel={cancel} />}
      {state.is === 'ended' && state.sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
    </div>
  );
}

interface ProgressProps {
  readonly making: Making;
  readonly cancel: () => void;
}

/** How far it is. Who stands on the way to stop it when it goes gets back to the item that asked for it. */
function Progress({ making: { file, done, item }, cancel }: ProgressProps) {
  const { t } = useI18n();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const way = button.current;
    return () => {
      // Where the whole menu goes, so does the item, and the focus stays where the reader took it.
      if (way !== null && way === document.activeElement) requestAnimationFrame(() => item.focus());
    };
  }, [item]);
  return (
    <>
      <label className="export-status__progress">
        {t(m.working, { file })}
        <progress max={1} value={done} />
      </label>
      <button ref={button} type="button" className="button" onClick={cancel}>
        {t(m.cancel)}
      </button>
    </>
  );
}
