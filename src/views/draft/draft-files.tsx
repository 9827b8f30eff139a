import { useMemo, useState } from 'react';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { hasStaffFields, withoutStaffFields } from '#src/domain/staff-fields.ts';
import { downloadFile } from '#src/exchange/download.ts';
import { recordFileName } from '#src/exchange/record-file-name.ts';
import type { WritableFolder } from '#src/exchange/record-folder.ts';
import { recordJson } from '#src/exchange/record-json.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { downloadMessages } from '#src/i18n/messages/download.ts';
import { draftMessages as m } from '#src/i18n/messages/draft.ts';

declare global {
  interface Window {
    /** Chromium's alone; absent elsewhere. */
    readonly showDirectoryPicker?: (options: { readonly mode: 'readwrite' }) => Promise<WritableFolder>;
  }
}

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const isPublic = __EDITION__ === 'public';

/**
 * The ways to take a draft away: data files ready to commit, JSON, a workbook. All hold the whole of it, staff notes
 * included, and then their names say that they are internal; or all are without them, on request.
 */
export function DraftFiles({ record: whole }: { readonly record: ActivityRecord }) {
  const { t, formats, language } = useI18n();
  const [told, setTold] = useState('');
  const [isPassedOn, setPassedOn] = useState(false);
  const hasNotes = useMemo(() => hasStaffFields(whole), [whole]);
  const isOpen = hasNotes && isPassedOn;
  const record = useMemo(() => (isOpen ? withoutStaffFields(whole) : whole), [whole, isOpen]);
  const isInternal = !isOpen && (hasNotes || !isPublic);
  const name = (ending: string) => recordFileName(record, ending, { isDraft: true, isInternal });
  const run = async (work: () => Promise<string>) => {
    try {
      setTold(await work());
    } catch {
      setTold(t(downloadMessages.failed));
    }
  };
  const zip = async () => {
    const { recordZip } = await import('#src/exchange/draft/record-zip.ts');
    downloadFile(name('zip'), 'application/zip', new Uint8Array(recordZip(record)));
    return '';
  };
  const workbook = async () => {
    const { workbookOf } = await import('#src/exchange/workbook/workbook-of.ts');
    const bytes = await workbookOf(record, language, { isInternal });
    downloadFile(name('xlsx'), EXCEL, new Uint8Array(bytes));
    return '';
  };
  const folder = async () => {
    try {
      const chosen = await window.showDirectoryPicker?.({ mode: 'readwrite' });
      if (chosen === undefined) return '';
      const { writeRecordFolder } = await import('#src/exchange/record-folder.ts');
      const written = await writeRecordFolder(chosen, record, isPublic || isOpen);
      const files = formats.list(written.files);
      return t(m.written, { count: written.files.length, folder: written.folder, files });
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return '';
      return t(m.notWritten, { reason: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <fieldset className="draft__files" aria-label={t(m.files)}>
      {hasNotes && (
        <label className="draft__without">
          <input type="checkbox" checked={isPassedOn} onChange={({ target }) => setPassedOn(target.checked)} />
          {t(m.withoutNotes)}
        </label>
      )}
      <button type="button" className="button" onClick={() => void run(zip)}>
        {t(m.zip)}
      </button>
      {window.showDirectoryPicker !== undefined && (
        <button type="button" className="button" onClick={() => void run(folder)}>
          {t(m.folder)}
        </button>
      )}
      <button
        type="button"
        className="button"
        onClick={() => downloadFile(name('json'), 'application/json', recordJson(record))}
      >
        {t(m.json)}
      </button>
      <button type="button" className="button" onClick={() => void run(workbook)}>
        {t(m.workbook)}
      </button>
      <output className="draft__told">{told}</output>
      {(hasNotes || isPublic) && (
        <p className="muted">
          {hasNotes && t(isOpen ? m.notesLeftOut : m.notesIncluded)} {isPublic && t(m.publicOnly)}
        </p>
      )}
    </fieldset>
  );
}
