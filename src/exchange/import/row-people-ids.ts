import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { SourceReference } from '#src/domain/source-reference.ts';
import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { type NamedPerson, written } from './named-person.ts';
import type { ReadRow } from './read-row.ts';
import type { RecordTools } from './record-tools.ts';
import { whereFrom } from './row-organisation-ids.ts';

/** The people of a row by their ids, and what else it says of them, for the staff notes. */
export interface RowPeopleIds {
  readonly ours: readonly string[];
  readonly guests: readonly string[];
  /** Guests of whom it is not known whose they are. */
  readonly left: string;
  readonly saidOf: readonly string[];
}

/** Why somebody is of the home organisation; of a column that does not say whose people it names, what it says. */
function whyOurs({ of, under, isByDirection, isHost, isOurs }: NamedPerson): LocalizedText {
  if (of !== undefined && isOurs === true)
    return inBothLanguages(importReasons.namedWithOrganisation, { organisation: of });
  if (under === undefined)
    return inBothLanguages(isOurs === true ? importReasons.oneOfOurs : importReasons.travellerOrganisation);
  if (isHost === true) return inBothLanguages(importReasons.hostOfGuests, { column: under });
  if (isByDirection === true) return inBothLanguages(importReasons.oursByDirection, { column: under });
  return inBothLanguages(importReasons.answeredPeople, { column: under });
}

/** Why somebody is of the organisation whose people a row met. */
function whyTheirs({ under, isByDirection }: NamedPerson): LocalizedText {
  return under === undefined || isByDirection !== true
    ? inBothLanguages(importReasons.guestOrganisation)
    : inBothLanguages(importReasons.guestByDirection, { column: under });
}

/** What a row says of somebody that the record of that person does not hold. `id`: the person's. */
function unrecordedOf(named: NamedPerson, id: string, { people }: RecordTools): readonly string[] {
  const { name, of } = named;
  const left = (text: string | undefined) => (text === undefined || people.hasRole(id, text) ? undefined : text);
  const isElsewhere = of !== undefined && !people.isOf(id, of);
  const [role, aside] = [
    left(named.role),
    [left(named.aside), isElsewhere ? of : undefined].filter(Boolean).join('; '),
  ];
  if (role === undefined && aside === '' && !people.lacksTitle(id, name)) return [];
  return [written({ name, ...(role === undefined ? {} : { role }), ...(aside === '' ? {} : { aside }) })];
}

/**
 * The people of a row; those who are new are added. A row states whose somebody is by the organisation that stands with the
 * name, else by the only one whose people it met, and for ours by their column. Of several organisations without one at the
 * name it states none, nor of somebody in our column whom the record alone knows to be of others: no evidence then that
 * somebody of that name elsewhere is another.
 */
export function rowPeopleIds(
  row: ReadRow,
  organisations: { readonly all: readonly string[]; readonly theirs: readonly string[] },
  source: SourceReference,
  tools: RecordTools,
): RowPeopleIds {
  const { people, home } = tools;
  const met = organisations.all;
  const [only, ...others] = organisations.theirs;
  const isKnownGuest = only !== undefined && others.length === 0;
  const isGuest = ({ name, of }: NamedPerson) =>
    isKnownGuest || of !== undefined || (met.length > 0 && people.isRecorded(name));
  const guest = (each: NamedPerson): string => {
    const { of = '' } = each;
    const own = of === '' ? undefined : tools.organisations.find(of, whereFrom(row, of));
    const reason =
      own === undefined ? whyTheirs(each) : inBothLanguages(importReasons.namedWithOrganisation, { organisation: of });
    const isStated = own !== undefined || (isKnownGuest && each.isOfOthers !== true);
    return people.idOf(each, { organisation: own ?? only ?? home.organisation, reason, isStated, met }, source);
  };
  const ourOne = (each: NamedPerson): string =>
    people.idOf(each, { organisation: home.organisation, reason: whyOurs(each), isStated: true, met }, source);
  const known = row.guests.filter(isGuest);
  const guests = known.map(guest);
  const ours = row.ours.map(ourOne);
  return {
    ours: [...new Set(ours)],
    guests: [...new Set(guests)],
    left: row.guests
      .filter((each) => !isGuest(each))
      .map(written)
      .join('; '),
    saidOf: [...row.ours, ...known].flatMap((each, at) => unrecordedOf(each, [...ours, ...guests][at] ?? '', tools)),
  };
}
