import { useEffect } from 'react';
import { canUndo } from '#src/exchange/draft/draft.ts';
import { useDraftDesk } from '#src/exchange/draft/draft-desk.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { lastImportMessages as m } from '#src/i18n/messages/last-import.ts';
import { appliedOutcome } from './applied-outcome.ts';
import { IMPORT_DESK, type ImportState } from './import-desk.ts';

const ENDS = { cancelled: m.cancelled, undone: m.undone, gone: m.gone, dropped: m.dropped } as const;

/** What became of the last import, as it is now: applied, undone since, cancelled. The place itself is always there, so that a change is announced. */
export function LastImport({ state }: { readonly state: ImportState }) {
  const { t } = useI18n();
  const desk = useDraftDesk();
  const { stored, unsaved } = desk;
  useEffect(() => {
    if (state.is === 'applied') IMPORT_DESK.settle(appliedOutcome(state, { stored, unsaved }));
  }, [state, stored, unsaved]);
  const isLastStep =
    state.is === 'applied' &&
    stored.state === 'draft' &&
    stored.draft.revision === state.revision &&
    canUndo(stored.draft);
  return (
    <div className="import-line import-told">
      <p role="status">
        {state.is === 'applied' && (
          <strong>{t(state.revision === undefined ? m.appliedUnsaved : m.applied, { file: state.file })}</strong>
        )}
        {state.is === 'idle' && state.ended !== undefined && t(ENDS[state.ended.is], { file: '', ...state.ended })}
      </p>
      {isLastStep && (
        <button
          type="button"
          className="button"
          onClick={() => void desk.undo().then(() => IMPORT_DESK.settle({ is: 'undone' }))}
        >
          {t(m.undo)}
        </button>
      )}
    </div>
  );
}
