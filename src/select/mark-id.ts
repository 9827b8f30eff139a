/** The id of a city's mark on the map, and in the list beside it. */
export const placeMarkId = (place: string): string => `place:${place}`;

/** The id of the mark of a country without a city on record. */
export const countryMarkId = (country: string): string => `country:${country}`;
