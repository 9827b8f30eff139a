import type { Direction } from '#src/domain/direction.ts';
import type { Place } from '#src/domain/place.ts';
import { type GuestsAtHome, guestsAtHome } from './guests-at-home.ts';
import { heldOnline } from './held-online.ts';
import type { PlaceReader } from './place-reader.ts';
import type { PlaceCells } from './read-places.ts';

/** Where a row took place, and where its guests are from, as far as its direction tells that they came. `said`: that it was online. */
export function receivedPlaces(
  cells: PlaceCells & { readonly said: string | undefined },
  direction: Direction | undefined,
  reader: PlaceReader,
  home: Place | undefined,
): GuestsAtHome {
  const received =
    heldOnline(cells, reader, cells.said) ?? (direction === 'inbound' ? guestsAtHome(cells, reader, home) : undefined);
  return received ?? { places: reader.read(cells.country, cells.city, cells.address), guestCountries: [] };
}

/** Whether the direction that a row states contradicts its place: outbound in the home city alone, or at home abroad. */
export function contradictsPlace(
  direction: Direction | undefined,
  { places: { countries, places, online, unmatched } }: GuestsAtHome,
  home: Place | undefined,
): boolean {
  if (direction === undefined || home === undefined || online !== undefined) return false;
  if (direction !== 'outbound') return countries.length > 0 && !countries.includes(home.country);
  return unmatched.length === 0 && places.length > 0 && places.every(({ id }) => id === home.id);
}
