import type { Meeting } from '#src/domain/meeting.ts';
import type { Visit } from '#src/domain/visit.ts';

/**
 * A meeting without the day and the place that it had from its row, where the row now says otherwise of the visit: the
 * day of a visit that became several days, a city that is no longer among its cities.
 */
export function withoutOutdated({ when, place, ...meeting }: Meeting, before: Visit, after: Visit): Meeting {
  const isOldDay = when !== undefined && when === before.when && when !== after.when;
  const isOldPlace = place !== undefined && before.places.includes(place) && !after.places.includes(place);
  return {
    ...meeting,
    ...(place === undefined || isOldPlace ? {} : { place }),
    ...(when === undefined || isOldDay ? {} : { when }),
  };
}
