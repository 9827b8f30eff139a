import type { Place } from '#src/domain/place.ts';
import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import { inBothLanguages } from './in-both-languages.ts';
import type { PlaceReader } from './place-reader.ts';
import type { ReadPlaces } from './read-places.ts';

/** Where guests were received, and the countries that their row names, which are then where they come from. */
export interface GuestsAtHome {
  readonly places: ReadPlaces;
  readonly guestCountries: readonly string[];
}

export interface PlaceCells {
  readonly country: string;
  readonly city: string;
  readonly address: string;
}

/**
 * Reads a row that says that guests came, and names a place abroad: it took place in the home city where the row names
 * that, and else in the home country; the country is the guests', and a city there is theirs as well, which is said.
 */
export function guestsAtHome(
  cells: PlaceCells,
  places: PlaceReader,
  home: Place | undefined,
): GuestsAtHome | undefined {
  const { country, city, address } = cells;
  if (home === undefined) return undefined;
  const { countries } = country === '' ? places.read('', city, address) : places.read(country, '', '');
  if (countries.length === 0 || countries.includes(home.country)) return undefined;
  const reason = inBothLanguages(importReasons.guestsCountry);
  const atHome = { countries: [home.country], inferred: { countries: reason }, faults: [], unmatched: [] };
  const [inCity, inAddress] = [places.read('', city, '').places, places.read('', '', address).places];
  const there = [...inCity, ...inAddress];
  const isHomeCity = there.length > 0 && there.every(({ id }) => id === home.id);
  if (isHomeCity) return { places: { ...atHome, places: [home] }, guestCountries: countries };
  const isTheirs = places.read(country, city, address).places.some((place) => countries.includes(place.country));
  const isHere = (place: Place) => place.country === home.country && (!isTheirs || place.id === home.id);
  const elsewhere = (found: readonly Place[]) => found.length === 0 || !found.every(isHere);
  const faults = [
    ...(city !== '' && elsewhere(inCity) ? [{ code: 'guests-city', cell: 'city', found: city } as const] : []),
    ...(inAddress.length > 0 && elsewhere(inAddress)
      ? [{ code: 'guests-city', cell: 'address', found: address } as const]
      : []),
  ];
  return { places: { ...atHome, places: there.filter(isHere), faults }, guestCountries: countries };
}
