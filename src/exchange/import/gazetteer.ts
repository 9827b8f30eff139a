import { runAtOnce } from '#src/domain/run-steps.ts';
import { EXONYMS } from './exonyms.ts';
import { nameKey } from './name-key.ts';
import { NearNames } from './near-names.ts';

/** A city of the gazetteer. Degrees in WGS 84; `bulgarian` is empty where its name is not known. */
export interface City {
  readonly geonames: number;
  readonly name: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly bulgarian: string;
  /** Of cities in the United States and Canada: the postal code of the state or province. */
  readonly state?: string;
}

/** What people call a city beside the names in GeoNames, or mean by a name that others bear: country, name, the name there. */
const ALSO: readonly (readonly [country: string, name: string, city: string])[] = [
  ['MX', 'Mexico, D.F.', 'Mexico City'],
  ['MX', 'Ciudad de México', 'Mexico City'],
  ['GT', 'Guatemala', 'Guatemala City'],
  ['US', 'Washington, D.C.', 'Washington'],
  ['US', 'Washington DC', 'Washington'],
  ['US', 'New York', 'New York City'],
  ['DE', 'West Berlin', 'Berlin'],
  ['DE', 'East Berlin', 'Berlin'],
  ['DE', 'Западен Берлин', 'Berlin'],
  ['CN', 'Xian', "Xi'an"],
  ['CN', 'Soochow', 'Suzhou'],
  ['RU', 'Leningrad', 'Saint Petersburg'],
  ['VA', 'Vatican', 'Vatican City'],
  ['DE', 'Frankfurt', 'Frankfurt am Main'],
  ['DE', 'Halle', 'Halle (Saale)'],
  ['IN', 'New Delhi', 'New Delhi'],
  ['NG', 'Abuja', 'Abuja'],
];

/** Lines read at one go. */
const STEP = 400;
/** A misspelling is proposed from here on: four letters of five right. */
const LEAST_LIKE = 0.6;
/** A city of several with its name is meant if it has so many times the inhabitants of the next. */
const FAR_LARGER = 10;
/** Cities of one name that are proposed. */
const MOST_NAMESAKES = 12;

/** Below this a town is no reason to ask which of two is meant, if it is far smaller. */
const SMALL = 10_000;

/** The city that a name means, or those of which it may be any. `others`: smaller ones of that name; `isExonym`: it is called so elsewhere. */
export type NamedCity =
  | { readonly kind: 'one'; readonly city: City; readonly others: number; readonly isExonym?: true }
  | { readonly kind: 'several' };

/**
 * The cities that an import recognises, by every name in GeoNames.
 *
 * A name alone is no city: 535 of them recur across countries. Among those of one country the largest is meant only where
 * it is by far the largest.
 */
export class Gazetteer {
  readonly cities: City[] = [];
  private readonly byName = new Map<string, number[]>();
  private readonly near = new Map<string, NearNames<City>>();
  private readonly meant = new Map<string, City>();
  private readonly exonyms = new Map<string, City>();
  private readonly byId = new Map<number, City>();
  private readonly keysOf: (readonly string[])[] = [];

  /** Takes the text of `GAZETTEER_FILE` at one go. Its rows stand by country, the largest city first. */
  constructor(text: string) {
    runAtOnce(this.reading(text));
  }

  /** Takes the text some lines a step, so that a page can breathe between the steps. */
  static *steps(text: string): Generator<undefined, Gazetteer> {
    const gazetteer = new Gazetteer('');
    yield* gazetteer.reading(text);
    return gazetteer;
  }

  private *reading(text: string): Generator<undefined, void> {
    const { cities } = this;
    for (const [row, line] of text.split('\n').slice(1).entries()) {
      if (row % STEP === STEP - 1) yield;
      const cells = line.split('\t');
      if (cells.length < 8) continue;
      const [
        id = '',
        name = '',
        country = '',
        lat = '',
        lon = '',
        population = '',
        bulgarian = '',
        others = '',
        state,
      ] = cells;
      const city = {
        geonames: Number(id),
        name,
        country,
        lat: Number(lat),
        lon: Number(lon),
        population: Number(population),
        bulgarian,
        ...(state === undefined ? {} : { state }),
      };
      const keys = [nameKey(name), ...(bulgarian === '' ? [] : [nameKey(bulgarian)]), ...others.split('|')];
      this.keysOf.push(keys);
      this.byId.set(city.geonames, city);
      const at = cities.push(city) - 1;
      for (const key of keys) this.name(key, at);
    }
    for (const [country, name, known] of ALSO) {
      const city = this.find(nameKey(known), country);
      if (city === undefined) continue;
      this.name(nameKey(name), cities.indexOf(city), true);
      this.meant.set(`${country} ${nameKey(name)}`, city);
    }
    for (const [country, names, known] of EXONYMS) {
      const city = this.find(nameKey(known), country);
      if (city === undefined) continue;
      for (const name of names.split(', ')) this.exonyms.set(`${country} ${nameKey(name)}`, city);
    }
  }

