import type { NamedPerson, RecordedPerson } from './named-person.ts';

/** The people of a row by the columns in which they stand. */
export interface PeopleByColumn {
  readonly delegation: readonly NamedPerson[];
  /** Those among organisations: hosts, and those under a header that asks whom one met. */
  readonly named: readonly NamedPerson[];
  readonly guests: readonly NamedPerson[];
}

/** The people of a row by the side that they are on. */
export interface PeopleSides {
  readonly ours: readonly NamedPerson[];
  readonly guests: readonly NamedPerson[];
  /** Those of another organisation among ours. */
  readonly strangers: readonly NamedPerson[];
}

/** Each once: the same name with two organisations is that of two, or asked about. */
const once = (people: readonly NamedPerson[]): readonly NamedPerson[] => [
  ...new Map(people.map((each) => [JSON.stringify([each.name, each.of]), each])).values(),
];

/** Somebody whom the record alone knows to be a guest or host: the row does not say of whom. */
const unplaced = (each: NamedPerson): NamedPerson => (each.of === undefined ? { ...each, isOfOthers: true } : each);

/**
 * Somebody of ours among guests or organisations is ours, somebody whom the record knows elsewhere a guest or host; of
 * several people of one name the column tells which side. `areGuests`: those in the column of a delegation are guests,
 * beside ours.
 */
export function peopleSides(
  { delegation, named, guests }: PeopleByColumn,
  areGuests: boolean,
  recorded: (name: string) => readonly RecordedPerson[],
): PeopleSides {
  const isOurs = ({ name }: NamedPerson) => recorded(name).some((each) => each.isOurs);
  const isOursAlone = (each: NamedPerson) => isOurs(each) && recorded(each.name).every(({ isOurs: own }) => own);
  const isOther = (each: NamedPerson) => !isOurs(each) && (each.of !== undefined || recorded(each.name).length > 0);
  const staysOurs = (each: NamedPerson) => isOurs(each) || (each.isOurs === true && !isOther(each));
  const [met, hosts] = [named.filter(({ under }) => under !== undefined), named.filter((each) => !each.under)];
  const isHost = hosts.some(isOurs) || hosts.every(({ name }) => recorded(name).length === 0);
  const strangers = areGuests ? [] : delegation.filter(isOther);
  const theirs = [...guests, ...met];
  return {
    ours: once([
      ...delegation.filter((each) => (areGuests ? staysOurs(each) : !isOther(each))),
      ...(isHost ? hosts : []),
      ...theirs.filter(isOursAlone),
    ]),
    guests: once([
      ...(areGuests ? delegation.filter((each) => !staysOurs(each)) : strangers.map(unplaced)),
      ...(isHost ? [] : hosts.map(unplaced)),
      ...theirs.filter((each) => !isOursAlone(each)),
    ]),
    strangers,
  };
}
