import type { Mapping } from '#src/exchange/import/mapping.ts';
import type { SheetPreview } from '#src/exchange/import-worker/sheet-preview.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';

interface SheetChoiceProps {
  readonly file: string;
  readonly sheets: readonly SheetPreview[];
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** Which sheets of a workbook are imported: those with a column that was recognised, unless it is said otherwise. */
export function SheetChoice({ file, sheets, mapping, onChange }: SheetChoiceProps) {
  const { t } = useI18n();
  const isUsed = (at: number) => mapping.sheets[at]?.isUsed === true;
  const use = (which: (at: number) => boolean) =>
    onChange({ ...mapping, sheets: mapping.sheets.map((sheet, at) => ({ ...sheet, isUsed: which(at) })) });
  const isAll = sheets.every((_, at) => isUsed(at));
  return (
    <fieldset className="import-question">
      <legend>{t(m.whichSheets)}</legend>
      <div className="import-options">
        {sheets.map(({ sheet = file, total, isHidden }, at) => (
          <label key={sheet} className="import-check">
            <input
              type="checkbox"
              checked={isUsed(at)}
              onChange={({ target }) => use((each) => (each === at ? target.checked : isUsed(each)))}
            />
            {t(isHidden === true ? m.hiddenSheetRows : m.sheetRows, { sheet, count: total })}
          </label>
        ))}
        <button
          type="button"
          className="button button--plain"
          aria-disabled={isAll}
          onClick={() => {
            if (!isAll) use(() => true);
          }}
        >
          {t(m.allSheets)}
        </button>
      </div>
    </fieldset>
  );
}
