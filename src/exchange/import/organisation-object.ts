import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { NamedObject, TextCell } from '../table/table.ts';
import { countryIndex } from './country-index.ts';
import { wordsOfValue } from './json-words.ts';
import { nameKey } from './name-key.ts';
import type { StatedRole } from './person-role.ts';
import type { Target } from './target.ts';

/** What an object of JSON says of an organisation beside its name, as it says it. */
export interface StatedOrganisation {
  readonly name: string;
  /** `code`: ISO 3166-1 alpha-2; absent where no country, or none of today, is called so. */
  readonly country?: { readonly text: string; readonly code?: string; readonly reason?: LocalizedText };
  readonly kind?: string;
  /** Whether it received the guests of the row, so that it is from here and none of theirs. */
  readonly isHost?: true;
}

/** Where an object says that something is, as it says it; empty texts where it does not. */
export interface StatedPlace {
  readonly country: string;
  readonly city: string;
}

const COUNTRY_FIELDS: readonly string[] =
  'country countryCode country_code state land staat paese nazione država държава страна'.split(' ');
const CITY_FIELDS: readonly string[] =
  'city cityName city_name town stadt ort città citta comune mesto kraj град населеноМясто ville ciudad'.split(' ');
/** What the object of a place within that of an organisation is called. */
const ADDRESS_FIELDS: readonly string[] =
  'address location place headquarters adresse anschrift standort indirizzo sede luogo naslov lokacija адрес място седалище'.split(
    ' ',
  );
const ROLE_FIELDS: readonly string[] =
  'role position function jobTitle job_title роля длъжност rolle funktion ruolo funzione vloga funkcija'.split(' ');
/** What the object of a country or a kind says it is, the first that it has. */
const INNER: readonly string[] = ['code', 'iso', 'alpha2', 'id', 'name', 'en', 'bg'];
const KIND_FIELDS: readonly string[] = 'type kind typ art tipo vrsta tip вид тип'.split(' ');

/** A value as text: of an object its code or name, of anything else that is no text its JSON, so that it is asked about. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value.trim();
  const fields = new Map<string, unknown>(
    typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [],
  );
  const inner = INNER.map((field) => fields.get(field)).find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof inner === 'string' ? inner.trim() : JSON.stringify(value);
}

/** The other fields of an object, those of its address among them: {"address": {"city": "Graz", "country": "AT"}}. */
function fieldsBeside({ beside }: NamedObject): ReadonlyMap<string, unknown> {
  const isOfPlace = (value: unknown): value is object =>
    typeof value === 'object' &&
    value !== null &&
    [...COUNTRY_FIELDS, ...CITY_FIELDS].some((field) => Object.hasOwn(value, field));
  const fields = new Map<string, unknown>(Object.entries(beside));
  for (const field of ADDRESS_FIELDS) {
    const value = fields.get(field);
    if (!isOfPlace(value) || Object.keys(value).some((inner) => fields.has(inner))) continue;
    fields.delete(field);
    for (const [inner, each] of Object.entries(value)) fields.set(inner, each);
  }
  return fields;
}

const fieldOf = (object: NamedObject, names: readonly string[]): readonly [string, string] | undefined => {
  const fields = fieldsBeside(object);
  for (const name of names) {
    const text = textOf(fields.get(name));
    if (text !== '') return [name, text];
  }
  return undefined;
};

const fieldsOf = (object: NamedObject) => ({
  country: fieldOf(object, COUNTRY_FIELDS),
  kind: fieldOf(object, KIND_FIELDS),
});

/** A country that is stated of an organisation. */
export function statedCountry(text: string): NonNullable<StatedOrganisation['country']> {
  const meaning = countryIndex().find(text);
  const [code, ...others] = meaning?.countries ?? [];
  return {
    text,
    ...(code === undefined || others.length > 0 ? {} : { code }),
    ...(meaning?.reason === undefined ? {} : { reason: meaning.reason }),
  };
}

/** The organisations of which a cell, an object of JSON or a list of some, says more than the name. */
export function statedOrganisations({ objects = [] }: TextCell): readonly StatedOrganisation[] {
  return objects.flatMap((object): readonly StatedOrganisation[] => {
    const { country, kind } = fieldsOf(object);
    if (country === undefined && kind === undefined) return [];
    return [
      {
        name: object.name,
        ...(country === undefined ? {} : { country: statedCountry(country[1]) }),
        ...(kind === undefined ? {} : { kind: kind[1] }),
      },
    ];
  });
}

/** Where the objects of a cell of organisations say that these are. */
export function statedPlacesOf({ objects = [] }: TextCell): readonly StatedPlace[] {
  return objects.flatMap((object) => {
    const [[, country = ''], [, city = '']] = [
      fieldOf(object, COUNTRY_FIELDS) ?? [],
      fieldOf(object, CITY_FIELDS) ?? [],
    ];
    return country === '' && city === '' ? [] : [{ country, city }];
  });
}

/** What the objects of a cell of people say that somebody is, by the names as the cell has them. */
export function statedRolesOf({ objects = [] }: TextCell): readonly StatedRole[] {
  return objects.flatMap((object) => {
    const [, role = ''] = fieldOf(object, ROLE_FIELDS) ?? [];
    return role === '' ? [] : [{ name: object.name, role }];
  });
}

/** The fields of a cell's objects that a column with a target does not read, in words; empty where there are none. Notes read all. `city`: that of an organisation that is read. */
export function unreadOfObjects({ objects = [], isList }: TextCell, target: Target, city: string): string {
  if (target === 'notes') return '';
  const unread = objects.flatMap((object) => {
    const { country, kind } = target === 'organisation' ? fieldsOf(object) : {};
    const role = target === 'ours' || target === 'guests' ? fieldOf(object, ROLE_FIELDS) : undefined;
    const place = target === 'organisation' ? fieldOf(object, CITY_FIELDS) : undefined;
    const read = [country?.[0], kind?.[0], role?.[0], place?.[1] === city ? place?.[0] : undefined];
    const fields = target === 'organisation' ? fieldsBeside(object) : new Map(Object.entries(object.beside));
    const left = [...fields].filter(([field]) => !read.includes(field));
    if (left.length === 0) return [];
    const words = wordsOfValue(Object.fromEntries(left));
    return [isList === true ? `${object.name}: ${words}` : words];
  });
  return unread.join('; ');
}

/**
 * What is stated of the organisations that a row names, by their names as names are compared. `left`: what is stated of a
 * name that the row does not have as it stands, because it was divided.
 */
export function statedByName(
  stated: readonly StatedOrganisation[],
  named: readonly { readonly names: readonly string[] }[],
): { readonly byName: ReadonlyMap<string, StatedOrganisation>; readonly left: readonly string[] } {
  const keys = new Set(named.flatMap(({ names }) => names.map(nameKey)));
  const byName = new Map<string, StatedOrganisation>();
  const left: string[] = [];
  for (const each of stated) {
    const key = nameKey(each.name);
    if (keys.has(key)) byName.set(key, each);
    else left.push([each.name, each.country?.text ?? '', each.kind ?? ''].filter((text) => text !== '').join(' · '));
  }
  return { byName, left };
}
