import type { Cell, Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import { callsItselfOrganisation } from './organisation-text.ts';
import { type NoEntry, noEntry } from './row-kinds.ts';
import type { SheetCells } from './sheet-cells.ts';
import { isPlannedInRemark, statusInText } from './status-words.ts';

/** Where and when: a row that says it is no remark on the table. */
const PLACED = [
  ...(['date', 'from', 'to', 'year', 'month', 'monthTo', 'day', 'dayTo'] as const),
  ...(['country', 'city', 'address'] as const),
] as const;

const LEAST_WORDS = 4;
const FULL_STOP = /[.!?…]["”“»]?$/u;
/** Words that make a sentence of others; no name has them in small letters. */
const OF_SENTENCE =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|been|not|[Ss]ee|[Pp]lease|са|е|бяха|беше|ще|не|се|няма|[Вв]иж(?:те)?|[Мм]оля|sind|ist|war|waren|wird|werden|wurden?|nicht|[Ss]iehe|[Bb]itte|sono|è|era|erano|saranno|non|[Vv]edi|so|je|bil[aio]?|bodo|ni|niso|[Gg]lej|[Pp]rosimo)(?!\p{L})/u;

/** Whether a text says something, as a remark does, rather than naming somebody or something. */
function isSentence(text: string): boolean {
  if (text.split(/\s+/u).length < LEAST_WORDS || callsItselfOrganisation(text)) return false;
  return FULL_STOP.test(text) || OF_SENTENCE.test(text);
}

const filledIn = (row: readonly Cell[]): number => row.filter((cell) => cellText(cell) !== '').length;

const below = new WeakMap<Table, ReadonlySet<readonly Cell[]>>();

/** The rows with one filled cell that stand below the last with several. */
function rowsBelow(table: Table): ReadonlySet<readonly Cell[]> {
  const known = below.get(table);
  if (known !== undefined) return known;
  const last = table.rows.findLastIndex((row) => filledIn(row) > 1);
  const made = new Set(last === -1 ? [] : table.rows.slice(last + 1).filter((row) => filledIn(row) === 1));
  below.set(table, made);
  return made;
}

/**
 * What a row is, if it is no entry; also where it stands below the table with a sentence in the first column alone, which
 * says neither when nor where nor that something is still to come.
 */
export function noEntryOf(table: Table, row: readonly Cell[], cells: SheetCells): NoEntry | undefined {
  const none = noEntry(table, row);
  if (none !== undefined || !rowsBelow(table).has(row)) return none;
  const first = Math.max(
    table.header.findIndex((name) => name !== ''),
    0,
  );
  const text = cellText(row[first]);
  const isPlaced = PLACED.some((target) => cells.all(row, target).length > 0);
  const isOfVisit = isPlaced || statusInText(text) !== undefined || isPlannedInRemark(text);
  return table.header.length < 2 || !isSentence(text) || isOfVisit ? undefined : 'footnote-row';
}
