import type { Place } from '#src/domain/place.ts';
import { nameKey } from './name-key.ts';

const LONGEST = 3;
const LEAST_LETTERS = 4;

/** What a name in an address means: a place, `several` that it may be, or none. */
export type AddressName = Place | 'several' | undefined;

/** The cities that an address names. */
export interface AddressCities {
  readonly places: readonly Place[];
  /** Names that several cities bear, as the address writes them. */
  readonly ambiguous: readonly string[];
}

/** Behind the name of a hall or a room, not of a city: "Halle 3", "Hall B2"; four digits and more are a postcode. */
const NUMBERED = /^\s+(?:(?:nr|no)\.?\s*|№\s*)?\p{L}?\d{1,3}\p{L}?(?![\p{L}\d])/iu;

/** The cities that an address names, each once: the longest runs of capitalised words that `find` knows, without a number behind. */
export function citiesInAddress(address: string, find: (key: string) => AddressName): AddressCities {
  const parts = [...address.matchAll(/[^\s,;()]+/gu)];
  const words = parts.map(([word]) => word);
  const isNumbered = (at: number) => {
    const [last] = parts[at] ?? [''];
    return NUMBERED.test(address.slice((parts[at]?.index ?? 0) + last.length));
  };
  const places = new Set<Place>();
  const ambiguous = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
      const run = words.slice(at, at + length);
      const isName = run.every((word) => /^\p{Lu}/u.test(word)) && !isNumbered(at + length - 1);
      const meant = isName ? cityOf(run.join(' '), find) : undefined;
      if (meant === undefined) continue;
      if (meant === 'several') ambiguous.add(run.join(' '));
      else places.add(meant);
      at += length - 1;
      break;
    }
  }
  return { places: [...places], ambiguous: [...ambiguous] };
}

function cityOf(words: string, find: (key: string) => AddressName): AddressName {
  const key = nameKey(words);
  return key.length < LEAST_LETTERS ? undefined : find(key);
}
