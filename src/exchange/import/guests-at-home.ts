import type { Place } from '#src/domain/place.ts';
import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import { inBothLanguages } from './in-both-languages.ts';
import type { PlaceCells, ReadPlaces, ReadsPlaces } from './read-places.ts';

/** Where guests were received, and the countries that their row names, which are then where they come from. */
export interface GuestsAtHome {
  readonly places: ReadPlaces;
  readonly guestCountries: readonly string[];
}

/**
 * Reads a row that says that guests came, and names a place abroad, or a city called theirs: it took place in the home city where the row names
 * that, and else in the home country; the country is the guests', and a city there, or one called theirs wherever it is, is
 * theirs as well, which is said.
 */
export function guestsAtHome(
  cells: PlaceCells & { readonly isCityTheirs?: boolean },
  places: ReadsPlaces,
  home: Place | undefined,
): GuestsAtHome | undefined {
  const { country, city, address } = cells;
  if (home === undefined) return undefined;
  const stated = country === '' ? places.read('', city, address) : places.read(country, '', '');
  const { countries } = stated;
  const isHere = countries.includes(home.country) && cells.isCityTheirs !== true;
  if (countries.length === 0 || isHere) return undefined;
  const reason = inBothLanguages(importReasons.guestsCountry);
  // Cities in the cell of their country are theirs.
  const named = country !== '' && stated.places.length + stated.unmatched.length > 0;
  const theirs = named
    ? [{ code: 'guests-city', cell: 'country', found: country } as const]
    : stated.faults.filter(({ cell }) => cell === 'country');
  const supposed = stated.supposed === undefined ? {} : { supposed: stated.supposed };
  const atHome = {
    countries: [home.country],
    inferred: { countries: reason },
    faults: theirs,
    unmatched: [],
    ...supposed,
  };
  const [ofCity, ofAddress] = [places.read('', city, ''), places.read('', '', address)];
  const [inCity, inAddress] = [cells.isCityTheirs === true ? [] : ofCity.places, ofAddress.places];
  const there = [...inCity, ...inAddress];
  const isHomeCity = there.length > 0 && there.every(({ id }) => id === home.id);
  // The street stands in the reason, as it does where one travelled to.
  const street = ofAddress.inferred.places;
  const told = street === undefined ? atHome : { ...atHome, inferred: { ...atHome.inferred, places: street } };
  if (isHomeCity) return { places: { ...told, places: [home] }, guestCountries: countries };
  // A town that stands beside its country tells nothing of the venue: "Francia (Lione)".
  const isBeside = (place: Place) => stated.places.some(({ id }) => id === place.id);
  const isTheirs = places
    .read(country, city, address)
    .places.some((place) => countries.includes(place.country) && !isBeside(place));
  const isOfHome = (place: Place) => place.country === home.country && (!isTheirs || place.id === home.id);
  const elsewhere = (found: readonly Place[]) => found.length === 0 || !found.every(isOfHome);
  const faults = [
    ...theirs,
    ...(city !== '' && elsewhere(inCity) ? [{ code: 'guests-city', cell: 'city', found: city } as const] : []),
    ...(inAddress.length > 0 && elsewhere(inAddress)
      ? [{ code: 'guests-city', cell: 'address', found: address } as const]
      : []),
  ];
  const isThere = inAddress.length > 0 && inAddress.every(isOfHome);
  const read = isThere ? told : atHome;
  return { places: { ...read, places: there.filter(isOfHome), faults }, guestCountries: countries };
}
