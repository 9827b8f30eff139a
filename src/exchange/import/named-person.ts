import { nameKey } from './name-key.ts';
import type { StatedRole } from './person-role.ts';

/** Somebody whom the record knows. */
export interface RecordedPerson {
  readonly isOurs: boolean;
}

/** Somebody whom a row names, and what they are if it says so. */
export interface NamedPerson {
  readonly name: string;
  readonly role?: string;
  /** What else stands in brackets or after a dash behind the name. */
  readonly aside?: string;
  /** The organisation that stands behind the name. */
  readonly of?: string;
  /** The header of the column, where it does not say whose people it names. */
  readonly under?: string;
  /** Whether who travelled in the row tells whose person it is. */
  readonly isByDirection?: true;
  /** Whether a column of hosts names somebody where guests came. */
  readonly isHost?: true;
  /** Whether the header of the column, or an answer, says that it is somebody of ours. */
  readonly isOurs?: true;
  /** Whether the record alone tells that it is none of ours, and the row not whose person it is. */
  readonly isOfOthers?: true;
}

/** A name with the role and what else stands behind it, as notes have it. */
export function written({ name, role, aside }: NamedPerson): string {
  return [aside === undefined ? name : `${name} (${aside})`, ...(role === undefined ? [] : [role])].join(', ');
}

const wordsOf = (text: string): readonly string[] => nameKey(text).split(' ');

/** The role that a cell states of a name; of one that was turned round, what stood in front of it was its first name. */
function roleOf(name: string, roles: readonly StatedRole[]): string | undefined {
  const own = wordsOf(name);
  return roles.find((each) => wordsOf(each.name).every((word) => own.includes(word)))?.role;
}

/** Somebody with the role that a cell states of them, and what else stands behind the name. */
export function personOf(name: string, roles: readonly StatedRole[], aside?: string): NamedPerson {
  const role = roleOf(name, roles);
  return { name, ...(role === undefined ? {} : { role }), ...(aside === undefined ? {} : { aside }) };
}

/** A name with the role that a cell states of it, as notes have it. */
export function withRole(name: string, roles: readonly StatedRole[]): string {
  const role = roleOf(name, roles);
  return role === undefined ? name : `${name}, ${role}`;
}

/** A cell of people, divided into what it names. `open`: it must be asked first what its comma parts. */
export interface PeopleCell {
  readonly people: readonly NamedPerson[];
  readonly organisations: readonly string[];
  /** All names of the cell, as it writes them. */
  readonly names: readonly string[];
  /** What is no name beyond doubt. */
  readonly doubtful: readonly string[];
  /** What means nobody, or ourselves without a name: "nobody", "we". */
  readonly unnamed: readonly string[];
  readonly isOpen: boolean;
  /** An organisation beside which people are counted; the number goes to the notes. */
  readonly isCounted?: true;
  /** The organisations behind the commas of names. */
  readonly beside?: ReadonlyMap<string, string>;
  /** Whether it holds names at all, and no address, number or sentence. */
  readonly isPeople: boolean;
}

/** A cell of people that names nobody. */
export const NOBODY_NAMED: PeopleCell = {
  people: [],
  organisations: [],
  names: [],
  doubtful: [],
  unnamed: [],
  isOpen: false,
  isPeople: true,
};
