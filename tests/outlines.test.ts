import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Position } from 'geojson';
import iso from 'i18n-iso-countries';
import { describe, expect, it, test } from 'vitest';
import { countryFeatures, countryPoint } from '#src/views/map/outlines.ts';

const ASSIGNED = Object.keys(iso.getAlpha2Codes()).filter((code) => code !== 'XK');
const CODES = [...ASSIGNED, 'XK'];
const { features } = countryFeatures();

const polygonsOf = (geometry: (typeof features)[number]['geometry']): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

const ringsOf = (code: string): Position[][] =>
  features.filter(({ id }) => id === code).flatMap(({ geometry }) => polygonsOf(geometry).flat());

/** The steps of a ring, each from one [lon, lat] to the next. */
const stepsOf = (ring: Position[]): { x0: number; y0: number; x1: number; y1: number }[] =>
  ring.slice(1).map(([x1 = Number.NaN, y1 = Number.NaN], i) => {
    const [x0 = Number.NaN, y0 = Number.NaN] = ring[i] ?? [];
    return { x0, y0, x1, y1 };
  });

/** Even-odd rule over all rings, so that a hole counts as outside. */
function contains(code: string, [lat, lon]: readonly [lat: number, lon: number]): boolean {
  const crossed = ringsOf(code)
    .flatMap(stepsOf)
    .filter(({ x0, y0, x1, y1 }) => y0 > lat !== y1 > lat && lon < x0 + ((lat - y0) / (y1 - y0)) * (x1 - x0));
  return crossed.length % 2 === 1;
}

/** Square degrees enclosed by a ring. */
const areaOf = (ring: Position[]): number =>
  Math.abs(stepsOf(ring).reduce((sum, { x0, y0, x1, y1 }) => sum + x0 * y1 - x1 * y0, 0)) / 2;

describe('the country points', () => {
  it('covers the 249 assigned codes and Kosovo, within what Web Mercator can show', () => {
    expect(ASSIGNED).toHaveLength(249);
    for (const code of CODES) {
      const [lat, lon] = countryPoint(code) ?? [];
      expect(Math.abs(lat ?? Number.NaN), code).toBeLessThan(85.05);
      expect(Math.abs(lon ?? Number.NaN), code).toBeLessThanOrEqual(180);
    }
  });

  it('knows no other code', () => {
    for (const code of ['ZZ', 'at', '', 'constructor']) expect(countryPoint(code), code).toBeUndefined();
  });

  // The mainland of each: south, west, north, east.
  test.each([
    ['AT', 46.4, 9.5, 49.0, 17.2],
    ['BG', 41.2, 22.3, 44.2, 28.6],
    ['ES', 36.0, -9.3, 43.8, 3.3],
    ['FR', 42.3, -4.8, 51.1, 8.2],
    ['GB', 50.0, -6.2, 58.7, 1.8],
    ['IT', 37.9, 6.6, 47.1, 18.5],
    ['NL', 50.7, 3.3, 53.5, 7.2],
    ['NO', 58.0, 5.0, 71.2, 31.1],
    ['PT', 36.9, -9.5, 42.2, -6.2],
    ['RU', 41.2, 27.3, 77.8, 180],
    ['SI', 45.4, 13.4, 46.9, 16.6],
    ['US', 25.1, -124.8, 49.4, -66.9],
  ])('puts %s on its mainland', (code, south, west, north, east) => {
    const [lat, lon] = countryPoint(code) ?? [];
    expect(lat).toBeGreaterThan(south);
    expect(lat).toBeLessThan(north);
    expect(lon).toBeGreaterThan(west);
    expect(lon).toBeLessThan(east);
  });

  it('lies inside the outline that is drawn', () => {
    const outside = features.flatMap(({ id }) => (id && !contains(id, countryPoint(id) ?? [0, 0]) ? [id] : []));
    expect(outside).toEqual([]);
  });
});

describe('the country outlines', () => {
  it('have known codes, each once; three disputed territories have none', () => {
    const ids = features.flatMap(({ id }) => id ?? []);
    expect(ids.filter((id) => !CODES.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(features.length - ids.length).toBe(3);
  });

  it('leave out only Antarctica and what Natural Earth 1:50m does not draw', () => {
    const drawn = new Set(features.map(({ id }) => id));
    expect(CODES.filter((code) => !drawn.has(code)).sort()).toEqual(['AQ', 'BV', 'GI', 'TV', 'UM']);
  });

  it('stay small enough to send', () => {
    const file = readFileSync(new URL('../src/views/map/outlines.topo.json', import.meta.url));
    expect(gzipSync(file, { level: 9 }).length).toBeLessThanOrEqual(100 * 1024);
  });

  it('have only finite coordinates on the globe, and closed rings that enclose something', () => {
    for (const { id, geometry } of features) {
      for (const ring of polygonsOf(geometry).flat()) {
        const isOnGlobe = ([lon = Number.NaN, lat = Number.NaN]: Position) =>
          Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
        expect(ring.every(isOnGlobe), id).toBe(true);
        expect(ring.at(-1), id).toEqual(ring[0]);
        expect(areaOf(ring), id).toBeGreaterThan(0);
      }
    }
  });

  it('draw no line across the map at the 180° meridian', () => {
    // The longest true step is the 49th parallel between Canada and the USA, 28° of longitude.
    const longest = features
      .flatMap(({ geometry }) => polygonsOf(geometry).flat().flatMap(stepsOf))
      .reduce((most, { x0, x1 }) => Math.max(most, Math.abs(x1 - x0)), 0);
    expect(longest).toBeLessThan(30);
  });

  test.each(['AD', 'HK', 'LI', 'LU', 'MC', 'MT', 'SG', 'SM', 'VA'])('keep %s', (code) => {
    expect(Math.max(...ringsOf(code).map(areaOf))).toBeGreaterThan(0);
  });

  test.each([
    ['BG', 'Sofia', [42.698, 23.322]],
    ['BQ', 'Kralendijk', [12.16, -68.265]],
    ['FR', 'Paris', [48.857, 2.352]],
    ['GB', 'London', [51.507, -0.128]],
    ['GF', 'Saint-Élie', [4.826, -53.277]],
    ['IT', 'Bologna', [44.494, 11.343]],
    ['RE', 'Cilaos', [-21.136, 55.471]],
    ['RU', 'Anadyr district, west of 180°', [66.5, 177]],
    ['RU', 'Chukotka, east of 180°', [66.5, -177]],
    ['SJ', 'Longyearbyen', [78.218, 15.65]],
    ['UA', 'Simferopol', [44.952, 34.102]],
    ['XK', 'Pristina', [42.663, 21.162]],
  ] as const)('give %s the place %s', (code, _place, point) => {
    expect(contains(code, point)).toBe(true);
    expect(CODES.filter((other) => other !== code && contains(other, point))).toEqual([]);
  });
});
