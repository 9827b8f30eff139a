import { namesContactPerson } from '../import/contact-person.ts';
import { asksWhom } from '../import/people-met.ts';
import { saysOtherRole } from '../import/said-of-others.ts';
import { fieldSays } from './field-words.ts';
import { isNameField, namedText } from './json-cell.ts';

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
/** What says of which country somebody, and so their organisation, is. */
const COUNTRY = /^(?:country(?:_?code)?|state|land|staat|paese|nazione|država|pays|país|държава|страна)$/iu;
/** What else than an organisation somebody's is called. */
const EMPLOYER =
  /^(?:affiliation|employer|org|works?_?(?:at|for)|arbeitgeber|datore|delodajalec|работодател|месторабота)$/iu;
/** What the field of somebody is called within the object of an organisation: {"name": "AVL List", "contact": {"name": "Anna Huber"}}. */
const CONTACT = /^(?:contacts?|контакти?|kontakte?|contatt[oi]|kontakti?)$/iu;
/** How to reach somebody, and nobody's name. */
const REACHED = /[\d@]/u;
/** What would part the organisation in brackets behind a name. */
const PARTING = /[;()[\]\r\n]/u;
/** What would part one name from another. */
const LISTING = /[;\r\n]/u;
/** What tells whose column it is where its name does not. */
const GUESTS = 'people met';
/** The column of the organisations that stand with people. */
const THEIRS = 'organisations met';

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

const isOrganisation = (field: string): boolean =>
  (fieldSays(field, 'organisation') || EMPLOYER.test(field)) && !PERSON.test(field);
const isPerson = (field: string): boolean => PERSON.test(field) || fieldSays(field, 'guests', 'ours');
const saysMet = (field: string): boolean =>
  (asksWhom(field) || MEETINGS.test(field) || fieldSays(field, 'organisation', 'guests', 'ours')) &&
  !saysOtherRole(field);

