import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Browser, Page } from 'playwright-core';
import { build as viteBuild } from 'vite';
import { readCities } from '../../scripts/data-synthetic.ts';
import { serveFolder } from '../../scripts/static-server.ts';
import { syntheticRecord } from '../../scripts/synthetic/synthetic-record.ts';
import { median } from '../median.ts';

/** Medians in milliseconds. `work`: time of the processor that the page's thread takes for a step and all that follows. */
export interface Drawing {
  readonly first: number;
  readonly step: number;
  readonly work: number;
}

/** Pages that draw a made-up record of so many activities with one contestant each. */
export interface DrawingPages {
  readonly open: (browser: Browser, contestant: string, most?: number) => Promise<Page>;
  readonly close: () => Promise<void>;
}

const RUNS = 5;
const STEPS = 10;
const SETTLE_MS = 300;
/** Times that a timeline is zoomed in before it is moved: it shows all of the record at first. */
const APPROACHES = 2;

/** Builds and serves them. */
export async function drawingPages(activities: number): Promise<DrawingPages> {
  const folder = await mkdtemp(join(tmpdir(), 'drawing-'));
  await viteBuild({
    configFile: false,
    root: resolve('bench/drawing'),
    base: './',
    plugins: [react()],
    logLevel: 'error',
    define: { __EDITION__: '"public"', __ONE_FILE_MADE__: '""' },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 5000 },
  });
  const record = syntheticRecord({ activities, seed: 1 }, readCities());
  await writeFile(join(folder, 'record.json'), JSON.stringify(record));
  const server = await serveFolder({ folder, port: 0 });
  return {
    open: async (browser, contestant, most) => {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.goto(`${server.url}?draw=${contestant}${most === undefined ? '' : `&most=${most}`}`);
      await page.waitForSelector('body[data-ready]', { state: 'attached', timeout: 120_000 });
      return page;
    },
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Times contestants in turns, in a new page each time, so that a slow moment of the machine meets all of them. */
export async function timeDrawings(
  pages: DrawingPages,
  browser: Browser,
  contestants: readonly string[],
  most?: number,
): Promise<ReadonlyMap<string, Drawing>> {
  const times = new Map(
    contestants.map((name) => [name, { first: [] as number[], step: [] as number[], work: [] as number[] }]),
  );
  for (let run = 0; run < RUNS; run += 1)
    for (const [name, { first, step, work }] of times) {
      const page = await pages.open(browser, name, most);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
      await session.send('Performance.enable');
      const worked = async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        return 1000 * (metrics.find(({ name: metric }) => metric === 'TaskDuration')?.value ?? Number.NaN);
      };
      first.push(await page.evaluate<number>('drawing.first()'));
      await page.waitForTimeout(4 * SETTLE_MS);
      for (let i = 0; i < APPROACHES; i += 1) {
        await page.evaluate('drawing.approach()');
        await page.waitForTimeout(SETTLE_MS);
      }
      for (let i = 0; i < STEPS; i += 1) {
        const before = await worked();
        step.push(await page.evaluate<number>(`drawing.step(${i})`));
        await page.waitForTimeout(SETTLE_MS);
        work.push((await worked()) - before);
      }
      await page.context().close();
    }
  return new Map(
    [...times].map(([name, { first, step, work }]) => [
      name,
      { first: median(first), step: median(step), work: median(work) },
    ]),
  );
}
