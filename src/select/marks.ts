import type { Dataset } from '#src/domain/dataset.ts';
import type { Answer } from './answer.ts';
import { type Column, codesOf } from './column.ts';
import { KNOWN } from './columns.ts';
import { countryMarkId, placeMarkId } from './mark-id.ts';

/** How well the dates at a mark are known: a day or a month, at least a year, or not at all. */
export type DateKnowledge = 'dated' | 'coarse' | 'none';

/**
 * A mark of the map.
 *
 * `id` is `place:<id>` or `country:<code>`. `country` is ISO 3166-1 alpha-2; `lat` and `lon` are degrees in WGS 84.
 * `count`: activities of the answer. `date`: the best known of their dates. `isPrecise`: city and time are both on record.
 * `arc`: the line from home to where the organisation travelled; none to what came to it or happened at home.
 */
export interface Mark {
  readonly id: string;
  readonly kind: 'city' | 'country' | 'home';
  readonly place: string | undefined;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly count: number;
  readonly date: DateKnowledge;
  readonly isPrecise: boolean;
  readonly arc: 'solid' | 'dotted' | 'none';
}

/** Where the mark of a country stands, in degrees. */
export type CountryPoint = (code: string) => readonly [lat: number, lon: number] | undefined;

const NO_DATE = 0;
const COARSE = 1;
const DATED = 2;

/** What is on record at each value of a column, over the activities that have one. */
class Tally {
  private readonly outbound: Uint8Array;
  private readonly date: Uint8Array;

  constructor(private readonly column: Column) {
    this.outbound = new Uint8Array(column.values.length);
    this.date = new Uint8Array(column.values.length);
  }

  /** Adds an activity; whether it has a value in this column. */
  add(activity: number, isOutbound: boolean, date: number): boolean {
    const codes = codesOf(this.column, activity);
    for (const code of codes) {
      if (isOutbound) this.outbound[code] = 1;
      this.date[code] = Math.max(this.date[code] ?? NO_DATE, date);
    }
    return codes.length > 0;
  }

  dateAt(code: number): DateKnowledge {
    const date = this.date[code];
    if (date === DATED) return 'dated';
    return date === COARSE ? 'coarse' : 'none';
  }

  isOutbound(code: number): boolean {
    return this.outbound[code] === 1;
  }
}

function tally({ activities, columns }: Answer): { readonly places: Tally; readonly countries: Tally } {
  const {
    facets,
    moments: { of, known, onAxis },
  } = columns;
  const outboundCode = facets.direction.values.indexOf('outbound');
  const places = new Tally(columns.places);
  const countries = new Tally(facets.country);
  for (const i of activities) {
    const isOutbound = codesOf(facets.direction, i)[0] === outboundCode;
    const moment = of[i] ?? 0;
    const ifOff = known[moment] === KNOWN.unknown ? NO_DATE : COARSE;
    const date = onAxis[moment] === 1 ? DATED : ifOff;
    if (!places.add(i, isOutbound, date)) countries.add(i, isOutbound, date);
  }
  return { places, countries };
}

/**
 * The marks of an answer: its cities, the countries of which no city is on record, and home, which stays even without
 * an activity. Home comes first. A country that `countryPoint` does not know has none.
 *
 * Where no activity has several places, the counts add up to the answer's `plotted`. Linear in the answer's activities.
 */
export function marksOf(dataset: Dataset, answer: Answer, countryPoint: CountryPoint): readonly Mark[] {
  const { places, countries } = tally(answer);
  const home = dataset.place.get(dataset.record.site.home);
  const arcTo = (isOutbound: boolean, isPrecise: boolean): Mark['arc'] => {
    if (home === undefined || !isOutbound) return 'none';
    return isPrecise ? 'solid' : 'dotted';
  };

  const cities = answer.places.column.values.flatMap((id, code): readonly Mark[] => {
    const count = answer.places.counts[code] ?? 0;
    const place = dataset.place.get(id);
    if (count === 0 || place === undefined || id === home?.id) return [];
    const { country, lat, lon } = place;
    const date = places.dateAt(code);
    const isPrecise = date === 'dated';
    const arc = arcTo(places.isOutbound(code), isPrecise);
    return [{ id: placeMarkId(id), kind: 'city', place: id, country, lat, lon, count, date, isPrecise, arc }];
  });

  const bare = answer.countryOnly.column.values.flatMap((country, code): readonly Mark[] => {
    const count = answer.countryOnly.counts[code] ?? 0;
    const point = count === 0 ? undefined : countryPoint(country);
    if (point === undefined) return [];
    const [lat, lon] = point;
    const date = countries.dateAt(code);
    const arc = arcTo(countries.isOutbound(code), false);
    const id = countryMarkId(country);
    return [{ id, kind: 'country', place: undefined, country, lat, lon, count, date, isPrecise: false, arc }];
  });

  if (home === undefined) return [...cities, ...bare];
  const code = answer.places.column.values.indexOf(home.id);
  const count = answer.places.counts[code] ?? 0;
  const date = places.dateAt(code);
  const homeMark: Mark = {
    id: placeMarkId(home.id),
    kind: 'home',
    place: home.id,
    country: home.country,
    lat: home.lat,
    lon: home.lon,
    count,
    date,
    isPrecise: count === 0 || date === 'dated',
    arc: 'none',
  };
  return [homeMark, ...cities, ...bare];
}
