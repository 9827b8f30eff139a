import type { Place } from '#src/domain/place.ts';
import { PART_END } from './address-parts.ts';
import type { PlaceCells, ReadsPlaces } from './read-places.ts';

const IN_FRONT = /^(?:гр(?:ад|\.)\s*|(?:the )?city of\s+)/iu;
const SEVERAL = /[,;:/–—]|\s-\s/u;
const AROUND = /^[\s,;:/–—-]+/u;
const AND = /^(?:и|and|und|ed?|in|ter|et|y|&|\+)\s+/iu;
const LONGEST_NAME = 3;
const LONGEST_TEXT = 200;
const CAPITAL = /^\p{Lu}/u;
const LEAST_LETTERS = 4;

interface Tools {
  readonly places: ReadsPlaces;
  readonly home: Place | undefined;
}

/** The home city at the beginning of a text, what stands behind it, and the text as an address of which the city is a part. */
function homeCityFirst(
  text: string,
  home: Place,
  places: ReadsPlaces,
): { readonly name: string; readonly rest: string; readonly address: string } | undefined {
  const plain = text.replace(IN_FRONT, '').trim();
  // Its whole name is no address there: "Freiburg i. Br."
  const whole = places.read('', plain, '');
  if (
    whole.places.length === 1 &&
    whole.places[0]?.id === home.id &&
    whole.inferred.places === undefined &&
    !SEVERAL.test(plain)
  )
    return undefined;
  const words = [...plain.matchAll(/[^\s,;:/]+/gu)].slice(0, LONGEST_NAME);
  const heads = words.map((word) => plain.slice(0, word.index + word[0].length));
  const isOther = (head: string) => {
    const { places: found, unmatched } = places.read('', head, '');
    return !/[,;:/–—-]/u.test(head) && unmatched.length === 0 && found.some(({ id }) => id !== home.id);
  };
  const isHome = (head: string) => {
    const { places: found, unmatched } = places.read('', head, '');
    return found.length > 0 && unmatched.length === 0 && found.every(({ id }) => id === home.id);
  };
  const head = heads.find(isHome);
  const rest = head === undefined ? '' : plain.slice(head.length).replace(AROUND, '').trim();
  // A longer name is that of another city.
  if (head === undefined || rest === '' || (!AND.test(rest) && heads.some(isOther))) return undefined;
  const at = text.indexOf(plain);
  const end = at + head.length;
  return { name: head, rest, address: [text.slice(0, at), head, text.slice(end)].filter(Boolean).join(PART_END) };
}

/** Whether a text names, among other words, a city of a country. */
function namesCityOf(country: string, text: string, places: ReadsPlaces): boolean {
  const words = text.split(/[\s,;:()/„“”"]+/u).filter((word) => word !== '');
  return words.some((_, at) =>
    [1, 2, LONGEST_NAME].some((length) => {
      const run = words.slice(at, at + length);
      const name = run.join(' ');
      if (run.length < length || name.length < LEAST_LETTERS || !run.every((word) => CAPITAL.test(word))) return false;
      return places.read(country, name, '').places.length > 0;
    }),
  );
}

/**
 * The cells of a place beside a foreign country, where one begins with the home city: „София, офис на клъстера“ and „София Тех
 * Парк“ are addresses there, and „София и Пловдив“ or “Sofia – Plovdiv” are cities in whichever cell, and no journey between them. Any others stay as they are.
 */
export function withHomeCity(cells: PlaceCells, { places, home }: Tools): PlaceCells {
  const { country, city, address } = cells;
  const text = city === '' ? address : city;
  if (home === undefined || country === '' || text === '' || text.length > LONGEST_TEXT) return cells;
  const { countries } = places.read(country, '', '');
  if (countries.length === 0 || countries.includes(home.country)) return cells;
  const inAddress = city === '' ? places.read('', '', address) : undefined;
  if (inAddress?.places.length === 1 && inAddress.places[0]?.id === home.id) return { ...cells };
  const first = homeCityFirst(text, home, places);
  if (first === undefined || places.read(country, text, '').places.length > 0) return cells;
  const { name, rest } = first;
  const others = places.read('', rest.replace(AND, ''), '');
  if (others.places.length > 0 && others.unmatched.length === 0)
    return others.places.every((each) => each.country === home.country)
      ? { country, city: `${name}; ${rest.replace(AND, '')}`, address: city === '' ? '' : address }
      : cells;
  if (namesCityOf(country, rest, places)) return cells;
  return { country, city: '', address: [first.address, city === '' ? '' : address].filter(Boolean).join(', ') };
}
