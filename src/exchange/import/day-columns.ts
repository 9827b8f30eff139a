import type { Table } from '../table/table.ts';
import { columnContent } from './column-content.ts';
import type { MappedColumn } from './mapping.ts';
import type { Target } from './target.ts';

/** A column holds days of a month rather than dates if this share of its cells does. */
const MOSTLY_DAYS = 0.8;
const DAYS: Readonly<Partial<Record<Target, Target>>> = { from: 'day', date: 'day', to: 'dayTo' };

/** The columns with dates, or first and last days, whose cells are days alone, beside a column of months: "Year, Month, From, To", „Месец, Дати“. */
export function withDayColumns(table: Table, columns: readonly MappedColumn[]): readonly MappedColumn[] {
  if (!columns.some(({ target }) => target === 'month')) return columns;
  const taken = new Set(columns.map(({ target }) => target));
  return columns.map((column): MappedColumn => {
    const target = DAYS[column.target];
    if (target === undefined || taken.has(target) || column.part !== undefined) return column;
    const { filled, shares } = columnContent(table, column, undefined);
    const areDays = filled > 0 && (shares.day ?? 0) >= MOSTLY_DAYS;
    return areDays ? { ...column, target, confidence: shares.day ?? 0, reason: 'header-and-content' } : column;
  });
}
