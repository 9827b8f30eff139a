import { countryIndex } from './country-index.ts';
import type { Gazetteer } from './gazetteer.ts';
import { beginsWithGivenName } from './given-names.ts';
import { cityKey } from './name-key.ts';
import type { PlaceBook } from './place-book.ts';

/** "AD", "MD": a country's code, and what somebody is. */
const CODE = /^\p{Lu}{2}$/u;

/**
 * Whether a country or a city is called so, and nobody whose first name is known: "Novi Sad", „Стара Загора“; not "Juan Morales",
 * nor a code. `isCity`: whether some city has a key.
 */
export const isNameOfPlace = (name: string, isCity: (key: string) => boolean): boolean =>
  !CODE.test(name.trim()) &&
  (countryIndex().find(name) !== undefined || (!beginsWithGivenName(name) && isCity(cityKey(name))));

/** Tells names of places, by the cities of the record and of the gazetteer where it is loaded. */
export const placeNames =
  (recorded: PlaceBook, gazetteer: Gazetteer | undefined) =>
  (name: string): boolean =>
    isNameOfPlace(name, (key) => recorded.recordedAnywhere(key).length > 0 || gazetteer?.has(key) === true);
