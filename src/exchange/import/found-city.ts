import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Place } from '#src/domain/place.ts';
import type { CityPiece } from './city-pieces.ts';

/** What a city in a cell turns out to be. */
export interface FoundCity {
  readonly piece: CityPiece;
  readonly country?: string;
  readonly place?: Place;
  readonly reason?: LocalizedText;
  /** Why the country is told but not the city, or neither. */
  readonly fault?: 'city-needs-country' | 'country-and-city' | 'several-cities' | 'several-cities-of-address';
  /** Why this city, where others have its name. */
  readonly cityReason?: LocalizedText;
  /** Whether it was taken for by far the largest of its name, of which several countries have one. */
  readonly isSupposed?: true;
}
