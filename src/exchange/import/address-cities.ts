import type { Place } from '#src/domain/place.ts';
import { nameKey } from './name-key.ts';

const LONGEST = 3;
const LEAST_LETTERS = 4;

/** The cities that an address names, each once: the longest runs of capitalised words that `find` knows. */
export function citiesInAddress(address: string, find: (key: string) => Place | undefined): readonly Place[] {
  const words = address.split(/[\s,;()]+/).filter((word) => word !== '');
  const found = new Set<Place>();
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
      const run = words.slice(at, at + length);
      const place = run.every((word) => /^\p{Lu}/u.test(word)) ? cityOf(run.join(' '), find) : undefined;
      if (place === undefined) continue;
      found.add(place);
      at += length - 1;
      break;
    }
  }
  return [...found];
}

function cityOf(words: string, find: (key: string) => Place | undefined): Place | undefined {
  const key = nameKey(words);
  return key.length < LEAST_LETTERS ? undefined : find(key);
}
