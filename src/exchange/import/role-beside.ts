import type { Cell, Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import type { NamedPerson, RecordedPerson } from './named-person.ts';
import { headerKey } from './recognised-header.ts';
import { namesRole } from './role-header.ts';
import { isError, saysNothing } from './row-kinds.ts';
import type { PeopleOfRow } from './row-people.ts';
import type { SheetCells } from './sheet-cells.ts';

const SIDES = ['ours', 'guests'] as const;
/** A longer text, or one with several parts, is said of more than one. */
const LONGEST = 80;
const SEVERAL = /[;|\r\n\u2028]/u;

/** A column of what somebody is, „Длъжност“, behind a column of people or beside the only one of its table. */
export class RoleBeside {
  private readonly index: number;
  private readonly side: (typeof SIDES)[number] | undefined;

  constructor(
    { header }: Table,
    cells: SheetCells,
    private readonly recorded: (name: string) => readonly RecordedPerson[],
  ) {
    const roles = header.flatMap((each, at) => (namesRole(headerKey(each)) ? [at] : []));
    const [at = -1] = roles;
    const isLeft = roles.length === 1 && cells.headers('notes').includes(header[at] ?? '');
    const columns = SIDES.flatMap((side) => cells.headers(side).map((of) => ({ side, of })));
    const before = columns.find(({ of }) => of === header[at - 1]);
    this.index = isLeft ? at : -1;
    this.side = before?.side ?? (columns.length === 1 ? columns[0]?.side : undefined);
  }

  /** The people of a row with the role that it states of one of them, whom the record does not know yet. */
  with(people: PeopleOfRow, row: readonly Cell[]): PeopleOfRow {
    const role = cellText(row[this.index]);
    if (this.side === undefined || role === '' || role.length > LONGEST || SEVERAL.test(role)) return people;
    if (saysNothing(role) || isError(role) || !/\p{L}/u.test(role)) return people;
    const side = this.side === 'ours' && people.areGuests ? 'guests' : this.side;
    const [only, ...others] = people[side];
    if (only === undefined || others.length > 0 || only.role !== undefined || this.recorded(only.name).length > 0)
      return people;
    const named: NamedPerson = { ...only, role };
    return { ...people, [side]: [named] };
  }
}
