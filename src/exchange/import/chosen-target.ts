import type { MappedColumn, Mapping } from './mapping.ts';
import { JOINED_TARGETS, type Target } from './target.ts';

/** The mapping with another target for a column, chosen by hand; a column that had that target gives it up, unless the cells of both can stand together. */
export function withTarget(mapping: Mapping, sheetAt: number, columnAt: number, target: Target): Mapping {
  const sheets = mapping.sheets.map((sheet, i) => {
    if (i !== sheetAt) return sheet;
    const columns = sheet.columns.map((column, j): MappedColumn => {
      if (j === columnAt) return { ...column, target, confidence: 1, reason: 'by-hand' };
      const isGivenUp = column.target === target && !JOINED_TARGETS.has(target);
      return isGivenUp ? { ...column, target: 'ignore', confidence: 0, reason: 'taken' } : column;
    });
    return { ...sheet, columns, isUsed: columns.some((column) => column.target !== 'ignore') };
  });
  return { ...mapping, sheets };
}
