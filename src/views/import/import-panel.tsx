import { useDeferredValue, useSyncExternalStore } from 'react';
import { today } from '#src/domain/day.ts';
import { changedRecord } from '#src/exchange/changed-record.ts';
import { useDraftDesk } from '#src/exchange/draft/draft-desk.ts';
import type { Answers } from '#src/exchange/import/answers.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';
import { BusyNotice } from './busy-notice.tsx';
import { ColumnsSection } from './columns-section.tsx';
import { FileDrop } from './file-drop.tsx';
import { useFocusHandedOn } from './focus-handed-on.ts';
import { IMPORT_DESK, type ImportState } from './import-desk.ts';
import { LastImport } from './last-import.tsx';
import { NamesSection } from './names-section.tsx';
import { PlacesSection } from './places-section.tsx';
import { PlanPreview } from './plan-preview.tsx';
import { QuestionsSection } from './questions-section.tsx';
import { RecordPreview } from './record-preview.tsx';
import { SourceFields } from './source-fields.tsx';
import { RefusalNotice, TroubleNotice } from './trouble-notice.tsx';
import { VisitsSection } from './visits-section.tsx';
import './import.css';
import './import-counts.css';
import './import-room.css';

type Opened = Extract<ImportState, { readonly is: 'table' | 'record' }>;

/** The state of the import; another face of the view is drawn in slices, so that the page answers meanwhile. */
function useImportState(): ImportState {
  const current = useSyncExternalStore(IMPORT_DESK.subscribe, IMPORT_DESK.getState);
  const drawn = useDeferredValue(current);
  return drawn.is === current.is ? current : drawn;
}

/** The view in which tables and exported records are brought in. */
export function ImportPanel() {
  const state = useImportState();
  const room = useFocusHandedOn(state.is);
  return (
    <div ref={room} className="import-room" tabIndex={-1}>
      <ImportStage state={state} />
    </div>
  );
}

function ImportStage({ state }: { readonly state: ImportState }) {
  const { t } = useI18n();
  const desk = useDraftDesk();
  const open = (file: File) => void IMPORT_DESK.open(file, desk.record);
  const cancel = () => IMPORT_DESK.cancel();
  if (state.is === 'reading')
    return <BusyNotice what={t(m.reading, { file: state.file })} progress={state.progress} onCancel={cancel} />;
  if (state.is === 'table' || state.is === 'record') return <OpenedImport state={state} open={open} />;
  return (
    <div className="import">
      <p>{t(m.lead)}</p>
      <LastImport state={state} />
      {state.is === 'idle' && state.refusal !== undefined && <RefusalNotice refusal={state.refusal} />}
      {state.is === 'idle' && state.trouble !== undefined && <TroubleNotice trouble={state.trouble} />}
      {state.is === 'idle' && <p className="paper-only">{t(m.onPaper)}</p>}
      <FileDrop onFile={open} />
    </div>
  );
}

function hasChanges(state: Opened): boolean {
  if (state.is === 'table') return state.plan.added.total + state.plan.changed.total > 0;
  const { added, changed, removed, site, faults } = state.digest;
  return faults.total === 0 && added.total + changed.total + removed.total + site.length > 0;
}

function OpenedImport({ state, open }: { readonly state: Opened; readonly open: (file: File) => void }) {
  const { t, language } = useI18n();
  const desk = useDraftDesk();
  const canApply = hasChanges(state) && !state.isBusy;
  const apply = async () => {
    const record = await IMPORT_DESK.apply(desk.record);
    if (record === undefined) return;
    const changed = changedRecord(record, today());
    const result = await desk.save(changed);
    IMPORT_DESK.finish(result.outcome === 'saved' ? result.draft.revision : undefined, changed, desk);
  };
  return (
    <div className="import">
      <div className="import-line">
        <strong className="import-file">{state.file}</strong>
        <FileDrop isAnother onFile={open} />
      </div>
      {state.is === 'table' ? (
        <TableImport state={state} />
      ) : (
        <RecordPreview file={state.file} digest={state.digest} csv={() => IMPORT_DESK.faultsCsv(language)} />
      )}
      <div className="import-apply">
        {state.trouble !== undefined && <TroubleNotice trouble={state.trouble} />}
        {state.isBusy ? (
          <BusyNotice
            what={t(m.planning)}
            progress={state.is === 'table' ? state.progress : undefined}
            onCancel={() => IMPORT_DESK.cancel()}
          />
        ) : (
          <>
            <button
              type="button"
              className="button button--primary"
              aria-disabled={!canApply}
              onClick={() => {
                if (canApply) void apply();
              }}
            >
              {t(m.apply)}
            </button>
            {!hasChanges(state) && <span className="muted">{t(m.nothingToApply)}</span>}
            <button type="button" className="button" onClick={() => IMPORT_DESK.cancel()}>
              {t(m.cancel)}
            </button>
          </>
        )}
      </div>
    </div>
  );
}

function TableImport({ state }: { readonly state: Extract<ImportState, { readonly is: 'table' }> }) {
  const { language } = useI18n();
  const { file, sheets, mapping, plan } = state;
  const onAnswer = (answers: Answers) => void IMPORT_DESK.plan({ ...mapping, answers });
  return (
    <>
      <ColumnsSection
        file={file}
        sheets={sheets}
        mapping={mapping}
        taken={plan.taken}
        onChange={(next) => void IMPORT_DESK.plan(next)}
      />
      <QuestionsSection questions={plan.questions} answers={mapping.answers} onAnswer={onAnswer} />
      <PlacesSection
        plan={plan}
        answers={mapping.answers}
        onAnswer={onAnswer}
        onLoad={(address) => void IMPORT_DESK.loadGazetteer(address)}
      />
      <NamesSection plan={plan} answers={mapping.answers} onAnswer={onAnswer} />
      <VisitsSection plan={plan} answers={mapping.answers} onAnswer={onAnswer} />
      <SourceFields answers={mapping.answers} onAnswer={onAnswer} />
      <PlanPreview plan={plan} file={file} csv={() => IMPORT_DESK.faultsCsv(language)} />
    </>
  );
}
