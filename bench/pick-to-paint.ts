import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../scripts/browser.ts';
import { markdownTable, writeSection } from './benchmarks-file.ts';
import { fittedExponent, type SizedMeasure } from './growth.ts';
import { writeGrowthChart } from './growth-chart.ts';
import { machineLine } from './machine.ts';
import { median } from './median.ts';
import { costOfPicks, type PickCost } from './pick-tasks.ts';
import { syntheticPage } from './synthetic-page.ts';

const ACTIVITIES = 100_000;
/** Smaller records, of which the two picks that change every view are measured: how a pick's cost grows. */
const SMALLER = [20, 200, 2000, 20_000];
/** A larger one, without prose, which a build of it could not hold; the goals are not for it. */
const LARGER = 1_000_000;
const PICKS = 20;
/** So long after each pick all has followed. */
const settleMs = (activities: number) => (activities > ACTIVITIES ? 4000 : 800);
const GOALS = { median: 50, late: 100 };

/** Something that a reader picks, done from within the page: `code` names the element that is clicked, the `i`th time. */
interface Pick {
  readonly name: string;
  readonly address: string;
  readonly code: string;
  /** Whether it is measured with smaller records too. */
  readonly growth?: true;
}

/** A pick that leads to an address, as a link of the page or the browser's own buttons do. */
const goTo = (address: string) =>
  `({ click: () => { history.pushState(null, '', ${address}); dispatchEvent(new PopStateEvent('popstate')); } })`;

const PICKS_MEASURED: readonly Pick[] = [
  {
    name: 'filter a country (on and off)',
    address: '',
    growth: true,
    code: `document.querySelector('.country-chip[aria-pressed=true]') ?? document.querySelectorAll('.country-chip')[(i >> 1) % 8]`,
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
    code: `document.querySelectorAll('thead th button')[i >> 1]`,
  },
  {
    name: 'move the period by a month',
    address: '?from=2018-01-01&to=2018-12-31',
    code: goTo(
      "'?from=2018-' + String(i + 2).padStart(2, '0') + '-01&to=2019-' + String(i + 1).padStart(2, '0') + '-28'",
    ),
  },
  {
    name: 'a period (back and forth)',
    address: '',
    growth: true,
    code: goTo("i % 2 ? '?from=2018-01-01&to=2018-06-30' : '?'"),
  },
];

async function measure(
  browser: Browser,
  page: Page,
  url: string,
  { address, code }: Pick,
  settle: number,
): Promise<readonly PickCost[]> {
  await page.goto(`${url}${address}`);
  await page.waitForSelector('.timeline [data-item], tbody td', { timeout: 240_000 });
  await page.waitForTimeout(4 * settle);
  return costOfPicks(browser, page, code, PICKS, settle);
}

const isMeant = ({ size }: SizedMeasure) => size <= ACTIVITIES;
const exponentOf = (measures: readonly SizedMeasure[]) => fittedExponent(measures).toFixed(2);

const late = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;

const browser = await launchBrowser();

async function measureAll(activities: number, picks: readonly Pick[]): Promise<readonly (readonly PickCost[])[]> {
  const synthetic = await syntheticPage(activities, activities <= ACTIVITIES);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  const costs: (readonly PickCost[])[] = [];
  for (const pick of picks) costs.push(await measure(browser, page, synthetic.url, pick, settleMs(activities)));
  await context.close();
  await synthetic.close();
  return costs;
}

const ofMany = await measureAll(ACTIVITIES, PICKS_MEASURED);
const rows = PICKS_MEASURED.map(({ name }, at) => {
  const costs = ofMany[at] ?? [];
  const of = (key: keyof PickCost) => costs.map((cost) => cost[key]);
  const [middle, end] = [median(of('paint')), late(of('paint'))];
  const holds = middle <= GOALS.median && end <= GOALS.late;
  const figures = [
    middle,
    end,
    median(of('settled')),
    late(of('settled')),
    median(of('work')),
    late(of('work')),
    median(of('longestTask')),
    late(of('longestTask')),
  ];
  return [name, String(costs.length), ...figures.map((figure) => figure.toFixed(0)), holds ? 'yes' : '**no**'];
});
const sortings = (ofMany[PICKS_MEASURED.findIndex(({ name }) => name === 'sort the table')] ?? []).map(
  ({ rows }) => rows,
);
const sorting = [median(sortings), late(sortings)] as const;
const growing = PICKS_MEASURED.filter(({ growth }) => growth);
const sizes = [...SMALLER, ACTIVITIES, LARGER];
const bySize: (readonly (readonly PickCost[])[])[] = [];
for (const size of SMALLER) bySize.push(await measureAll(size, growing));
bySize.push(ofMany.filter((_, at) => PICKS_MEASURED[at]?.growth));
bySize.push(await measureAll(LARGER, growing));
const version = browser.version();
await browser.close();

const paintsOf = (bySizeAt: number, at: number) => (bySize[bySizeAt]?.[at] ?? []).map(({ paint }) => paint);
const lines = growing.map(({ name }, at) => ({
  name,
  measures: sizes.map((size, i) => ({ size, value: median(paintsOf(i, at)) })),
}));
const chart = writeGrowthChart('pick-to-paint', 'Pick to paint, median', 'ms', lines);
const growth = markdownTable(
  ['activities', ...growing.flatMap(({ name }) => [`${name}, median ms`, '95 %'])],
  [
    ...sizes.map((size, i) => [
      size.toLocaleString('en'),
      ...growing.flatMap((_, at) => [median(paintsOf(i, at)).toFixed(0), late(paintsOf(i, at)).toFixed(0)]),
    ]),
    ['exponent to 100,000', ...lines.flatMap(({ measures }) => [exponentOf(measures.filter(isMeant)), ''])],
    ['exponent to 1,000,000', ...lines.flatMap(({ measures }) => [exponentOf(measures), ''])],
  ],
);

const text = `## Pick to paint with ${ACTIVITIES.toLocaleString('en')} activities

From the event to the end of the next frame, which holds the control that was picked, the status and the headline; "all there" is when
the page last changed because of the pick, with map, timeline and rows. The period and the panel are picked through the address, as by a
link; the rest by clicks. Chromium ${version}, 1440 × 900, not throttled; ${machineLine()}. Goals: ${GOALS.median} ms median, ${GOALS.late} ms at the
95th percentile. Work: time of the processor that the page's thread took until then, which other work on the machine changes less. The
longest task, in the same measure, is that until all views have followed; no task should take more than 50 ms.

${markdownTable(
  [
    'pick',
    'picks',
    'paint, median ms',
    '95 %',
    'all there, median ms',
    '95 %',
    'work, median ms',
    '95 %',
    'longest task, median ms',
    '95 %',
    'holds',
  ],
  rows,
)}

Sorting the table by each of its columns, both ways, until the first ten rows, more than are seen, stand in the new order: ${sorting[0].toFixed(0)} ms in the median,
${sorting[1].toFixed(0)} ms at the 95th percentile; goal: 100 ms. What was written at length of a row comes after it, from a file of its own: "all there" above.

How it grows with the record; goal: flat, an exponent near 0. The largest has facts alone, no prose.

${growth}

${chart}`;
writeSection('pick to paint', text);
console.log(text);
