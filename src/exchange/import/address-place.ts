import type { Place } from '#src/domain/place.ts';
import { cityNamesOf } from './address-parts.ts';
import type { Answers } from './answers.ts';
import type { Gazetteer } from './gazetteer.ts';
import { cityKey } from './name-key.ts';
import { namedPlace } from './named-place.ts';
import { ownValue } from './own-value.ts';
import type { PlaceBook } from './place-book.ts';

interface Tools {
  readonly book: PlaceBook;
  readonly gazetteer: Gazetteer | undefined;
  readonly answers: Answers;
}

/**
 * The city that stands by itself in an address, between commas or behind its postcode: "Via Roma 12, 10123 Torino (TO)". Without
 * a country it must be the only one of its name, or by far the largest. `undefined` where there is none, or it was answered.
 */
export function placeInAddress(
  address: string,
  candidates: readonly string[],
  { book, gazetteer, answers }: Tools,
): Place | undefined {
  const places = new Set<Place>();
  for (const name of cityNamesOf(address)) {
    const key = cityKey(name);
    const looked = candidates.length === 1 ? candidates[0] : undefined;
    if (ownValue(answers.places, `${looked ?? ''} ${key}`.trim()) !== undefined) return undefined;
    const everywhere = [
      ...book.recordedAnywhere(key).map(({ country }) => country),
      ...(gazetteer?.namedAnywhere(key) ?? []).map(({ country }) => country),
    ];
    const countries = candidates.length > 0 ? candidates : [...new Set(everywhere)];
    const named = countries.length === 0 ? undefined : namedPlace(key, countries, name, { book, gazetteer });
    if (named?.kind === 'one') places.add(named.place);
  }
  const [place, ...others] = places;
  return others.length > 0 ? undefined : place;
}
