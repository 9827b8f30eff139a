import { asksWhetherOff } from '../import/asked-status.ts';
import type { MappedColumn, Mapping, SheetMapping } from '../import/mapping.ts';
import { areOfOneFamily } from '../import/numbered-columns.ts';
import { headerKey } from '../import/recognised-header.ts';
import { isSame } from '../import/same-record.ts';
import { JOINED_TARGETS, SHARED_TARGETS, type Target } from '../import/target.ts';

const keyOf = ({ header, part = '' }: MappedColumn) => `${headerKey(header)}\n${headerKey(part)}`;

function alignedSheet(sheet: SheetMapping, kept: SheetMapping): SheetMapping {
  const known = new Map(kept.columns.map((column) => [keyOf(column), column]));
  const isElsewhere = !isSame(kept.headerRows ?? sheet.headerRows, sheet.headerRows);
  if (isElsewhere && (kept.headerRows?.first === 0 || !sheet.columns.some((column) => known.has(keyOf(column)))))
    return { ...kept, ...(sheet.sheet === undefined ? {} : { sheet: sheet.sheet }) };
  const taken = new Map<Target, string>();
  for (const column of sheet.columns) {
    const target = known.get(keyOf(column))?.target;
    if (target !== undefined) taken.set(target, column.header);
  }
  const columns = sheet.columns.map((column): MappedColumn => {
    const found = known.get(keyOf(column));
    if (found !== undefined) {
      const { target, confidence, reason } = found;
      return { ...column, target, confidence, reason };
    }
    const other = taken.get(column.target);
    const isJoined = other !== undefined && JOINED_TARGETS.has(column.target) && areOfOneFamily(column.header, other);
    const isBeside = column.target === 'status' && asksWhetherOff(column.header);
    const isTaken = other !== undefined && !SHARED_TARGETS.has(column.target) && !isJoined && !isBeside;
    return isTaken ? { ...column, target: 'ignore', confidence: 0, reason: 'taken' } : column;
  });
  return { ...sheet, columns, isUsed: kept.isUsed && columns.some(({ target }) => target !== 'ignore') };
}

/**
 * A mapping that was kept, for the table that is open: columns are found by their headers wherever they stand now, sheets
 * by name or place. Where the kept one has its header in other rows and no header is known here, all of it is taken. What the kept one does not know stays as it was recognised.
 */
export function alignedMapping(recognised: Mapping, kept: Mapping): Mapping {
  const sheets = recognised.sheets.map((sheet, i) => {
    const found = kept.sheets.find((each) => each.sheet === sheet.sheet) ?? kept.sheets[i];
    return found === undefined ? sheet : alignedSheet(sheet, found);
  });
  return { ...kept, sheets };
}
