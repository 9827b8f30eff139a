import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../scripts/browser.ts';
import { markdownTable, writeSection } from './benchmarks-file.ts';
import { fittedExponent } from './growth.ts';
import { writeGrowthChart } from './growth-chart.ts';
import { machineLine } from './machine.ts';
import { median } from './median.ts';
import { syntheticPage } from './synthetic-page.ts';
import type { TraceEvent } from './trace-event.ts';

const SIZES = [20, 200, 1000, 20_000, 100_000, 1_000_000];
/** The size that the goals are for; larger ones have no prose, which a build of them could not hold, and are loaded less often. */
const MEANT = 100_000;
const RUNS = 7;
const RUNS_OF_LARGER = 3;
const SETTLE_MS = 3000;
const MEGABYTE = 2 ** 20;

/** What one load cost. Times in milliseconds from navigation, memory in MB once all is drawn. */
interface Load {
  readonly firstPaint: number;
  readonly usable: number;
  /** The longest task until the page was usable, and after it: time of the processor, which other work changes less. */
  readonly longestTask: number;
  readonly longestTaskLater: number;
  /** JavaScript heap after a collection. */
  readonly heap: number;
  /** Memory of the page's process that is its own, before a collection and after it. */
  readonly process: number;
  readonly collected: number;
}

interface Observed {
  readonly paint: number;
  readonly usable: number;
}

/** Runs in the page from its first moment. Usable: the number of activities and the timeline stand there. */
const OBSERVE = `globalThis.observed = { paint: 0, usable: 0 };
const watch = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
watch('paint', ({ name, startTime }) => { if (name === 'first-contentful-paint') observed.paint = startTime; });
const look = () => {
  if (document.querySelector('[role=status], main output') && document.querySelector('[aria-label="Timeline"] [data-item]')) { observed.usable = performance.now(); performance.mark('bench-usable'); }
  else requestAnimationFrame(look);
};
requestAnimationFrame(look);`;

/** The longest tasks of the page's thread, in milliseconds of the processor, before the page was usable and after it. */
function longestTasks(events: readonly TraceEvent[]): { readonly before: number; readonly after: number } {
  const usable = events.find(({ name }) => name === 'bench-usable');
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      name === 'ThreadControllerImpl::RunTask' && ph === 'X' && pid === usable?.pid && tid === usable.tid,
  );
  const longest = (isMeant: (ts: number) => boolean) =>
    Math.max(0, ...tasks.filter(({ ts }) => isMeant(ts)).map(({ tdur = 0 }) => tdur / 1000));
  const moment = usable?.ts ?? 0;
  return { before: longest((ts) => ts < moment), after: longest((ts) => ts >= moment) };
}

async function processMemory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const own = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      try {
        const [, kilobytes = '0'] = /RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
        return Number(kilobytes) / 1024;
      } catch {
        return Number.NaN;
      }
    });
  return Math.max(...own);
}

async function measure(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.addInitScript(OBSERVE);
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => Reflect.get(Reflect.get(globalThis, 'observed'), 'usable') > 0, undefined, {
    timeout: 240_000,
  });
  await page.waitForTimeout(SETTLE_MS);
  const { paint, usable } = await page.evaluate<Observed>('observed');
  const tasks = longestTasks(JSON.parse((await browser.stopTracing()).toString()).traceEvents);
  const own = await processMemory(browser);
  await session.send('HeapProfiler.collectGarbage');
  const collected = await processMemory(browser);
  const { metrics } = await session.send('Performance.getMetrics');
  await context.close();
  return {
    firstPaint: paint,
    usable,
    longestTask: tasks.before,
    longestTaskLater: tasks.after,
    heap: (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / MEGABYTE,
    process: own,
    collected,
  };
}

/** The medians of several loads. */
function typical(loads: readonly Load[]): Load {
  const of = (key: keyof Load) => median(loads.map((load) => load[key]));
  return {
    firstPaint: of('firstPaint'),
    usable: of('usable'),
    longestTask: of('longestTask'),
    longestTaskLater: of('longestTaskLater'),
    heap: of('heap'),
    process: of('process'),
    collected: of('collected'),
  };
}

const browser = await launchBrowser();
const pages: {
  readonly size: number;
  readonly page: Awaited<ReturnType<typeof syntheticPage>>;
  readonly loads: Load[];
}[] = [];
for (const size of SIZES) pages.push({ size, page: await syntheticPage(size, size <= MEANT), loads: [] });
// In turns, so that what else the machine does meets all sizes alike.
for (let run = 0; run <= RUNS; run += 1)
  for (const { size, page, loads } of pages) {
    if (size > MEANT && run > RUNS_OF_LARGER) continue;
    const load = await measure(browser, page.url);
    if (run > 0) loads.push(load);
  }
for (const { page } of pages) await page.close();
const rows = pages.map(({ size, loads }) => ({ size, load: typical(loads) }));
const version = browser.version();
await browser.close();

const head = [
  'activities',
  'first paint ms',
  'usable ms',
  'longest task until then, ms of the processor',
  'and after ms',
  'heap MB',
  'process MB',
  'process, collected MB',
];
const table = markdownTable(
  head,
  rows.map(({ size, load }) => [
    size.toLocaleString('en'),
    ...Object.values(load).map((value: number) => value.toFixed(0)),
  ]),
);
const [smallest, meant] = [rows[0], rows.find(({ size }) => size === MEANT)];
if (smallest === undefined || meant === undefined) throw new Error('a size was not measured');
const goals = [
  ['first paint, 100,000 ÷ 20', meant.load.firstPaint / smallest.load.firstPaint, 1.25],
  ['usable with 100,000, s', meant.load.usable / 1000, 3],
  ['longest task until usable, ms of the processor', meant.load.longestTask, 50],
  ['memory of the page’s process, collected, MB', meant.load.collected, 300],
] as const;
const verdicts = markdownTable(
  ['what', 'measured', 'goal', 'holds'],
  goals.map(([what, value, goal]) => [what, value.toFixed(2), `≤ ${goal}`, value <= goal ? 'yes' : '**no**']),
);
const exponent = fittedExponent(rows.map(({ size, load }) => ({ size, value: load.usable })));
const lineOf = (name: string, key: 'firstPaint' | 'usable' | 'collected') => ({
  name,
  measures: rows.map(({ size, load }) => ({ size, value: load[key] })),
});
const charts = [
  writeGrowthChart('loading-time', 'Loading', 'ms', [lineOf('usable', 'usable'), lineOf('first paint', 'firstPaint')]),
  writeGrowthChart('loading-memory', 'Memory of the page', 'MB', [lineOf('collected', 'collected')]),
].join('\n\n');
const text = `## Loading

Medians of ${RUNS} loads in fresh contexts, the sizes in turns, not throttled, 1440 × 900, Chromium ${version}, Node ${process.version}; ${machineLine()}.
"Usable": the number of activities and the timeline's marks stand there. A record of 2,500 visits and meetings or more travels as Parquet and is read
in a worker, a smaller one is part of the page. The largest has facts alone, no prose, and was loaded ${RUNS_OF_LARGER} times; the goals are for 100,000.

${table}

Time to usable grows as the number of activities to the power of ${exponent.toFixed(2)}.

${charts}

${verdicts}`;
writeSection('loading', text);
console.log(text);
