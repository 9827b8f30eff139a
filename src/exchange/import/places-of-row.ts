import { isCountryCode } from '#src/domain/country-code.ts';
import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import type { Answers } from './answers.ts';
import type { FoundCity as Found } from './found-city.ts';
import type { Gazetteer } from './gazetteer.ts';
import { inBothLanguages } from './in-both-languages.ts';
import type { ReadPlaces } from './read-places.ts';
import type { StatedCountries } from './stated-countries.ts';

/** Where codes behind cities are those of provinces, cantons and states. */
const CODED_WITHIN: ReadonlySet<string> = new Set(['IT', 'CH', 'US', 'CA']);

/** Whether the code behind a city is that of another country than the one where it was found: "Graz (SI)". */
const contradicts = ({ inParentheses = '' }: Found['piece'], country: string): boolean =>
  /^[A-Z]{2}$/.test(inParentheses) &&
  isCountryCode(inParentheses) &&
  inParentheses !== country &&
  !CODED_WITHIN.has(country);

/** Where a row takes place, of the countries that it states, the cities that were found and what its address told. */
export function placesOf(
  stated: StatedCountries,
  isGiven: boolean,
  cells: { readonly country: string; readonly address: string },
  cities: readonly Found[],
  inAddress: Found | 'several' | undefined,
  { answers, gazetteer }: { readonly answers: Answers; readonly gazetteer: Gazetteer | undefined },
): ReadPlaces {
  const faults: ReadPlaces['faults'][number][] = [];
  const found = inAddress === undefined || inAddress === 'several' ? cities : [...cities, inAddress];
  if (inAddress === 'several')
    faults.push({ code: 'several-cities-in-address', cell: 'address', found: cells.address });
  const placed = found.filter(({ country }) => country !== undefined);
  const missing = found.filter(({ place, piece }) => place === undefined && piece.name !== '');
  const codes = isGiven && answers.country !== undefined ? [answers.country] : stated.codes;
  const unmatched = missing.map(({ piece, country, fault }) => {
    const isFree = fault === 'several-cities' && codes.length === 0;
    const looked =
      isFree && piece.inParentheses === undefined
        ? undefined
        : (country ?? (codes.length === 1 ? codes[0] : undefined));
    return looked === undefined ? { name: piece.name } : { name: piece.name, country: looked };
  });
  const unknown = gazetteer === undefined ? 'city-not-looked-up' : 'unknown-city';
  for (const { piece, fault } of missing) {
    const cell = fault === 'several-cities-of-address' ? 'address' : 'city';
    faults.push({ code: fault ?? unknown, cell, found: piece.name });
  }
  for (const { piece, country } of placed)
    if (country !== undefined && contradicts(piece, country))
      faults.push({ code: 'unread-aside', cell: 'city', found: `${piece.name} (${piece.inParentheses ?? ''})` });
  const fromCities = placed.map(({ country }) => country ?? '').filter((code) => code !== '');
  const allElsewhere =
    found.length > 0 && placed.length === found.length && !fromCities.some((code) => codes.includes(code));
  const kept = stated.isCertain && !allElsewhere ? codes : [];
  const usual = fromCities.length === 0 ? stated.shared?.usual : undefined;
  if (!stated.isCertain && fromCities.length === 0) {
    const code = usual !== undefined ? 'assumed-country' : stated.shared ? 'ambiguous-country' : 'former-country';
    faults.push({ code, cell: 'country', found: cells.country });
  }
  const countries = [...new Set([...kept, ...fromCities, ...(usual === undefined ? [] : [usual])])];
  const reason =
    placed.find((each) => each.reason !== undefined && (each !== inAddress || codes.length === 0))?.reason ??
    stated.reason ??
    (isGiven ? inBothLanguages(importReasons.answeredCountry) : undefined);
  const placesReason =
    inAddress === undefined || inAddress === 'several'
      ? placed.find(({ cityReason }) => cityReason !== undefined)?.cityReason
      : inAddress.reason;
  const supposed = placed.flatMap(({ isSupposed, piece }) => (isSupposed === true ? [piece.name] : []));
  return {
    countries,
    places: [...new Set(placed.flatMap(({ place }) => place ?? []))],
    inferred: {
      ...(reason === undefined ? {} : { countries: reason }),
      ...(placesReason === undefined ? {} : { places: placesReason }),
    },
    faults,
    unmatched,
    ...(supposed.length === 0 ? {} : { supposed }),
  };
}
