import { DIRECTIONS } from '#src/domain/direction.ts';
import { type Filter, withChoice } from '#src/select/filter.ts';
import { HOME_LANE, NO_COUNTRY_LANE } from '#src/select/timeline-lanes.ts';

/** More visits than an address names. */
const MOST_NAMED = 24;

/** `of`: what the table then shows: these visits, the whole lane, or no less than before. */
export interface TableFilter {
  readonly of: 'visits' | 'lane' | 'all';
  readonly filter: Filter;
}

const both = (chosen: readonly string[], values: readonly string[]) =>
  chosen.length === 0 ? values : values.filter((value) => chosen.includes(value));

/**
 * The narrowest filter, within the present one, under which the table still holds everything that a mark of a lane
 * shows: its visits where they are few, else the lane, by its key.
 */
export function tableFilter(filter: Filter, lane: string, visits: readonly string[]): TableFilter {
  if (visits.length <= MOST_NAMED) return { of: 'visits', filter: withChoice(filter, 'visit', visits) };
  if (lane === NO_COUNTRY_LANE) return { of: 'all', filter };
  const isHome = lane === HOME_LANE;
  const directions = DIRECTIONS.filter((direction) => (direction === 'outbound') !== isHome);
  const inLane = withChoice(filter, 'direction', both(filter.chosen.direction, directions));
  return { of: 'lane', filter: isHome ? inLane : withChoice(inLane, 'country', [lane]) };
}
