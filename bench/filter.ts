/**
 * `npm run bench:filter`: how fast the answer is beside crossfilter2 and `Array.filter`, in Node and in Chromium.
 * Writes its section of docs/benchmarks.md. `ACTIVITIES` takes another size than 1,000,000, `WHERE` one place alone (node or
 * chromium); then nothing is written.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSection } from './benchmarks-file.ts';
import { bundleMeasures } from './filtering/bundle.ts';
import { inChromium } from './filtering/in-chromium.ts';
import { inNode } from './filtering/in-node.ts';
import type { SizeMeasures } from './filtering/measure-filtering.ts';
import { filterReport, type Measured } from './filtering/report.ts';

const FULL_SIZE = 1_000_000;
const SIZES = [20, 200, 2000, 20_000, 200_000, FULL_SIZE];

const size = Number(process.env.ACTIVITIES ?? FULL_SIZE);
const folder = await mkdtemp(join(tmpdir(), 'filtering-'));
const bundle = await bundleMeasures(folder);
const wanted = process.env.WHERE;
const places = [
  ...(wanted === 'chromium' ? [] : [inNode(bundle)]),
  ...(wanted === 'node' ? [] : [await inChromium(bundle)]),
];
const measured: Measured[] = [];
try {
  for (const { name: where, call } of places) {
    const load = () => loadavg()[0] ?? Number.NaN;
    const loads = [load()];
    console.log(where, 'load', loads);
    const filtering = await call('measureFiltering', size);
    loads.push(load());
    console.log(where, JSON.stringify({ filtering, loads }));
    const sizes: SizeMeasures[] = [];
    for (const each of SIZES.filter((one) => one <= size)) sizes.push(await call('measureSize', each));
    loads.push(load());
    measured.push({ where, filtering, sizes, loads });
    console.log(where, JSON.stringify({ sizes, loads }));
  }
} finally {
  await Promise.all(places.map(({ close }) => close()));
  await rm(folder, { recursive: true });
}

const { version } = JSON.parse(await readFile('node_modules/crossfilter2/package.json', 'utf8'));
const report = filterReport(measured, version, new Date().toISOString().slice(0, 10));
if (size === FULL_SIZE && wanted === undefined) writeSection('filtering', report);
console.log(report);
