import type { Page } from 'playwright-core';
import { launchBrowser } from '../scripts/browser.ts';
import { markdownTable, writeSection } from './benchmarks-file.ts';
import { machineLine } from './machine.ts';
import { median } from './median.ts';
import { syntheticPage } from './synthetic-page.ts';

const ACTIVITIES = 100_000;
const PICKS = 10;
const SETTLE_MS = 500;
const GOALS = { median: 50, late: 100 };

/** Something that a reader picks, done from within the page: `code` names the element that is clicked, the `i`th time. */
interface Pick {
  readonly name: string;
  readonly address: string;
  readonly code: string;
}

/** A pick that leads to an address, as a link of the page or the browser's own buttons do. */
const goTo = (address: string) =>
  `({ click: () => { history.pushState(null, '', ${address}); dispatchEvent(new PopStateEvent('popstate')); } })`;

const PICKS_MEASURED: readonly Pick[] = [
  {
    name: 'filter a country',
    address: '',
    code: `document.querySelectorAll('.place-list__country button')[i % 8]`,
  },
  {
    name: 'open an organisation',
    address: '',
    code: goTo("'?organisation=organisation-' + String(i + 1).padStart(6, '0')"),
  },
  {
    name: 'zoom the timeline',
    address: '',
    code: `document.querySelectorAll('.timeline__tools button')[i % 2]`,
  },
  {
    name: 'sort the table',
    address: '?view=table',
    code: `document.querySelectorAll('th button, [role=columnheader] button')[i % 3]`,
  },
  {
    name: 'a period (back and forth)',
    address: '',
    code: goTo("i % 2 ? '?from=2018-01-01&to=2018-06-30' : '?'"),
  },
];

/** From the event to the end of the frame that follows it: a frame's callback, then the task after it. */
function pickOnce(code: string, i: number): string {
  return `new Promise((done) => {
  const i = ${i};
  const target = ${code};
  if (!target) return done(-1);
  const begun = performance.now();
  target.click();
  requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => done(performance.now() - begun); port2.postMessage(0); });
})`;
}

async function measure(page: Page, url: string, { address, code }: Pick): Promise<readonly number[]> {
  await page.goto(`${url}${address}`);
  await page.waitForSelector('main output, main [role=status]', { timeout: 60_000 });
  await page.waitForTimeout(4 * SETTLE_MS);
  const times: number[] = [];
  for (let i = 0; i < PICKS; i += 1) {
    const time = await page.evaluate<number>(pickOnce(code, i));
    if (time >= 0) times.push(time);
    await page.waitForTimeout(SETTLE_MS);
  }
  return times;
}

const late = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;

const browser = await launchBrowser();
const synthetic = await syntheticPage(ACTIVITIES);
const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
const page = await context.newPage();
const rows: string[][] = [];
for (const pick of PICKS_MEASURED) {
  const times = await measure(page, synthetic.url, pick);
  const [middle, end] = [median(times), late(times)];
  const holds = middle <= GOALS.median && end <= GOALS.late;
  rows.push([pick.name, String(times.length), middle.toFixed(0), end.toFixed(0), holds ? 'yes' : '**no**']);
}
const version = browser.version();
await browser.close();
await synthetic.close();

const text = `## Pick to paint with ${ACTIVITIES.toLocaleString('en')} activities

From the event to the end of the next frame, Chromium ${version}, 1440 × 900, not throttled; ${machineLine()}. Goals: ${GOALS.median} ms median, ${GOALS.late} ms at the
95th percentile.

${markdownTable(['pick', 'picks', 'median ms', '95th percentile ms', 'holds'], rows)}`;
writeSection('pick to paint', text);
console.log(text);
