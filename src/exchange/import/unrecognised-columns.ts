import type { Table } from '../table/table.ts';
import { answersOnly } from './answered-column.ts';
import { isBookkeeping } from './bookkeeping-header.ts';
import { cellText } from './cell-text.ts';
import { columnContent } from './column-content.ts';
import type { MappedColumn } from './mapping.ts';
import { headerKey, matchHeader } from './recognised-header.ts';
import { statusAtStart } from './status-clause.ts';
import { offAlone } from './status-words.ts';
import { saysInWords } from './text-signs.ts';

/** Why nothing is known of a column but what stands in its cells. */
const UNRECOGNISED: ReadonlySet<MappedColumn['reason']> = new Set([
  'none',
  'taken',
  'names',
  'other',
  'books',
  'register',
]);
/** A column is in words if this share of its filled cells is. */
const IN_WORDS = 0.2;

/** Whether the cells of a column say something in words that is worth keeping: no numbers, codes, addresses or marks. */
export const isInWords = (table: Table, column: Pick<MappedColumn, 'index' | 'part'>): boolean =>
  columnContent(table, column, undefined).signs.words >= IN_WORDS;

/** A longer text is no status alone. */
const LONGEST_STATUS = 120;

/** Whether a cell of a column says that something was off, be it one among thousands of marks. */
const saysOff = (table: Table, { index }: MappedColumn): boolean =>
  table.rows.some((row) => {
    const text = cellText(row[index]);
    return text.length <= LONGEST_STATUS && saysInWords(text) && (offAlone(text) ?? statusAtStart(text)) !== undefined;
  });

/** Of these the header says that their dates are none of a visit. */
const OF_OTHER_DATES: ReadonlySet<MappedColumn['reason']> = new Set(['books', 'register']);

/** Whether a column holds days, or says in words when. */
function holdsDays(table: Table, column: MappedColumn): boolean {
  const { shares, signs } = columnContent(table, column, undefined);
  return (shares.date ?? 0) >= IN_WORDS || signs.words >= IN_WORDS;
}

/** What a column is beside the others of its table: of days on which something is due, or the only one that says when some row was. */
interface Beside {
  readonly isDue: (column: MappedColumn) => boolean;
  readonly saysWhenAlone: (column: MappedColumn) => boolean;
}

/** A column that is not recognised, among the staff notes where it is in words, answers what its header asks, holds days on which something is due, or alone says when some row was: nothing of a table is lost. */
export function keptInNotes(table: Table, column: MappedColumn, { isDue, saysWhenAlone }: Beside): MappedColumn {
  const { target, reason, part, header } = column;
  if (target !== 'ignore' || part !== undefined || !UNRECOGNISED.has(reason)) return column;
  if (reason !== 'names' && reason !== 'other' && isDue(column) && holdsDays(table, column))
    return { ...column, target: 'notes' };
  if (reason !== 'books' && reason !== 'register' && holdsDays(table, column) && saysWhenAlone(column))
    return { ...column, target: 'notes' };
  if (OF_OTHER_DATES.has(reason) || reason === 'names' || reason === 'other') return column;
  if (answersOnly(table, column)) return { ...column, target: 'notes' };
  const targets = matchHeader(header).map((match) => match.target);
  const isKept =
    !isBookkeeping(headerKey(header), targets, false) && (isInWords(table, column) || saysOff(table, column));
  return isKept ? { ...column, target: 'notes' } : column;
}

/** Whether a column stands among the staff notes only because nothing else is known of it: it tells nothing of the visit itself. */
export const isRemainder = ({ target, reason }: MappedColumn): boolean =>
  target === 'notes' && UNRECOGNISED.has(reason);
