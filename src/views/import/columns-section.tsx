import type { Mapping } from '#src/exchange/import/mapping.ts';
import { missingColumns } from '#src/exchange/import/missing-columns.ts';
import type { TakenColumn } from '#src/exchange/import/taken-columns.ts';
import type { SheetPreview } from '#src/exchange/import-worker/sheet-preview.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { importMessages } from '#src/i18n/messages/import.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';
import { ColumnsTable } from './columns-table.tsx';
import { HeaderChoice } from './header-choice.tsx';
import { MappingTools } from './mapping-tools.tsx';
import { SheetChoice } from './sheet-choice.tsx';

interface ColumnsSectionProps {
  readonly file: string;
  readonly sheets: readonly SheetPreview[];
  readonly mapping: Mapping;
  /** The columns that are read as something else than the mapping says. */
  readonly taken: readonly TakenColumn[];
  readonly onChange: (mapping: Mapping) => void;
}

const MISSING = { date: importMessages.noDateColumn, place: importMessages.noPlaceColumn } as const;
const DELIMITERS = { ',': m.comma, ';': m.semicolon, '\t': m.tab, '|': m.bar } as const;

/** Every sheet with its columns and its first rows, and what can be done with these choices. */
export function ColumnsSection({ file, sheets, mapping, taken, onChange }: ColumnsSectionProps) {
  const { t } = useI18n();
  const firstUsed = mapping.sheets.findIndex(({ isUsed }) => isUsed);
  return (
    <section className="import-part" aria-labelledby="import-columns">
      <h3 id="import-columns">{t(m.columns)}</h3>
      {sheets.length > 1 && <SheetChoice file={file} sheets={sheets} mapping={mapping} onChange={onChange} />}
      <p className="muted">{t(m.columnsLead)}</p>
      {sheets.map((preview, at) => {
        const name = t(m.sheetRows, { sheet: preview.sheet ?? file, count: preview.total });
        const { decoding } = preview;
        return (
          <details key={preview.sheet ?? file} open={at === Math.max(firstUsed, 0)}>
            <summary>
              {name}
              {decoding !== undefined && (
                <span className="muted">
                  {' · '}
                  {t(m.decoding, { encoding: decoding.encoding, delimiter: t(DELIMITERS[decoding.delimiter]) })}
                </span>
              )}
            </summary>
            <HeaderChoice
              preview={preview}
              onChange={(headerRows) =>
                onChange({
                  ...mapping,
                  sheets: mapping.sheets.map((sheet, i) => (i === at ? { ...sheet, headerRows } : sheet)),
                })
              }
            />
            <ColumnsTable
              preview={preview}
              mapping={mapping}
              taken={taken}
              sheetAt={at}
              name={name}
              onChange={onChange}
            />
          </details>
        );
      })}
      {missingColumns(mapping).map(({ missing, sheet = '' }) => (
        <p key={`${missing} ${sheet}`} className="import-question__open">
          {sheet !== '' && `${sheet}: `}
          {t(MISSING[missing])}
        </p>
      ))}
      <MappingTools mapping={mapping} onChange={onChange} />
    </section>
  );
}
