import type { ImportFaultCode } from '#src/i18n/messages/import-faults.ts';
import type { Cell, Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import { nameKey } from './name-key.ts';
import type { NamedPerson, RecordedPerson } from './named-person.ts';
import { headerKey } from './recognised-header.ts';
import { namesRole } from './role-header.ts';
import { isError, namesNothing } from './row-kinds.ts';
import type { PeopleOfRow } from './row-people.ts';
import type { SheetCells } from './sheet-cells.ts';
import { isTitleOfPeople } from './title-of-people.ts';

const SIDES = ['ours', 'guests'] as const;
/** A longer text, or one with several parts, is said of more than one. */
const LONGEST = 80;
const LONGEST_FOUND = 120;
type Report = (code: ImportFaultCode, column: string, found: string) => void;
const SEVERAL = /[;|\r\n\u2028]/u;

/** A column of what somebody is, „Длъжност“, behind a column of people or beside the only one of its table. */
export class RoleBeside {
  private readonly index: number;
  private readonly side: (typeof SIDES)[number] | undefined;

  constructor(
    table: Table,
    private readonly cells: SheetCells,
    private readonly recorded: (name: string) => readonly RecordedPerson[],
  ) {
    const { header } = table;
    const isRole = (each: string) => namesRole(headerKey(each)) || isTitleOfPeople(table, each);
    const roles = header.flatMap((each, at) => (isRole(each) ? [at] : []));
    const [at = -1] = roles;
    const isLeft = roles.length === 1 && cells.headers('notes').includes(header[at] ?? '');
    const columns = SIDES.flatMap((side) => cells.headers(side).map((of) => ({ side, of })));
    const before = columns.find(({ of }) => of === header[at - 1]);
    this.index = isLeft ? at : -1;
    this.side = before?.side ?? (columns.length === 1 ? columns[0]?.side : undefined);
  }

  /** The people of a row with the roles that it states of them. */
  with(people: PeopleOfRow, row: readonly Cell[], report: Report): PeopleOfRow {
    return this.withBeside(this.withStated(people, row, report), row);
  }

  /** Those of objects of JSON; what one states of somebody who is not read as a person is told. */
  private withStated(people: PeopleOfRow, row: readonly Cell[], report: Report): PeopleOfRow {
    const stated = this.cells.statedRoles(row);
    if (stated.length === 0) return people;
    const isOf = ({ name, of, aside }: NamedPerson, whole: string) =>
      [name, `${name} (${of})`, `${name} (${aside})`].some((each) => nameKey(each) === nameKey(whole));
    const known = [...people.ours, ...people.guests];
    for (const { header, name, role } of stated)
      if (!known.some((each) => isOf(each, name)))
        report('fields-left-out', header, `${name}: ${role}`.slice(0, LONGEST_FOUND));
    const withRole = (each: NamedPerson): NamedPerson => {
      const { role } = stated.find(({ name }) => isOf(each, name)) ?? {};
      return each.role !== undefined || role === undefined ? each : { ...each, role };
    };
    return { ...people, ours: people.ours.map(withRole), guests: people.guests.map(withRole) };
  }

  /** The one of a column beside, of somebody whom the record does not know yet. */
  private withBeside(people: PeopleOfRow, row: readonly Cell[]): PeopleOfRow {
    const role = cellText(row[this.index]);
    if (this.side === undefined || role === '' || role.length > LONGEST || SEVERAL.test(role)) return people;
    if (namesNothing(role) || isError(role) || !/\p{L}/u.test(role)) return people;
    const side = this.side === 'ours' && people.areGuests ? 'guests' : this.side;
    const [only, ...others] = people[side];
    if (only === undefined || others.length > 0 || only.role !== undefined || this.recorded(only.name).length > 0)
      return people;
    const named: NamedPerson = { ...only, role };
    return { ...people, [side]: [named] };
  }
}
