import { asksWhom } from '../import/people-met.ts';
import { saysOtherRole } from '../import/said-of-others.ts';
import { fieldSays } from './field-words.ts';
import { isNameField } from './json-cell.ts';

/** An entry of a JSON list: its fields and their values. */
type Entry = ReadonlyMap<string, unknown>;

/** What a field is called that holds somebody; whom to ask there is for the staff alone, and nobody who was met. */
const PERSON =
  /^(?:persons?|people|лиц[ае]|човек|хора|personen|person[ae]|oseb[ae]|sogovorni[kc][ai]?|gesprächspartner(?:in|innen)?)$/iu;
/** What a field of meetings is called. */
const MEETINGS = /^(?:meetings?|срещ[аи]|treffen|gespräche?|incontr[io]|sestan(?:ek|ki))$/iu;
/** What says beside a name what somebody is. */
const ROLE =
  /^(?:role|position|function|jobTitle|job_title|роля|длъжност|rolle|funktion|ruolo|funzione|vloga|funkcija)$/iu;
/** What tells whose column it is where its name does not. */
const GUESTS = 'people met';

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** What a value is called: a text, or the name that an object has. */
function nameOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  const name = isPlain(value) ? Object.entries(value).find(([field]) => isNameField(field))?.[1] : undefined;
  return typeof name === 'string' ? name.trim() : '';
}

/** A value under another name, with what it says beside. */
function renamed(value: unknown, name: string, beside: Readonly<Record<string, unknown>>): unknown {
  const own = isPlain(value) ? Object.entries(value).filter(([field]) => !isNameField(field)) : [];
  const all = { ...Object.fromEntries(own), ...beside };
  return Object.keys(all).length === 0 ? name : { name, ...all };
}

const fieldOf = (object: object, isIt: (field: string) => boolean): readonly [string, unknown] | undefined =>
  Object.entries(object).find(([field]) => isIt(field));

const isOrganisation = (field: string): boolean => fieldSays(field, 'organisation') && !PERSON.test(field);
const isPerson = (field: string): boolean => PERSON.test(field) || fieldSays(field, 'guests', 'ours');
const saysMet = (field: string): boolean =>
  (asksWhom(field) || MEETINGS.test(field) || fieldSays(field, 'organisation', 'guests', 'ours')) &&
  !saysOtherRole(field);

/** Whom an object says was met: somebody with an organisation, or an organisation. */
interface Contact {
  readonly organisation: readonly [field: string, value: unknown];
  readonly person: readonly [field: string, values: readonly unknown[]] | undefined;
  readonly beside: Readonly<Record<string, unknown>>;
}

/** {"organisation": "AVL List", "person": "Anna Huber"}; an object with a name is called by that. */
function contactOf(value: unknown): Contact | undefined {
  if (!isPlain(value)) return undefined;
  const organisation = fieldOf(value, isOrganisation);
  const named = fieldOf(value, isPerson);
  if (organisation === undefined || nameOf(organisation[1]) === '' || Object.keys(value).some(isNameField))
    return undefined;
  const people = named === undefined ? [] : Array.isArray(named[1]) ? named[1] : [named[1]];
  const filled = people.filter((each) => each !== null && each !== '');
  if (filled.some((each) => nameOf(each) === '')) return undefined;
  const taken = [organisation[0], named?.[0]];
  const beside = Object.fromEntries(Object.entries(value).filter(([each]) => !taken.includes(each)));
  return { organisation, person: named === undefined ? undefined : [named[0], filled], beside };
}

/** The contacts of a value: one object, or a list of some; `undefined` for any other. */
function contactsOf(value: unknown): readonly Contact[] | undefined {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const found = values.flatMap((each) => contactOf(each) ?? []);
  return values.length === 0 || found.length < values.length ? undefined : found;
}

/** The cells of contacts by their columns: the organisations, and the people, each with the organisation behind the name. */
function cellsOf(field: string, contacts: readonly Contact[]): Entry {
  const organisations: unknown[] = [];
  const people: unknown[] = [];
  let [ofOrganisations, ofPeople] = ['', ''];
  for (const { organisation, person, beside } of contacts) {
    const name = nameOf(organisation[1]);
    const role = Object.fromEntries(Object.entries(beside).filter(([each]) => person !== undefined && ROLE.test(each)));
    const rest = Object.fromEntries(Object.entries(beside).filter(([each]) => !Object.hasOwn(role, each)));
    organisations.push(renamed(organisation[1], name, rest));
    ofOrganisations ||= `${field}.${organisation[0]}`;
    if (person === undefined) continue;
    for (const each of person[1]) people.push(renamed(each, `${nameOf(each)} (${name})`, role));
    const column = `${field}.${person[0]}`;
    ofPeople ||= fieldSays(column, 'guests', 'ours') ? column : `${column} (${GUESTS})`;
  }
  return new Map<string, unknown>([
    ...(ofOrganisations === '' ? [] : ([[ofOrganisations, [...new Set(organisations)]]] as const)),
    ...(ofPeople === '' ? [] : ([[ofPeople, people]] as const)),
  ]);
}

/**
 * Entries whose objects that say whom one met, and of which organisation, have become fields of the entry itself:
 * "met.organisation" with the organisations, "met.person" with the people and theirs in brackets.
 */
export function withNestedContacts(entries: readonly Entry[]): readonly Entry[] {
  const fields = new Set(entries.flatMap((entry) => [...entry.keys()]));
  const isContact = (field: string): boolean => {
    const contacts = entries
      .map((entry) => entry.get(field))
      .filter(isFilled)
      .map(contactsOf);
    const columns = contacts.flatMap((each = []) => [...cellsOf(field, each).keys()]);
    const isTaken = columns.some((column) => column !== field && fields.has(column));
    return contacts.length > 0 && !contacts.includes(undefined) && !isTaken;
  };
  const nested = new Set([...fields].filter((field) => saysMet(field) && isContact(field)));
  if (nested.size === 0) return entries;
  return entries.map((entry) => {
    const cells = [...entry].flatMap(([field, value]): readonly (readonly [string, unknown])[] => {
      return nested.has(field) ? [...cellsOf(field, contactsOf(value) ?? [])] : [[field, value]];
    });
    return new Map(cells);
  });
}
