import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import { type AddressName, citiesInAddress } from './address-cities.ts';
import { printedAddress } from './address-parts.ts';
import { placeInAddress } from './address-place.ts';
import type { Answers } from './answers.ts';
import type { FoundCity as Found } from './found-city.ts';
import type { Gazetteer } from './gazetteer.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { cityAmong } from './named-place.ts';
import { ownValue } from './own-value.ts';
import type { PlaceBook } from './place-book.ts';

interface Tools {
  readonly book: PlaceBook;
  readonly gazetteer: Gazetteer | undefined;
  readonly answers: Answers;
}

/** The city that an address names, in one of some countries where they are known; `several` where it names more. */
export function cityInAddress(
  address: string,
  candidates: readonly string[],
  tools: Tools,
): Found | 'several' | undefined {
  const own = placeInAddress(address, candidates, tools);
  if (own !== undefined) {
    const reason = inBothLanguages(importReasons.cityInAddress, { address: printedAddress(address) });
    return { piece: { name: '' }, place: own, country: own.country, reason };
  }
  if (candidates.length === 0) return undefined;
  const { places, ambiguous } = citiesInAddress(address, (key) => namedInAddress(key, candidates, tools));
  if (tools.gazetteer === undefined) return undefined;
  const [place, ...others] = places;
  const [open] = ambiguous;
  if (place === undefined)
    return open === undefined ? undefined : { piece: { name: open }, fault: 'several-cities-of-address' };
  if (others.length > 0) return 'several';
  const reason = inBothLanguages(importReasons.cityInAddress, { address: printedAddress(address) });
  return { piece: { name: '' }, place, country: place.country, reason };
}

function namedInAddress(key: string, candidates: readonly string[], tools: Tools): AddressName {
  const { answers, gazetteer, book } = tools;
  const country = candidates.length === 1 ? candidates[0] : undefined;
  const answered = ownValue(answers.places, `${country ?? ''} ${key}`.trim());
  if (answered === false) return undefined;
  const chosen = answered === undefined ? undefined : gazetteer?.city(answered);
  if (chosen !== undefined) return book.placeOf(chosen);
  const { place, fault } = cityAmong({ name: key }, key, candidates, tools);
  return place ?? (fault === 'several-cities' ? 'several' : undefined);
}
