import type { Place } from '#src/domain/place.ts';
import { delegationOf } from './delegation-of.ts';
import type { KnownNames } from './known-names.ts';
import type { PlaceReader } from './place-reader.ts';
import type { PlaceCells, ReadPlaces } from './read-places.ts';

interface Tools {
  readonly places: PlaceReader;
  readonly home: Place | undefined;
}

/** Somebody came, and from where: "Visit of a delegation from Oporto", „Посещение на делегация от Опорто“. */
const DELEGATION_FROM =
  /(?<!\p{L})(?:(?:delegations?|visitors|guests) from|(?:делегаци[яи](?:те|та)?|гости(?:те)?|посетители(?:те)?) от|(?:delegation(?:en)?|gästen?|besucher(?:gruppen?)?) aus|(?:delegazion[ei]|ospiti|visitatori) (?:da|dal|dalla|dai|dall['’])|(?:delegacij[aeio]|gost(?:je|i|ov)|obiskovalc(?:i|ev)) iz)\s*(\p{L}.*)$/iu;
/** Who was met, and not who came: "Meeting with a delegation from Oporto". */
const MET = /(?<!\p{L})(?:with|с|със|mit|con|s|z)(?:\s+\p{L}+){0,2}\s*$/iu;
const AT_US =
  /(?<!\p{L})(?:(?:hosted|received|welcomed) by us|(?:visit(?:s|ed|ing)?|came|coming) (?:to )?us|(?:при|у) нас|bei uns|zu uns|von uns (?:empfangen|beherbergt)|(?:da|presso(?: di)?) noi|pri nas|k nam|chez nous)(?!\p{L})/iu;
/** Words of the name of a place. */
const LONGEST_NAME = 3;

/** The names with which a text may begin, the longest first. */
function beginnings(text: string): readonly string[] {
  const words = text.split(/\s+/u).map((word) => word.replace(/[.,;:()]+$/u, ''));
  const longest = Math.min(LONGEST_NAME, words.length);
  return Array.from({ length: longest }, (_, cut) => words.slice(0, longest - cut).join(' '));
}

/** Where a row was, if it names but the home city or country, or a country abroad alone. */
function whereOf(
  place: PlaceCells,
  { home, places }: Tools,
): { readonly at: ReadPlaces; readonly isHere: boolean } | undefined {
  const at = places.read(place.country, place.city, place.address);
  if (home === undefined || at.countries.length === 0) return undefined;
  const isHere =
    at.countries.every((country) => country === home.country) && at.places.every(({ id }) => id === home.id);
  const isCountryAlone = place.city === '' && place.address === '' && !at.countries.includes(home.country);
  return isHere || isCountryAlone ? { at, isHere } : undefined;
}

/** Whether a cell of organisations names the delegation of one, which then came to where its row was: "Delegation der IHK Stuttgart". */
export function delegationCameHere(
  text: string,
  place: PlaceCells,
  tools: Tools & Pick<KnownNames, 'isOrganisation' | 'isHome'>,
): boolean {
  const { organisation } = delegationOf(text, tools.isOrganisation) ?? {};
  return organisation !== undefined && !tools.isHome(organisation) && whereOf(place, tools) !== undefined;
}

/**
 * Whether a text says that guests came to where its row was: they were received by us, or a delegation was from elsewhere
 * and the row names but the home city or country, or the country that they are from. A row with a city abroad says where it was.
 */
export function saysTheyCameHere(text: string, place: PlaceCells, tools: Tools): boolean {
  const { home, places } = tools;
  const where = whereOf(place, tools);
  if (home === undefined || where === undefined) return false;
  const { at, isHere } = where;
  if (AT_US.test(text)) return true;
  const found = DELEGATION_FROM.exec(text);
  const [, origin = ''] = found ?? [];
  if (found === null || MET.test(text.slice(0, found.index))) return false;
  const from = beginnings(origin);
  const isOf = (name: string, country: string) => places.read(name, '', '').countries.includes(country);
  const isOurs = (name: string) =>
    isOf(name, home.country) || places.read(home.country, name, '').places.some(({ id }) => id === home.id);
  if (isHere) return !from.some(isOurs);
  const isTheirs = (name: string) =>
    at.countries.some((country) => isOf(name, country)) || places.read(place.country, name, '').places.length > 0;
  return from.some(isTheirs);
}
