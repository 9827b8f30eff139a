import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Place } from '#src/domain/place.ts';
import type { ImportFaultCode } from '#src/i18n/messages/import-faults.ts';
import { effectOf } from './import-fault.ts';

/** Where a row says that something was. */
export interface ReadPlaces {
  readonly countries: readonly string[];
  readonly places: readonly Place[];
  readonly inferred: { readonly countries?: LocalizedText; readonly places?: LocalizedText };
  readonly faults: readonly { readonly code: ImportFaultCode; readonly cell: PlaceCell; readonly found: string }[];
  /** What says that it was held online, so that nobody went anywhere. */
  readonly online?: string;
  /** An address that does not tell where it is. */
  readonly unplacedAddress?: string;
  /** Cities that were not found, with the country that they were looked for in. */
  readonly unmatched: readonly { readonly name: string; readonly country?: string }[];
  /** What the row says of the place of an organisation, from which it was taken. */
  readonly partner?: { readonly header: string; readonly city: string };
  /** Names of cities that were taken for by far the largest of several countries'. */
  readonly supposed?: readonly string[];
}

export type PlaceCell = 'country' | 'city' | 'address';

/** The cells of a row that say where it was. */
export interface PlaceCells {
  readonly country: string;
  readonly city: string;
  readonly address: string;
}

/** Reads the places of a row. */
export interface ReadsPlaces {
  read(country: string, city: string, address: string): ReadPlaces;
}

/** Whether a row tells its country by itself, so that it does not wait for an answer. */
export const isSettled = ({ countries, faults }: ReadPlaces): boolean =>
  countries.length > 0 && faults.every(({ code }) => effectOf(code) !== 'row-set-aside');
