import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build as viteBuild } from 'vite';
import { launchBrowser } from '../scripts/browser.ts';
import { build } from '../scripts/build.ts';
import { serveFolder } from '../scripts/static-server.ts';
import { markdownTable, writeSection } from './benchmarks-file.ts';
import { machineLine } from './machine.ts';
import { median } from './median.ts';
import { LINE, type Milestones, measureLoad, type PageLoad } from './page-load.ts';

const RUNS = 5;

interface Contestant {
  readonly name: string;
  readonly folder: string;
  readonly milestones: Milestones;
}

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
const servers = await Promise.all(contestants.map(({ folder }) => serveFolder({ folder, port: 0 })));

/** Medians of each contestant: one after the other, run by run, so that a slow moment of the machine meets all of them. */
async function measure(cpuSlowdown: number): Promise<readonly PageLoad[]> {
  const loads = contestants.map((): PageLoad[] => []);
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [i, { milestones }] of contestants.entries()) {
      const load = await measureLoad(browser, servers[i]?.url ?? '', milestones, cpuSlowdown);
      if (run > 0) loads[i]?.push(load);
    }
  }
  return loads.map(medians);
}

const seconds = (ms: number): string => (ms / 1000).toFixed(2);

const COLUMNS: readonly (readonly [head: string, figure: (load: PageLoad) => string])[] = [
  ['first paint s', ({ firstPaint }) => seconds(firstPaint)],
  ['largest paint s', ({ largestPaint }) => seconds(largestPaint)],
  ['usable s', ({ usable }) => seconds(usable)],
  ['blocking s', ({ blockingUntilUsable }) => seconds(blockingUntilUsable)],
  ['blocking with map s', ({ blockingInAll }) => seconds(blockingInAll)],
  ['busy s', ({ busyUntilUsable }) => seconds(busyUntilUsable)],
  ['busy with map s', ({ busyInAll }) => seconds(busyInAll)],
  ['fonts KiB', ({ fontBytes }) => (fontBytes / 1024).toFixed(0)],
  ['KiB until usable', ({ bytesUntilUsable }) => (bytesUntilUsable / 1024).toFixed(1)],
  ['layout shift', ({ layoutShift }) => layoutShift.toFixed(4)],
];

const loadTable = (loads: readonly PageLoad[]): string =>
  markdownTable(
    ['page', ...COLUMNS.map(([head]) => head)],
    loads.map((load, i) => [contestants[i]?.name ?? '', ...COLUMNS.map(([, figure]) => figure(load))]),
  );

/** A figure beside what it may be at most; the ratio is told where the peer's figure is not nought. */
interface Goal {
  readonly what: string;
  readonly measured: number;
  readonly peer: number;
  readonly times: number;
}

const goalTable = (goals: readonly Goal[]): string =>
  markdownTable(
    ['what', 'measured', 'peer', 'ratio', 'may be', 'holds'],
    goals.map(({ what, measured, peer, times }) => [
      what,
      measured.toFixed(3),
      peer.toFixed(3),
      peer === 0 ? '–' : (measured / peer).toFixed(3),
      `${times} × ${peer.toFixed(3)}`,
      measured <= times * peer ? 'yes' : '**no**',
    ]),
  );

const PHONE = 4;
/** No goal is set for it: what a processor makes of the page on which React and Query alone block for a while. */
const SLOW_PHONE = 16;

const loads = await measure(PHONE);
const [, bare, ours] = loads;
if (bare === undefined || ours === undefined) throw new Error('a contestant was not measured');
const goals = goalTable([
  { what: 'first paint, s', measured: ours.firstPaint / 1000, peer: bare.firstPaint / 1000, times: 0.7 },
  { what: 'largest paint, s', measured: ours.largestPaint / 1000, peer: bare.largestPaint / 1000, times: 1 },
  {
    what: 'blocking until usable, s',
    measured: ours.blockingUntilUsable / 1000,
    peer: bare.blockingInAll / 1000,
    times: 1.5,
  },
  { what: 'blocking with map, s', measured: ours.blockingInAll / 1000, peer: bare.blockingInAll / 1000, times: 2.5 },
  { what: 'KiB until usable', measured: ours.bytesUntilUsable / 1024, peer: 160, times: 1 },
  { what: 'layout shift', measured: ours.layoutShift, peer: 0.01, times: 1 },
]);
const slow = await measure(SLOW_PHONE);
const version = browser.version();

await browser.close();
await Promise.all(servers.map((server) => server.close()));
await rm(work, { recursive: true });

const text = `## The shipped page

Medians of ${RUNS} loads, ${LINE.bitsPerSecond / 1e6} Mbit/s, ${LINE.roundTripMs} ms round trip, one contestant after the other, Chromium ${version}; ${machineLine()}.
KiB are 1,024 bytes, without headers, of all files whose first byte came before the page was usable.

With the processor slowed down ${PHONE} times:

${loadTable(loads)}

${goals}

Slowed down ${SLOW_PHONE} times, for which no goal is set:

${loadTable(slow)}`;
writeSection('the shipped page', text);
console.log(text);