  private name(key: string, at: number, first = false): void {
    if (key === '') return;
    const known = this.byName.get(key);
    if (known === undefined) this.byName.set(key, [at]);
    else if (first) this.byName.set(key, [at, ...known.filter((each) => each !== at)]);
    else if (!known.includes(at)) known.push(at);
  }

  city(geonames: number): City | undefined {
    return this.byId.get(geonames);
  }

  /** Every city of that name (as `nameKey` writes it), the largest first. */
  named(key: string): readonly City[] {
    const found = (this.byName.get(key) ?? []).flatMap((at) => this.cities[at] ?? []);
    return found.length < 2 ? found : [...found].sort((a, b) => b.population - a.population);
  }

  /**
   * The same without those that leave no doubt that the largest is meant: far smaller ones that are small towns, or have the name
   * in other languages alone where it is the largest one's own.
   */
  namedAnywhere(key: string): readonly City[] {
    const all = this.named(key);
    const isOwn = ({ name, bulgarian }: City) => nameKey(name) === key || nameKey(bulgarian) === key;
    const [largest] = all;
    if (largest === undefined || all.length < 2) return all;
    const isLargestCalledSo = isOwn(largest);
    return all.filter(
      (city) =>
        city.population * FAR_LARGER > largest.population ||
        (city.population >= SMALL && !(isLargestCalledSo && !isOwn(city))),
    );
  }

  has(key: string): boolean {
    return this.byName.has(key);
  }

  /** The city of that name in a country; of several the one whose own name it is, else the largest. */
  find(key: string, country: string): City | undefined {
    let found: City | undefined;
    for (const at of this.byName.get(key) ?? []) {
      const city = this.cities[at];
      if (city === undefined || city.country !== country) continue;
      if (this.keysOf[at]?.[0] === key) return city;
      found ??= city;
    }
    return found ?? this.exonyms.get(`${country} ${key}`);
  }

  /** The city of that name in a state or province; `several` where none of several is by far the largest. */
  inState(key: string, country: string, state: string): City | 'several' | undefined {
    const meant = this.meant.get(`${country} ${key}`);
    if (meant?.state === state) return meant;
    const there = this.named(key).filter((city) => city.country === country && city.state === state);
    const own = there.filter(({ name }) => nameKey(name) === key);
    const [largest, next] = own.length > 0 ? own : there;
    return next !== undefined && largest !== undefined && largest.population < next.population * FAR_LARGER
      ? 'several'
      : largest;
  }

  /** What a name means in some countries: the one city of that name, or by far the largest. `undefined` if there is none. */
  settle(key: string, countries: readonly string[]): NamedCity | undefined {
    for (const country of countries) {
      const city = this.meant.get(`${country} ${key}`);
      if (city === undefined) continue;
      const others = this.named(key).filter((each) => each !== city && countries.includes(each.country)).length;
      return { kind: 'one', city, others };
    }
    const [largest, next, ...more] = this.named(key).filter(({ country }) => countries.includes(country));
    if (largest === undefined) {
      const [city] = countries.flatMap((country) => this.exonyms.get(`${country} ${key}`) ?? []);
      return city === undefined ? undefined : { kind: 'one', city, others: 0, isExonym: true };
    }
    if (next === undefined) return { kind: 'one', city: largest, others: 0 };
    if (largest.population < next.population * FAR_LARGER) return { kind: 'several' };
    return { kind: 'one', city: largest, others: more.length + 1 };
  }

  /** Cities whose name resembles this one, the likest first: in the country where one is given, else those of that very name;
   * where several of the country bear it, these. */
  suggest(key: string, country: string | undefined, count = 3): readonly City[] {
    const elsewhere = this.named(key).filter((city) => city.country !== country);
    if (country === undefined) return elsewhere.slice(0, MOST_NAMESAKES);
    const namesakes = this.named(key).filter((city) => city.country === country);
    if (namesakes.length > 1) return namesakes.slice(0, MOST_NAMESAKES);
    const near = this.namesIn(country).find(key, count, LEAST_LIKE);
    const here = new Set([...this.beginningWith(key, country), ...near.map(({ value }) => value)]);
    return [...[...here].slice(0, elsewhere.length > 0 ? count - 1 : count), ...elsewhere].slice(0, count);
  }

  /** The cities of a country of whose name this is the first word: "Monaco di Baviera" in Germany for "Monaco". The largest first. */
  private beginningWith(key: string, country: string): readonly City[] {
    return this.cities.filter(
      (city, at) => city.country === country && this.keysOf[at]?.some((each) => each.startsWith(`${key} `)) === true,
    );
  }

  private namesIn(country: string): NearNames<City> {
    const known = this.near.get(country);
    if (known !== undefined) return known;
    const made = new NearNames<City>();
    this.cities.forEach((city, at) => {
      if (city.country !== country) return;
      for (const key of this.keysOf[at] ?? []) made.add(key, city);
    });
    this.near.set(country, made);
    return made;
  }
}
