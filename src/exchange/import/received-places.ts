import type { Direction } from '#src/domain/direction.ts';
import type { Place } from '#src/domain/place.ts';
import { type GuestsAtHome, guestsAtHome } from './guests-at-home.ts';
import { heldOnline } from './held-online.ts';
import { type PartnerPlace, placesOfPartners } from './partner-places.ts';
import type { PlaceReader } from './place-reader.ts';
import type { PlaceCells } from './read-places.ts';
import { beginsAtHome, stationsOf } from './route-cell.ts';

/** Where a row took place, and where its guests are from, as far as its direction tells that they came; then cities with dashes are no journey from home. `said`: that it was online; `isCityTheirs`: the city is called the one where guests are from; `partners`: where its organisations are, which tells where it was if nothing else does. */
export function receivedPlaces(
  cells: PlaceCells & {
    readonly said: string | undefined;
    readonly isCityTheirs?: boolean;
    readonly partners: readonly PartnerPlace[];
  },
  direction: Direction | undefined,
  reader: PlaceReader,
  home: Place | undefined,
): GuestsAtHome {
  const isUnsaid = [cells.country, cells.city, cells.address].every((text) => text === '') && cells.said === undefined;
  const ofPartners = isUnsaid ? placesOfPartners(cells.partners, direction, reader, home) : undefined;
  if (ofPartners !== undefined) return ofPartners;
  const at =
    direction === 'inbound' && beginsAtHome(cells.city, home)
      ? { ...cells, city: stationsOf(cells.city).join('; ') }
      : cells;
  const received =
    heldOnline(at, reader, at.said) ?? (direction === 'inbound' ? guestsAtHome(at, reader, home) : undefined);
  return received ?? { places: reader.read(at.country, at.city, at.address), guestCountries: [] };
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
