import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Place } from '#src/domain/place.ts';
import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import type { CityPiece } from './city-pieces.ts';
import type { FoundCity } from './found-city.ts';
import type { Gazetteer } from './gazetteer.ts';
import { inBothLanguages } from './in-both-languages.ts';
import type { PlaceBook } from './place-book.ts';

/** The place that a name means, with the reason where other cities bear it too; `several` where it must be asked. */
export type NamedPlace =
  | { readonly kind: 'one'; readonly place: Place; readonly reason?: LocalizedText }
  | { readonly kind: 'several' };

/** Finds what a city's name means in some countries: the record's place, else the gazetteer's. */
export function namedPlace(
  key: string,
  countries: readonly string[],
  spelling: string,
  { book, gazetteer }: { readonly book: PlaceBook; readonly gazetteer: Gazetteer | undefined },
): NamedPlace | undefined {
  const keys = new Set([key, key.replace(/^greater | (city|town)$/g, '')]);
  for (const each of keys) {
    const recorded = book.recorded(each, countries);
    const settled = gazetteer?.settle(each, countries);
    if (settled?.kind === 'several') return settled;
    const [place, ...others] = recorded;
    if (settled === undefined) {
      if (place === undefined) continue;
      return others.length === 0 ? { kind: 'one', place } : { kind: 'several' };
    }
    if (place !== undefined && others.length === 0 && place !== book.known(settled.city))
      return { kind: 'one', place, reason: inBothLanguages(importReasons.recordedNamesake, { city: spelling }) };
    if (settled.isExonym === true) {
      const found = book.placeOf(settled.city);
      const reason = importReasons.exonym;
      return {
        kind: 'one',
        place: found,
        reason: inBothLanguages(reason, (language) => ({ stated: spelling, city: found.name[language] })),
      };
    }
    if (settled.others === 0 && others.length === 0)
      return { kind: 'one', place: book.placeOf(settled.city, spelling) };
    if (others.length > 0 && settled.others === 0 && !recorded.some((each) => each === book.known(settled.city)))
      return { kind: 'several' };
    const howMany = Math.max(settled.others, others.length);
    const reason = inBothLanguages(importReasons.farLargest, { city: spelling, others: howMany });
    return { kind: 'one', place: book.placeOf(settled.city, spelling), reason };
  }
  return undefined;
}

/** What a city of a cell is in some countries. */
export function cityAmong(
  piece: CityPiece,
  key: string,
  candidates: readonly string[],
  tools: { readonly book: PlaceBook; readonly gazetteer: Gazetteer | undefined },
): FoundCity {
  const named = namedPlace(key, candidates, piece.name, tools);
  if (named === undefined) return { piece };
  if (named.kind === 'several') return { piece, fault: 'several-cities' };
  const { place, reason } = named;
  return { piece, place, country: place.country, ...(reason === undefined ? {} : { cityReason: reason }) };
}