/** Whom an object says was met: somebody with an organisation, or an organisation. */
interface Contact {
  /** Absent where somebody in a list of people has none; without a field where the object itself is one. */
  readonly organisation: readonly [field: string | undefined, value: unknown] | undefined;
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

const isContactField = (field: string): boolean =>
  !isNameField(field) && (CONTACT.test(field) || namesContactPerson(field) || isPerson(field));

/** {"name": "AVL List", "country": "AT", "contact": {"name": "Anna Huber"}} in a field of organisations, or one without anybody. */
function organisationOf(value: unknown): Contact | undefined {
  if (nameOf(value) === '' || LISTING.test(nameOf(value))) return undefined;
  const named = isPlain(value) ? fieldOf(value, isContactField) : undefined;
  const people = (named === undefined ? [] : [named[1]].flat()).filter(isFilled);
  const isSomebody = (each: unknown) =>
    nameOf(each) !== '' && !PARTING.test(nameOf(each)) && !REACHED.test(nameOf(each));
  if (named === undefined || people.length === 0 || !people.every(isSomebody))
    return { organisation: [undefined, value], person: undefined, beside: {} };
  const own = Object.fromEntries(Object.entries(Object(value)).filter(([each]) => each !== named[0]));
  return { organisation: [undefined, own], person: [named[0], people], beside: {} };
}

/** {"name": "Anna Huber", "organisation": "AVL List", "country": "Austria"} in a field of people, or a name alone. */
function personOf(field: string, value: unknown): Contact | undefined {
  const { text = '', unread = {} } = namedText(value) ?? {};
  if (text === '' || PARTING.test(text)) return undefined;
  const organisation = fieldOf(unread, isOrganisation);
  const person = [field, [text]] as const;
  if (organisation === undefined) return { organisation, person, beside: unread };
  if (nameOf(organisation[1]) === '' || PARTING.test(nameOf(organisation[1]))) return undefined;
  return {
    organisation,
    person,
    beside: Object.fromEntries(Object.entries(unread).filter(([each]) => each !== organisation[0])),
  };
}

/**
 * The contacts of a field's value: one object, or a list of some; `undefined` for any other. `hasGuests`: others are called
 * guests, so that the contact of an organisation need not have been there.
 */
function contactsOf(field: string, value: unknown, hasGuests: boolean): readonly Contact[] | undefined {
  const mayHaveContacts = fieldSays(field, 'organisation') && !hasGuests;
  const listed = mayHaveContacts && typeof value === 'string' ? value.split(LISTING) : [value].flat();
  const values: readonly unknown[] = listed.filter(isFilled);
  const ofOrganisations = mayHaveContacts ? values.flatMap((each) => organisationOf(each) ?? []) : [];
  if (ofOrganisations.length === values.length && values.length > 0) return ofOrganisations;
  const ofPeople = fieldSays(field, 'guests', 'ours') ? values.flatMap((each) => personOf(field, each) ?? []) : [];
  if (ofPeople.length === values.length && ofPeople.some(({ organisation }) => organisation !== undefined))
    return ofPeople;
  const found = values.flatMap((each) => contactOf(each) ?? []);
  return values.length === 0 || found.length < values.length ? undefined : found;
}

/** The cells of contacts by their columns: the organisations, and the people, each with the organisation behind the name. */
function cellsOf(field: string, contacts: readonly Contact[]): Entry {
  const organisations = new Map<string, unknown>();
  const people: unknown[] = [];
  let [ofOrganisations, ofPeople] = ['', ''];
  for (const { organisation, person, beside } of contacts) {
    const name = organisation === undefined ? '' : nameOf(organisation[1]);
    const isNamed = person?.[0] === field;
    const isTheirs = (each: string) => (isNamed ? organisation === undefined || !COUNTRY.test(each) : ROLE.test(each));
    const role = Object.fromEntries(Object.entries(beside).filter(([each]) => person !== undefined && isTheirs(each)));
    const rest = Object.fromEntries(Object.entries(beside).filter(([each]) => !Object.hasOwn(role, each)));
    if (organisation !== undefined) {
      const own = renamed(organisation[1], name, rest);
      organisations.set(JSON.stringify(own), own);
      ofOrganisations ||= isNamed ? THEIRS : organisation[0] === undefined ? field : `${field}.${organisation[0]}`;
    }
    if (person === undefined) continue;
    for (const each of person[1])
      people.push(renamed(each, name === '' || PARTING.test(name) ? nameOf(each) : `${nameOf(each)} (${name})`, role));
    const column = isNamed ? field : `${field}.${person[0]}`;
    ofPeople ||= fieldSays(column, 'guests', 'ours') ? column : `${column} (${GUESTS})`;
  }
  return new Map<string, unknown>([
    ...(ofOrganisations === '' ? [] : ([[ofOrganisations, [...organisations.values()]]] as const)),
    ...(ofPeople === '' ? [] : ([[ofPeople, people]] as const)),
  ]);
}

/**
 * Entries whose objects that say whom one met, and of which organisation, have become fields of the entry itself:
 * "met.organisation" with the organisations, "met.person" with the people and theirs in brackets.
 */
export function withNestedContacts(entries: readonly Entry[]): readonly Entry[] {
  const fields = new Set(entries.flatMap((entry) => [...entry.keys()]));
  const hasGuests = (field: string) => [...fields].some((each) => each !== field && fieldSays(each, 'guests'));
  const isContact = (field: string): boolean => {
    const contacts = entries
      .map((entry) => entry.get(field))
      .filter(isFilled)
      .map((value) => contactsOf(field, value, hasGuests(field)));
    const columns = contacts.flatMap((each = []) => [...cellsOf(field, each).keys()]);
    const isTaken = columns.some((column) => column !== field && fields.has(column));
    // Of people alone there is nothing to part.
    if (columns.every((column) => column === field)) return false;
    return contacts.length > 0 && !contacts.includes(undefined) && !isTaken;
  };
  const nested = new Set([...fields].filter((field) => saysMet(field) && isContact(field)));
  if (nested.size === 0) return entries;
  return entries.map((entry) => {
    const cells = new Map<string, unknown>();
    for (const [field, value] of entry)
      for (const [column, cell] of nested.has(field)
        ? cellsOf(field, contactsOf(field, value, hasGuests(field)) ?? [])
        : [[field, value] as const])
        cells.set(column, column === THEIRS ? [cells.get(column) ?? [], cell].flat() : cell);
    return cells;
  });
}
