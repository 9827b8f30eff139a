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

const COUNTRY_FIELDS: readonly string[] =
  'country countryCode country_code state land staat paese nazione država държава страна'.split(' ');
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

const fieldOf = ({ beside }: NamedObject, names: readonly string[]): readonly [string, string] | undefined => {
  for (const name of names) {
    const text = textOf(new Map(Object.entries(beside)).get(name));
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

/** What the objects of a cell of people say that somebody is, by the names as the cell has them. */
export function statedRolesOf({ objects = [] }: TextCell): readonly StatedRole[] {
  return objects.flatMap((object) => {
    const [, role = ''] = fieldOf(object, ROLE_FIELDS) ?? [];
    return role === '' ? [] : [{ name: object.name, role }];
  });
}

/** The fields of a cell's objects that a column with a target does not read, in words; empty where there are none. Notes read all. */
export function unreadOfObjects({ objects = [], isList }: TextCell, target: Target): string {
  if (target === 'notes') return '';
  const unread = objects.flatMap((object) => {
    const { country, kind } = target === 'organisation' ? fieldsOf(object) : {};
    const role = target === 'ours' || target === 'guests' ? fieldOf(object, ROLE_FIELDS) : undefined;
    const read = [country?.[0], kind?.[0], role?.[0]];
    const left = Object.entries(object.beside).filter(([field]) => !read.includes(field));
    if (left.length === 0) return [];
    const fields = wordsOfValue(Object.fromEntries(left));
    return [isList === true ? `${object.name}: ${fields}` : fields];
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
