import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import type { Browser } from 'playwright-core';
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';

type Outlines = Topology<{
  countries: { type: 'GeometryCollection'; geometries: (Polygon<null> | MultiPolygon<null>)[] };
}>;
type Point = readonly [x: number, y: number];

const OUTLINES = new URL('../../src/views/map/outlines.topo.json', import.meta.url);
const FONTS = new URL('../../node_modules/@fontsource-variable/', import.meta.url);

/** What Open Graph asks for, in pixels. */
const WIDTH = 1200;
const HEIGHT = 630;
/** Mercator: pixels a degree of longitude, and the corner in the upper left, in degrees. */
const SCALE = 24;
const WEST = -22;
const NORTH = 59.5;

const PAPER = '#f7f5f0';
const INK = '#18222f';
const MUTE = '#5b6673';
const LINE = '#e2ddd2';
const ACCENT = '#0b5563';
const SEA = '#e8eef0';
const LAND = '#f4f1ea';

/** Points on the picture, in pixels. They stand for nowhere in particular: no record is in this picture. */
const HOME: Point = [1010, 490];
const AWAY: readonly { readonly at: Point; readonly colour: string; readonly isDashed?: true }[] = [
  { at: [640, 120], colour: '#2a6f97' },
  { at: [760, 300], colour: '#4f6d1f' },
  { at: [590, 420], colour: '#9b2f5b', isDashed: true },
  { at: [1085, 190], colour: '#6a4fb3' },
];

const mercator = (latitude: number): number =>
  (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;

const project = ([longitude = 0, latitude = 0]: Position): string =>
  `${((longitude - WEST) * SCALE).toFixed(1)} ${((mercator(NORTH) - mercator(latitude)) * SCALE).toFixed(1)}`;

const isNear = (ring: readonly Position[]): boolean =>
  ring.some(
    ([longitude = 0, latitude = 0]) => longitude > WEST - 5 && longitude < 45 && latitude > 25 && latitude < 75,
  );

function landPath(): string {
  const topology: Outlines = JSON.parse(readFileSync(OUTLINES, 'utf8'));
  const { features } = feature(topology, topology.objects.countries);
  return features
    .flatMap(({ geometry }) => {
      if (geometry.type === 'MultiPolygon') return geometry.coordinates;
      return geometry.type === 'Polygon' ? [geometry.coordinates] : [];
    })
    .flat()
    .filter(isNear)
    .map((ring) => `M${ring.map(project).join('L')}Z`)
    .join('');
}

function arc([x, y]: Point): string {
  const [homeX, homeY] = HOME;
  const lift = Math.hypot(homeX - x, homeY - y) * 0.22;
  return `M${homeX} ${homeY}Q${(x + homeX) / 2 + lift / 3} ${(y + homeY) / 2 - lift} ${x} ${y}`;
}

function fontFace(family: string, file: string, range: string): string {
  const data = readFileSync(new URL(file, FONTS)).toString('base64');
  return `@font-face { font-family: "${family}"; font-weight: 200 900; src: url(data:font/woff2;base64,${data}); unicode-range: ${range} }`;
}

function html(): string {
  const arcs = AWAY.map(
    ({ at, colour, isDashed }) =>
      `<path d="${arc(at)}" fill="none" stroke="${colour}" stroke-width="3"${isDashed ? ' stroke-dasharray="2 8" stroke-linecap="round"' : ''}/>`,
  );
  const marks = AWAY.map(({ at: [x, y], colour, isDashed }) =>
    isDashed
      ? `<circle cx="${x}" cy="${y}" r="15" fill="#fff" stroke="${colour}" stroke-width="3" stroke-dasharray="5 4"/>`
      : `<circle cx="${x}" cy="${y}" r="15" fill="${colour}" stroke="#fff" stroke-width="3"/>`,
  );
  const [homeX, homeY] = HOME;
  return `<!doctype html><meta charset="utf-8"><style>
${fontFace('Own Serif', 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2', 'U+0-24F, U+2000-206F')}
${fontFace('Own Serif', 'source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2', 'U+400-4FF')}
${fontFace('Own Sans', 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2', 'U+0-24F, U+2000-206F')}
${fontFace('Own Sans', 'source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2', 'U+400-4FF')}
body { margin: 0 } text { font-family: "Own Serif"; fill: ${INK} } .small { font-family: "Own Sans"; fill: ${MUTE} }
</style><svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${SEA}"/>
<path d="${landPath()}" fill="${LAND}" stroke="#cfc9bb" stroke-width="1"/>
${arcs.join('')}${marks.join('')}
<rect x="${homeX - 15}" y="${homeY - 15}" width="30" height="30" rx="5" fill="${INK}" stroke="#fff" stroke-width="3"/>
<rect width="520" height="${HEIGHT}" fill="${PAPER}"/><rect x="519" width="1" height="${HEIGHT}" fill="${LINE}"/>
<circle cx="84" cy="96" r="15" fill="none" stroke="${ACCENT}" stroke-width="11"/>
<path d="M84 81a15 15 0 0 1 15 15" fill="none" stroke="#c99700" stroke-width="11"/>
<text class="small" x="122" y="105" font-size="28" font-weight="600">International activity</text>
<text font-size="50" font-weight="600"><tspan x="62" y="240">Where we go,</tspan><tspan x="62" y="312">whom we meet,</tspan><tspan x="62" y="384">what comes of it.</tspan></text>
<rect x="62" y="440" width="64" height="6" rx="3" fill="${ACCENT}"/>
<text class="small" font-size="27"><tspan x="62" y="506">Къде пътуваме, с кого се</tspan><tspan x="62" y="542">срещаме, какво следва.</tspan></text>
</svg>`;
}

/** The picture that a shared link shows, as PNG: 1200 × 630 pixels, and nothing of any record in it. */
export async function socialPicture(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT }, deviceScaleFactor: 1 });
  try {
    await page.setContent(html());
    await page.evaluate(() => document.fonts.ready);
    return await page.screenshot();
  } finally {
    await page.close();
  }
}
