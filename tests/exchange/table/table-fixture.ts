import { strToU8 } from 'fflate';
import { isoDay } from '#src/domain/day.ts';
import { readTables } from '#src/exchange/table/read-tables.ts';
import type { Cell, Table } from '#src/exchange/table/table.ts';

/** The tables of a file. Throws where it is refused. */
export async function tables(name: string, bytes: Uint8Array): Promise<readonly Table[]> {
  const read = await readTables(name, bytes);
  if (!read.ok) throw new Error(`${read.refusal.code} ${JSON.stringify(read.refusal.values)}`);
  return read.tables;
}

/** The first of them. */
export async function table(name: string, content: Uint8Array | string): Promise<Table> {
  const [first] = await tables(name, typeof content === 'string' ? strToU8(content) : content);
  if (first === undefined) throw new Error('no table');
  return first;
}

/** What a cell holds, as a test states it. */
export const shown = (cell: Cell): unknown => {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'day') return isoDay(cell.day);
  return cell.kind === 'empty' ? null : cell.value;
};
/** What all cells hold. */
export const rows = ({ rows: all }: Table) => all.map((row) => row.map(shown));
