import { shownDay } from '../import/date-cell.ts';
import type { Cell } from '../table/table.ts';
import { readList } from './list-cell.ts';
import type { Column } from './sheet-plan.ts';

const NUMBER = /^[+-]?\d+([.,]\d+)?$/;
const TRUTH: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['да', true],
  ['истина', true],
  ['false', false],
  ['no', false],
  ['не', false],
  ['лъжа', false],
]);

function asText(cell: Exclude<Cell, { kind: 'empty' }>): string {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'day') return shownDay(cell);
  return (cell.kind === 'number' ? cell.shown : undefined) ?? String(cell.value);
}

/**
 * What a cell says in the record's own types; `undefined` for an empty one.
 *
 * A cell that does not fit its column is handed on as text, so that the record's rules report it with its value.
 */
export function cellValue(cell: Cell, { shape }: Pick<Column, 'shape'>): unknown {
  if (cell.kind === 'empty') return undefined;
  const text = asText(cell);
  if (shape.kind === 'list') return readList(text);
  if (shape.kind === 'text') return shape.isProse ? text : text.trim() || undefined;
  if (text.trim() === '') return undefined;
  if (shape.kind === 'boolean') return TRUTH.get(text.trim().toLowerCase()) ?? text;
  if (cell.kind === 'number') return cell.value;
  return NUMBER.test(text.trim()) ? Number(text.trim().replace(',', '.')) : text;
}
