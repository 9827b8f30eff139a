import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../scripts/browser.ts';
import { build } from '../scripts/build.ts';
import { serveFolder } from '../scripts/static-server.ts';
import { markdownTable, writeSection } from './benchmarks-file.ts';
import { TaskTimes } from './longest-task.ts';
import { machineLine } from './machine.ts';
import { median } from './median.ts';

const RUNS = 5;
const ROWS = 3000;
const BOMB_BYTES = 200_000_000;
const LONGEST_TASK_MS = 50;
const REFUSED_MS = 1000;

/**
 * One attempt: how long until its end stood there, the longest task of the page's own thread, and the longest by the time of the
 * processor alone, in milliseconds.
 */
interface Attempt {
  readonly took: number;
  readonly longestTask: number;
  readonly processor: number;
}

const OBSERVE = `globalThis.longTasks = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });`;

async function attempt(page: Page, times: TaskTimes, name: string, bytes: Buffer, end: string): Promise<Attempt> {
  await times.start();
  await page.evaluate('longTasks.length = 0');
  const field = page.getByLabel(/^(Choose a|Another) file$/);
  const start = performance.now();
  await field.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
  await page.getByText(end).waitFor({ timeout: 60_000 });
  const took = performance.now() - start;
  const tasks = await page.evaluate<number[]>('longTasks');
  return { took, longestTask: Math.max(0, ...tasks), processor: await times.longest() };
}

const work = await mkdtemp(join(tmpdir(), 'import-tasks-'));
await build({ outDir: work });
const server = await serveFolder({ folder: work, port: 0 });
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
await page.goto(`${server.url}?view=import&lang=en`);
await page.getByLabel('Choose a file').waitFor({ state: 'attached' });
await page.evaluate(OBSERVE);
const times = await TaskTimes.of(page);

const lines = Array.from(
  { length: ROWS },
  (_, i) => `2019-05-${10 + (i % 20)},Italy,Bologna,Firm ${i % 400},Trip ${i}`,
);
const table = Buffer.from(`Date,Country,City,Organisation,Title\n${lines.join('\n')}\n`);
const bomb = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(BOMB_BYTES) }, { level: 9 }));

const planned: Attempt[] = [];
const refused: Attempt[] = [];
for (let run = 0; run <= RUNS; run += 1) {
  const plan = await attempt(page, times, 'many.csv', table, '3,000 rows read');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Cancelled. Nothing was changed.').waitFor();
  const refusal = await attempt(page, times, 'bomb.xlsx', bomb, 'bomb.xlsx was not read');
  await page.getByLabel('Choose a file').setInputFiles({ name: 'a.pdf', mimeType: 'x/y', buffer: Buffer.from('%PDF') });
  await page.getByText('a.pdf was not read').waitFor();
  if (run === 0) continue;
  planned.push(plan);
  refused.push(refusal);
}
const version = browser.version();
await browser.close();
await server.close();
await rm(work, { recursive: true });

const most = (attempts: readonly Attempt[], key: keyof Attempt) => Math.max(...attempts.map((each) => each[key]));
const middle = (attempts: readonly Attempt[], key: keyof Attempt) => median(attempts.map((each) => each[key]));
const row = (what: string, attempts: readonly Attempt[], key: keyof Attempt, goal?: number) => [
  what,
  middle(attempts, key).toFixed(0),
  most(attempts, key).toFixed(0),
  goal === undefined ? '' : `≤ ${goal.toLocaleString('en')}`,
  goal === undefined ? '' : middle(attempts, key) <= goal ? 'yes' : '**no**',
];
const text = `## Importing in the page

${RUNS} runs after one that is not counted, Chromium ${version}, not throttled, 1280 × 800; ${machineLine()}. From the choice of a file to
its end on the page, and the longest task of the page's own thread meanwhile (0: none over 50 ms), by the clock and by the time of the
processor, which other programs do not lengthen. The medians are held to the goals.

${markdownTable(
  ['what', 'median ms', 'most ms', 'goal', 'holds'],
  [
    row(`${ROWS.toLocaleString('en')} rows read, recognised and planned`, planned, 'took'),
    row('longest task meanwhile', planned, 'longestTask', LONGEST_TASK_MS),
    row('longest of the processor', planned, 'processor', LONGEST_TASK_MS),
    row('a workbook that unpacks to 200 MB refused', refused, 'took', REFUSED_MS),
    row('longest task meanwhile', refused, 'longestTask', LONGEST_TASK_MS),
    row('longest of the processor', refused, 'processor', LONGEST_TASK_MS),
  ],
)}`;
writeSection('importing in the page', text);
console.log(text);
