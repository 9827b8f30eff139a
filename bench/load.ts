import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build as viteBuild } from 'vite';
import { launchBrowser } from '../scripts/browser.ts';
import { build } from '../scripts/build.ts';
import { serveFolder } from '../scripts/static-server.ts';
import { CONDITIONS, type Milestones, measureLoad, type PageLoad } from './page-load.ts';

const RUNS = 5;

interface Contestant {
  readonly name: string;
  readonly folder: string;
  readonly milestones: Milestones;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function medians(loads: readonly PageLoad[]): PageLoad {
  const of = (key: keyof PageLoad) => median(loads.map((load) => load[key]));
  return {
    firstPaint: of('firstPaint'),
    largestPaint: of('largestPaint'),
    blockingUntilUsable: of('blockingUntilUsable'),
    blockingInAll: of('blockingInAll'),
    usable: of('usable'),
    busyUntilUsable: of('busyUntilUsable'),
    busyInAll: of('busyInAll'),
    bytesUntilUsable: of('bytesUntilUsable'),
    fontBytes: of('fontBytes'),
    layoutShift: of('layoutShift'),
  };
}

/** Where the bare page blocks for no time at all, there is no ratio of blocking; time at work stands in for it. */
function blockingRatios(ours: PageLoad, bare: PageLoad): readonly (readonly [string, number, number])[] {
  if (bare.blockingInAll > 0) {
    return [
      ['blocking until usable ÷ React + Query', ours.blockingUntilUsable / bare.blockingInAll, 1.5],
      ['blocking with map ÷ React + Query', ours.blockingInAll / bare.blockingInAll, 2.5],
    ];
  }
  return [
    ['busy until usable ÷ React + Query (which blocks for 0 s)', ours.busyUntilUsable / bare.busyInAll, 1.5],
    ['busy with map ÷ React + Query (which blocks for 0 s)', ours.busyInAll / bare.busyInAll, 2.5],
  ];
}

const work = await mkdtemp(join(tmpdir(), 'load-'));
const reactFolder = join(work, 'react-query');
const ourFolder = join(work, 'dashboard');
await viteBuild({
  configFile: false,
  root: resolve('bench/peers/react-query'),
  base: './',
  plugins: [react()],
  logLevel: 'warn',
  build: { outDir: reactFolder, emptyOutDir: true },
});
await build({ outDir: ourFolder });

const contestants: readonly Contestant[] = [
  { name: 'static HTML', folder: resolve('bench/peers/static'), milestones: { usable: 'h1' } },
  { name: 'React + Query alone', folder: reactFolder, milestones: { usable: '#usable h1' } },
  {
    name: 'dashboard',
    folder: ourFolder,
    milestones: { usable: '[aria-label="Timeline"] [data-item]', all: '.map-mark' },
  },
];

const browser = await launchBrowser();
const loads = new Map<string, PageLoad[]>(contestants.map(({ name }) => [name, []]));
const servers = await Promise.all(contestants.map(({ folder }) => serveFolder({ folder, port: 0 })));
// One after the other, run by run, so that a slow moment of the machine meets all of them.
for (let run = 0; run <= RUNS; run += 1) {
  for (const [i, { name, milestones }] of contestants.entries()) {
    const load = await measureLoad(browser, servers[i]?.url ?? '', milestones);
    if (run > 0) loads.get(name)?.push(load);
  }
}
await browser.close();
await Promise.all(servers.map((server) => server.close()));
await rm(work, { recursive: true });

const [still, bare, ours] = contestants.map(({ name }) => medians(loads.get(name) ?? []));
if (still === undefined || bare === undefined || ours === undefined) throw new Error('a contestant was not measured');

const { cpuSlowdown, bitsPerSecond, roundTripMs } = CONDITIONS;
console.log(
  `Medians of ${RUNS}; ${cpuSlowdown}× processor slowdown, ${bitsPerSecond / 1e6} Mbit/s, ${roundTripMs} ms round trip.`,
);
const row = (name: string, load: PageLoad) => ({
  page: name,
  'first paint s': (load.firstPaint / 1000).toFixed(2),
  'largest paint s': (load.largestPaint / 1000).toFixed(2),
  'usable s': (load.usable / 1000).toFixed(2),
  'blocking s': (load.blockingUntilUsable / 1000).toFixed(2),
  'blocking with map s': (load.blockingInAll / 1000).toFixed(2),
  'busy s': (load.busyUntilUsable / 1000).toFixed(2),
  'busy with map s': (load.busyInAll / 1000).toFixed(2),
  'fonts KB': (load.fontBytes / 1024).toFixed(0),
  'KB until usable': (load.bytesUntilUsable / 1024).toFixed(0),
  'layout shift': load.layoutShift.toFixed(4),
});
console.table([row('static HTML', still), row('React + Query alone', bare), row('dashboard', ours)]);

const ratios: readonly (readonly [string, number, number])[] = [
  ['first paint ÷ React + Query', ours.firstPaint / bare.firstPaint, 0.7],
  ['largest paint ÷ React + Query', ours.largestPaint / bare.largestPaint, 1.0],
  ...blockingRatios(ours, bare),
  ['KB until usable', ours.bytesUntilUsable / 1024, 160],
  ['layout shift', ours.layoutShift, 0.01],
];
console.table(
  ratios.map(([what, measured, goal]) => ({
    what,
    measured: measured.toFixed(3),
    goal: `≤ ${goal}`,
    holds: measured <= goal ? 'yes' : 'no',
  })),
);
