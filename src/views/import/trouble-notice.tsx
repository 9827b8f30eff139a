import type { Refusal } from '#src/exchange/table/refusal.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { FAULT_WORDING } from '#src/i18n/messages/faults.ts';
import { refusalWording } from '#src/i18n/messages/file-refusals.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';
import { sheetNames } from '#src/i18n/messages/workbook.ts';
import type { ImportTrouble } from './import-desk.ts';

const SHOWN = 10;

/** Why a file was not read: what it is, what was expected, what to do. */
export function RefusalNotice({ refusal: { file, code, values } }: { readonly refusal: Refusal }) {
  const { t } = useI18n();
  const { wrong, expected, mend } = refusalWording(code);
  return (
    <div role="alert" className="import-alert">
      <strong>{t(m.refused, { file })}</strong>
      <p>{t(wrong, values)}</p>
      <p>{t(m.expected, { what: t(expected, values) })}</p>
      <p>{t(m.mend, { what: t(mend, values) })}</p>
    </div>
  );
}

/** What keeps an import from going on. */
export function TroubleNotice({ trouble }: { readonly trouble: ImportTrouble }) {
  const { t, text, formats } = useI18n();
  const sentence = () => {
    switch (trouble.is) {
      case 'failed':
        return t(m.failed, { reason: trouble.reason });
      case 'too-slow':
        return t(m.tooSlow);
      case 'no-gazetteer':
        return t(m.citiesFailed, { reason: trouble.reason });
      case 'not-applied':
        return trouble.applied.reason === 'faults'
          ? t(m.wouldHaveFaults, { count: trouble.applied.faults.length })
          : t(m.recordChanged, {
              names: formats.list(
                trouble.applied.records
                  .slice(0, SHOWN)
                  .map(
                    ({ collection, id, name }) =>
                      `${t(sheetNames[collection])}: ${name === undefined ? id : text(name)}`,
                  ),
              ),
            });
    }
  };
  return (
    <div role="alert" className="import-alert">
      <p>{sentence()}</p>
      {trouble.is === 'not-applied' && trouble.applied.reason === 'faults' && (
        <ul>
          {trouble.applied.faults.slice(0, SHOWN).map(({ file, record, path, code, found }) => (
            <li key={`${file} ${record} ${path} ${code}`}>
              {[file, record, path].filter(Boolean).join(' › ')}: {t(FAULT_WORDING[code].wrong)} {found}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
