import type { Table } from '../table/table.ts';
import type { Answers } from './answers.ts';
import { type DeadlineColumns, readDeadlines } from './deadline-column.ts';
import { type KindColumn, readKindColumn } from './kind-column.ts';
import type { SheetMapping } from './mapping.ts';

/** The columns that may be something else than what their headers say first, and the sheet as they were answered or supposed. */
export interface AskedColumns {
  readonly sheet: SheetMapping;
  /** What is asked about. */
  readonly asked: { readonly kindColumn?: KindColumn; readonly deadlines?: DeadlineColumns };
  readonly isAnswered: (header: string) => boolean;
}

/** Reads those columns. `isKind`: whether the record has a kind of that name. */
export function readAskedColumns(
  table: Table,
  given: SheetMapping,
  answers: Answers,
  isKind: (name: string) => boolean,
): AskedColumns {
  const { sheet: due, deadlines } = readDeadlines(given, answers);
  const { sheet, kindColumn } = readKindColumn(table, due, answers, isKind);
  return {
    sheet,
    asked: { ...(kindColumn === undefined ? {} : { kindColumn }), ...(deadlines === undefined ? {} : { deadlines }) },
    isAnswered: (header) =>
      (kindColumn?.header === header && answers.kindColumn !== undefined) ||
      (deadlines?.headers.includes(header) === true && answers.deadlineColumn !== undefined),
  };
}
