import { withTarget } from '#src/exchange/import/chosen-target.ts';
import { DATE_PART, PLACE_PART } from '#src/exchange/import/date-and-place-parts.ts';
import type { MappedColumn, Mapping } from '#src/exchange/import/mapping.ts';
import { takenText } from '#src/exchange/import/question-text.ts';
import type { TakenColumn } from '#src/exchange/import/taken-columns.ts';
import { TARGETS, type Target } from '#src/exchange/import/target.ts';
import { SHOWN_COLUMNS, type SheetPreview } from '#src/exchange/import-worker/sheet-preview.ts';
import { type I18n, useI18n } from '#src/i18n/i18n.ts';
import { importMessages } from '#src/i18n/messages/import.ts';
import { targetNames } from '#src/i18n/messages/import-targets.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';

interface ColumnsTableProps {
  readonly preview: SheetPreview;
  readonly mapping: Mapping;
  /** The columns that are read as something else than the mapping says. */
  readonly taken: readonly TakenColumn[];
  /** Which sheet of the mapping it is. */
  readonly sheetAt: number;
  readonly name: string;
  readonly onChange: (mapping: Mapping) => void;
}

const REASONS = {
  header: m.byHeader,
  content: m.byContent,
  'header-and-content': m.byBoth,
  'by-hand': m.byHand,
  taken: m.taken,
  books: m.books,
  register: m.register,
  names: m.names,
  other: m.others,
  parted: m.parted,
  regions: m.regions,
  none: m.unknown,
} as const;

const isTarget = (value: string): value is Target => TARGETS.some((target) => target === value);

function columnName({ header, part, index }: MappedColumn, { t }: I18n): string {
  const name = header.trim() === '' ? t(m.columnNumber, { number: index + 1 }) : header;
  if (part === DATE_PART) return t(importMessages.dateIn, { column: name });
  if (part === PLACE_PART) return t(importMessages.placeIn, { column: name });
  return part === undefined ? name : t(m.partOf, { part, column: name });
}

function reasonText({ target, confidence, reason }: MappedColumn, taken: TakenColumn | undefined, i18n: I18n): string {
  const { t, language } = i18n;
  if (taken !== undefined) return t(m.readAs, { what: takenText(taken, language) });
  const text = t(REASONS[reason]);
  return target === 'ignore' || reason === 'by-hand' || confidence === 0
    ? text
    : t(m.sure, { percent: Math.round(confidence * 100), reason: text });
}

/** The first rows of a sheet under what each of its columns becomes, which can be changed. */
export function ColumnsTable({ preview, mapping, taken, sheetAt, name, onChange }: ColumnsTableProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const columns = mapping.sheets[sheetAt]?.columns ?? [];
  const takenOf = ({ index, part }: MappedColumn) =>
    part === undefined ? taken.find((each) => each.sheet === preview.sheet && each.index === index) : undefined;
  const shown = columns.slice(0, SHOWN_COLUMNS);
  const hidden = columns.slice(SHOWN_COLUMNS);
  const unused = hidden.filter((column) => column.target === 'ignore' && takenOf(column) === undefined);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="import-columns" aria-label={name} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col" className="number">
                {t(importMessages.row)}
              </th>
              {shown.map((column, at) => {
                const title = columnName(column, i18n);
                return (
                  <th scope="col" key={`${column.index} ${column.part ?? ''}`}>
                    <span className="import-columns__name" title={title}>
                      {title}
                    </span>
                    <select
                      className="field"
                      aria-label={t(m.becomes, { column: title })}
                      value={column.target}
                      onChange={({ target: { value } }) => {
                        if (isTarget(value)) onChange(withTarget(mapping, sheetAt, at, value));
                      }}
                    >
                      {TARGETS.map((target) => (
                        <option key={target} value={target}>
                          {t(targetNames[target])}
                        </option>
                      ))}
                    </select>
                    <span className="import-columns__reason muted">{reasonText(column, takenOf(column), i18n)}</span>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {preview.rows.map(({ number, cells }) => (
              <tr key={number}>
                <td className="number muted">{number}</td>
                {shown.map((column, at) => (
                  <td
                    key={`${column.index} ${column.part ?? ''}`}
                    className={column.target === 'ignore' ? 'muted' : undefined}
                  >
                    <span className="import-columns__text">{cells[at]}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {hidden.length > 0 && (
        <p className="muted">
          {t(m.moreColumns, { count: hidden.length })}
          {unused.length > 0 &&
            ` ${t(targetNames.ignore)}: ${unused.map((each) => columnName(each, i18n)).join(' · ')}`}
        </p>
      )}
    </>
  );
}
