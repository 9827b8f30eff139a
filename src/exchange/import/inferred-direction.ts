import type { Direction } from '#src/domain/direction.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Place } from '#src/domain/place.ts';
import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import { inBothLanguages } from './in-both-languages.ts';
import type { ReadRow } from './read-row.ts';

/** Who travelled as the place of a row suggests, and why; `undefined` where it names none. `home`: the home city. */
export function inferredDirection(
  { places: { countries, places }, guests }: Pick<ReadRow, 'places' | 'guests'>,
  home: Place | undefined,
): { readonly direction: Direction; readonly reason: LocalizedText } | undefined {
  if (countries.length === 0) return undefined;
  const because = (direction: Direction, message: keyof typeof importReasons) => ({
    direction,
    reason: inBothLanguages(importReasons[message]),
  });
  if (home === undefined || !countries.includes(home.country)) return because('outbound', 'abroad');
  if (places.length === 0) return because('home', 'homeCountryNoCity');
  if (!places.some(({ id }) => id === home.id)) return because('outbound', 'homeCountryOtherCity');
  return guests.length > 0 ? because('inbound', 'guestsAtHome') : because('home', 'homeCity');
}
