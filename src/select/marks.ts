import type { Dataset } from '#src/domain/dataset.ts';
import type { Answer } from './answer.ts';
import { type Column, codeOf, hasValue } from './column.ts';
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

/** What is on record at each value of a column, over the activities that are added. */
class Tally {
  // Of each combination of values first: an activity then costs no more than a look at its own.
  private readonly outbound: Uint8Array;
  private readonly date: Uint8Array;

  constructor(private readonly column: Column) {
    this.outbound = new Uint8Array(column.starts.length);
    this.date = new Uint8Array(column.starts.length);
  }

  add(activity: number, isOutbound: boolean, date: number): void {
    const combination = this.column.combinations[activity] ?? 0;
    if (isOutbound) this.outbound[combination] = 1;
    if (date > (this.date[combination] ?? NO_DATE)) this.date[combination] = date;
  }

  byValue(): KnownAt {
    const { values, starts, members } = this.column;
    const outbound = new Uint8Array(values.length);
    const dates = new Uint8Array(values.length);
    for (let combination = 0; combination + 1 < starts.length; combination += 1)
      for (let at = starts[combination] ?? 0; at < (starts[combination + 1] ?? 0); at += 1) {
        const code = members[at] ?? 0;
        outbound[code] = Math.max(outbound[code] ?? 0, this.outbound[combination] ?? 0);
        dates[code] = Math.max(dates[code] ?? NO_DATE, this.date[combination] ?? NO_DATE);
      }
    return {
      isOutbound: (code) => outbound[code] === 1,
      dateAt: (code) => (dates[code] === DATED ? 'dated' : dates[code] === COARSE ? 'coarse' : 'none'),
    };
  }
}

/** What is on record at a value, by its code. */
interface KnownAt {
  readonly isOutbound: (code: number) => boolean;
  readonly dateAt: (code: number) => DateKnowledge;
}

function tally({ activities, columns }: Answer): { readonly places: KnownAt; readonly countries: KnownAt } {
  const {
    facets,
    moments: { of, known, onAxis },
  } = columns;
  const outboundCode = facets.direction.values.indexOf('outbound');
  const places = new Tally(columns.places);
  const countries = new Tally(facets.country);
  for (let at = 0; at < activities.length; at += 1) {
    const i = activities[at] ?? 0;
    const moment = of[i] ?? 0;
    const ifOff = known[moment] === KNOWN.unknown ? NO_DATE : COARSE;
    const date = onAxis[moment] === 1 ? DATED : ifOff;
    (hasValue(columns.places, i) ? places : countries).add(i, codeOf(facets.direction, i) === outboundCode, date);
  }
  return { places: places.byValue(), countries: countries.byValue() };
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
    const count = answer.places.at(code);
    const place = dataset.place.get(id);
    if (count === 0 || place === undefined || id === home?.id) return [];
    const { country, lat, lon } = place;
    const date = places.dateAt(code);
    const isPrecise = date === 'dated';
    const arc = arcTo(places.isOutbound(code), isPrecise);
    return [{ id: placeMarkId(id), kind: 'city', place: id, country, lat, lon, count, date, isPrecise, arc }];
  });

  const bare = answer.countryOnly.column.values.flatMap((country, code): readonly Mark[] => {
    const count = answer.countryOnly.at(code);
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
  const count = answer.places.at(code);
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
