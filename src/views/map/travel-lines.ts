import { arcPoints } from './arc-path.ts';
import type { Spot } from './mark-layout.ts';
import type { Point } from './mercator.ts';

/** The line from home to a spot that the organisation travelled to; solid if all that is needed is on record of any. */
export interface TravelLine {
  readonly from: Spot;
  readonly to: Spot;
  readonly line: 'solid' | 'dotted';
}

/** The country that all marks of a spot share. */
export function sharedCountry({ marks }: Spot): string | undefined {
  const country = marks[0]?.country;
  return marks.every((mark) => mark.country === country) ? country : undefined;
}

/** Lines from where home is drawn to where the organisation travelled; none to what is drawn as one with home. */
export function travelLines(spots: readonly Spot[]): readonly TravelLine[] {
  const home = spots.find(({ marks }) => marks.some(({ kind }) => kind === 'home'));
  if (home === undefined) return [];
  return spots.flatMap((spot): readonly TravelLine[] => {
    const lines = new Set(spot.marks.map(({ arc }) => arc));
    if (spot === home || !(lines.has('solid') || lines.has('dotted'))) return [];
    return [{ from: home, to: spot, line: lines.has('solid') ? 'solid' : 'dotted' }];
  });
}

/** Lines beyond which labels no longer keep clear of them. */
const MOST_KEPT_CLEAR = 60;
/** Distance of the points that labels keep clear of, in pixels. */
const POINT_DISTANCE = 4;

/** Points along the lines, for labels to keep clear of. */
export function travelPoints(lines: readonly TravelLine[]): readonly Point[] {
  return lines.length > MOST_KEPT_CLEAR ? [] : lines.flatMap(({ from, to }) => arcPoints(from, to, POINT_DISTANCE));
}
