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

interface PlaceCells {
  readonly country: string;
  readonly city: string;
  readonly address: string;
}

/**
 * Reads a row that says that guests came, and names a country that is not the home one: it took place in the home city
 * where the row names that, in the home country where it names no city, and else where the row says. `isTheirs`: a city of
 * the country that it names is the guests' as well.
 */
export function guestsAtHome(
  { country, city, address }: PlaceCells,
  places: PlaceReader,
  home: Place | undefined,
  isTheirs: boolean,
): GuestsAtHome | undefined {
  if (home === undefined || country === '') return undefined;
  const { countries } = places.read(country, '', '');
  if (countries.length === 0 || countries.includes(home.country)) return undefined;
  const reason = inBothLanguages(importReasons.guestsCountry);
  const atHome = { countries: [home.country], inferred: { countries: reason }, faults: [], unmatched: [] };
  if (city === '' && address === '') return { places: { ...atHome, places: [] }, guestCountries: countries };
  const there = places.read('', city, address).places;
  const isHomeCity = there.length > 0 && there.every(({ id }) => id === home.id);
  if (isHomeCity) return { places: { ...atHome, places: [home] }, guestCountries: countries };
  if (!isTheirs) return undefined;
  const own = there.filter((place) => place.country === home.country);
  return { places: { ...atHome, places: own }, guestCountries: countries };
}
