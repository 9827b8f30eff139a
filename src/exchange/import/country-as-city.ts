import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import type { CityPiece } from './city-pieces.ts';
import { countryIndex } from './country-index.ts';
import type { FoundCity } from './found-city.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { cityKey } from './name-key.ts';
import { cityAmong } from './named-place.ts';
import type { PlaceTools } from './place-tools.ts';
import { isTerritoryOf } from './territories.ts';

/** A country among cities: "Hong Kong" beside "United Kingdom" is a territory with a code of its own, "Monaco" beside "Germany" must be asked. `stated`: what the row says of its countries, `candidates` those. */
export function countryAsCity(
  piece: CityPiece,
  stated: string,
  candidates: readonly string[],
  tools: PlaceTools,
): FoundCity {
  const meaning = countryIndex().find(piece.name);
  const own = meaning?.countries.length === 1 ? meaning.countries[0] : undefined;
  if (own === undefined || candidates.includes(own)) {
    return own === undefined ? { piece } : { piece: { name: '' }, country: own };
  }
  if (!isTerritoryOf(own, candidates)) return { piece, fault: 'country-and-city' };
  const reason = inBothLanguages(importReasons.ownCode, { stated: `${piece.name}, ${stated}`, city: piece.name });
  return { ...cityAmong(piece, cityKey(piece.name), [own], tools), piece: { name: '' }, country: own, reason };
}
