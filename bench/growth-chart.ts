import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fittedExponent, type SizedMeasure } from './growth.ts';

/** One line of the chart. All lines of a chart share a unit. */
export interface GrowthLine {
  readonly name: string;
  readonly measures: readonly SizedMeasure[];
}

const WIDTH = 720;
const HEIGHT = 380;
const ROOM = { left: 70, right: 210, top: 46, bottom: 44 } as const;
/** Colours that keep apart in print and for colour-blind eyes (Okabe and Ito), and a dash each. */
const STROKES = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56606b'] as const;
const DASHES = ['', '7 4', '2 3', '10 3 2 3', '4 2'] as const;
const LABEL_HEIGHT = 18;

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const short = (value: number): string => value.toLocaleString('en-GB', { maximumSignificantDigits: 3 });

/** Whole decades that hold all values. */
function decades(values: readonly number[]): readonly number[] {
  const logs = values.map(Math.log10);
  const [low, high] = [Math.floor(Math.min(...logs)), Math.ceil(Math.max(...logs))];
  return Array.from({ length: Math.max(1, high - low) + 1 }, (_, i) => 10 ** (low + i));
}

/** Heights of the names at the ends of the lines, as near to these as they can stand without touching. */
function apart(heights: readonly number[]): readonly number[] {
  const order = heights.map((_, i) => i).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed = [...heights];
  let least = Number.NEGATIVE_INFINITY;
  for (const i of order) {
    placed[i] = Math.max(placed[i] ?? 0, least);
    least = (placed[i] ?? 0) + LABEL_HEIGHT;
  }
  return placed;
}

/** How cost grows with size, both on logarithmic scales, as SVG; the fitted exponent stands beside each name. */
export function growthChart(title: string, unit: string, lines: readonly GrowthLine[]): string {
  const points = lines.flatMap(({ measures }) => measures);
  const [sizes, values] = [decades(points.map(({ size }) => size)), decades(points.map(({ value }) => value))];
  const scale = (marks: readonly number[], from: number, to: number) => {
    const [low, high] = [Math.log10(marks[0] ?? 1), Math.log10(marks.at(-1) ?? 10)];
    return (value: number) => from + ((Math.log10(value) - low) / (high - low)) * (to - from);
  };
  const x = scale(sizes, ROOM.left, WIDTH - ROOM.right);
  const y = scale(values, HEIGHT - ROOM.bottom, ROOM.top);
  const ends = apart(lines.map(({ measures }) => y(measures.at(-1)?.value ?? 1)));
  const drawn = lines.map(({ name, measures }, i) => {
    const stroke = STROKES[i % STROKES.length];
    const path = measures.map(({ size, value }) => `${x(size).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
    const dots = measures.map(
      ({ size, value }) =>
        `<circle cx="${x(size).toFixed(1)}" cy="${y(value).toFixed(1)}" r="3.5" fill="${stroke}"><title>${short(size)} activities: ${short(value)} ${unit}</title></circle>`,
    );
    const label = `${name} · exponent ${fittedExponent(measures).toFixed(2)}`;
    return `<polyline points="${path}" fill="none" stroke="${stroke}" stroke-width="2" stroke-dasharray="${DASHES[i % DASHES.length]}"/>${dots.join('')}<text x="${WIDTH - ROOM.right + 10}" y="${(ends[i] ?? 0) + 4}" fill="${stroke}">${escapeXml(label)}</text>`;
  });
  const across = values.map(
    (value) =>
      `<line x1="${ROOM.left}" x2="${WIDTH - ROOM.right}" y1="${y(value)}" y2="${y(value)}" stroke="#d5d8dc"/><text x="${ROOM.left - 8}" y="${y(value) + 4}" text-anchor="end" fill="#333">${short(value)}</text>`,
  );
  const below = sizes.map(
    (size) =>
      `<text x="${x(size)}" y="${HEIGHT - ROOM.bottom + 18}" text-anchor="middle" fill="#333">${short(size)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="13" role="img" aria-label="${escapeXml(title)}">
<rect width="100%" height="100%" fill="#fff"/>
<text x="${ROOM.left}" y="22" font-size="15" fill="#111">${escapeXml(title)}, ${escapeXml(unit)}</text>
${[...across, ...below, ...drawn].join('\n')}
<text x="${(ROOM.left + WIDTH - ROOM.right) / 2}" y="${HEIGHT - 8}" text-anchor="middle" fill="#333">activities</text>
</svg>
`;
}

/** Draws the chart into a file beside docs/benchmarks.md. Returns the Markdown that shows it there. */
export function writeGrowthChart(name: string, title: string, unit: string, lines: readonly GrowthLine[]): string {
  const file = `docs/benchmarks/${name}.svg`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, growthChart(title, unit, lines));
  return `![${title}, in ${unit}, over the number of activities](benchmarks/${name}.svg)`;
}
