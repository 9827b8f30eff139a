import type { Mark } from '#src/select/marks.ts';

/** A mark of an Italian city, or of home, wherever its degrees put it. */
export const madeMark = (
  id: string,
  lat: number,
  lon: number,
  count: number,
  kind: 'city' | 'home' = 'city',
): Mark => ({
  id: `place:${id}`,
  kind,
  place: id,
  country: 'IT',
  lat,
  lon,
  count,
  date: 'dated',
  isPrecise: true,
  arc: 'solid',
});
