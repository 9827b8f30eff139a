import type { Answers } from './answers.ts';
import type { MappedTable } from './mapped-tables.ts';
import type { RecordedPerson } from './named-person.ts';
import { type AskedHeaders, readOpenColumns } from './open-columns.ts';
import { headerKey } from './recognised-header.ts';
import type { OpenColumns } from './weighed-column.ts';

type Keys = ReadonlySet<string>;

const NONE_ASKED: AskedHeaders = { names: new Set(), answered: { people: new Set(), names: new Set() } };

interface Tools {
  readonly recorded: (text: string) => readonly RecordedPerson[];
  readonly isOrganisation: (name: string) => boolean;
}

const keysOf = (columns: readonly OpenColumns[]): Keys =>
  new Set(columns.flatMap(({ headers }) => headers.map(headerKey)));

/** The columns that an answer for all is about: those that nothing else decides; where there are none, the only one that is decided. */
function answeredTogether(columns: readonly OpenColumns[]): Keys {
  const open = columns.filter(({ decided }) => decided === undefined);
  if (open.length > 0) return keysOf(open);
  const [first] = columns;
  return first !== undefined && keysOf(columns).size === first.headers.length ? keysOf(columns) : new Set();
}

/** What the sheets of an import ask of columns of names, as far as the record and their headers tell it. */
export function askedHeaders(sheets: readonly MappedTable[], tools: Tools, answers: Answers): AskedHeaders {
  const { peopleColumn: _, namesColumn: __, otherColumns: ___, ...others } = answers;
  const read = sheets.map(({ table, sheet }) =>
    readOpenColumns(table, sheet, { ...tools, answers: others, asked: NONE_ASKED }),
  );
  const [people, names] = [read.flatMap((each) => each.people), read.flatMap((each) => each.names)];
  return {
    names: keysOf(names),
    answered: { people: answeredTogether(people), names: answeredTogether(names) },
  };
}
