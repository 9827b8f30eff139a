import type { Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import type { MappedColumn, SheetMapping } from './mapping.ts';
import type { RecordedPerson } from './named-person.ts';
import { isError, namesNothing } from './row-kinds.ts';
import type { Target } from './target.ts';

/** A column that is read as something else than its mapping says: by what the record knows, or by an answer. */
export interface TakenColumn {
  readonly sheet?: string;
  readonly index: number;
  readonly target: Target;
  /** Whether a question asks for it that has no answer. */
  readonly isAsked: boolean;
}

/** Cells of organisations are read as people if this share of them names somebody of the record. */
const MOSTLY = 0.5;

/** Whose people a column of organisations names instead, as the record knows them. */
function peopleIn(
  table: Table,
  { index }: MappedColumn,
  recorded: (text: string) => readonly RecordedPerson[],
): Target | undefined {
  const texts = table.rows.map((row) => cellText(row[index])).filter((text) => text !== '' && !namesNothing(text));
  const people = texts.filter((text) => !isError(text)).map(recorded);
  const named = people.filter((each) => each.length > 0);
  if (named.length === 0 || named.length < texts.length * MOSTLY) return undefined;
  return named.some((each) => each.some(({ isOurs }) => isOurs)) ? 'ours' : 'guests';
}

/** The columns of a sheet that are read otherwise than its mapping says. `isAnswered`: whether somebody said what a column is. */
export function takenColumns(
  table: Table,
  given: SheetMapping,
  read: SheetMapping,
  recorded: (text: string) => readonly RecordedPerson[],
  isAnswered: (column: MappedColumn) => boolean,
): readonly TakenColumn[] {
  return given.columns.flatMap((column, at): readonly TakenColumn[] => {
    const target = read.columns[at]?.target ?? column.target;
    const own = target === 'organisation' && column.part === undefined ? peopleIn(table, column, recorded) : undefined;
    const taken = { ...(table.sheet === undefined ? {} : { sheet: table.sheet }), index: column.index };
    if (own !== undefined) return [{ ...taken, target: own, isAsked: false }];
    if (target === column.target || column.part !== undefined) return [];
    return [{ ...taken, target, isAsked: !isAnswered(column) }];
  });
}
