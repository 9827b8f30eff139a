import type { SheetPreview } from '#src/exchange/import-worker/sheet-preview.ts';
import type { HeaderRows } from '#src/exchange/table/table.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';

interface HeaderChoiceProps {
  readonly preview: SheetPreview;
  readonly onChange: (headerRows: HeaderRows) => void;
}

const NONE: HeaderRows = { first: 0, last: 0 };

const optionOf = ({ first, last }: HeaderRows): string => (last === 0 ? '0' : `${first}-${last}`);

function rowsOf(value: string): HeaderRows {
  const [first = 0, last = first] = value.split('-').map(Number);
  return { first, last };
}

/** Which row of a sheet names its columns: as it was recognised, another one, two together, or none. */
export function HeaderChoice({ preview: { headerRows, top }, onChange }: HeaderChoiceProps) {
  const { t } = useI18n();
  if (headerRows === undefined) return null;
  const rows = top.filter(({ text }) => text !== '');
  const textOf = (number: number) => top[number - 1]?.text ?? '';
  const single = rows.map(({ number }) => ({ first: number, last: number }));
  const double = rows
    .map(({ number }) => ({ first: number, last: number + 1 }))
    .filter(({ last }) => textOf(last) !== '');
  const offered = [...single, ...double];
  const isOffered = headerRows.last === 0 || offered.some((each) => optionOf(each) === optionOf(headerRows));
  return (
    <label className="import-header">
      {t(m.headerIn)}
      <select
        className="field"
        value={optionOf(headerRows)}
        onChange={({ target: { value } }) => onChange(rowsOf(value))}
      >
        <option value={optionOf(NONE)}>{t(m.headerNone)}</option>
        {[...(isOffered ? [] : [headerRows]), ...offered].map((each) => (
          <option key={optionOf(each)} value={optionOf(each)}>
            {each.first === 0
              ? t(m.headerNoneFrom, { row: each.last + 1 })
              : each.first === each.last
                ? t(m.headerAt, { row: each.first, text: textOf(each.first) })
                : t(m.headerOver, { first: each.first, last: each.last })}
          </option>
        ))}
      </select>
    </label>
  );
}
