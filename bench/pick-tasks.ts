import type { Browser, Page } from 'playwright-core';
import type { TraceEvent } from './trace-event.ts';

/**
 * Of one pick, milliseconds: to the end of the next frame, until nothing on the page changed any more because of it, until the
 * first rows of a table stood in their order, those of the processor until the first, and its longest task at all.
 */
export interface PickCost {
  readonly paint: number;
  readonly settled: number;
  readonly rows: number;
  readonly work: number;
  readonly longestTask: number;
}

const TASK = 'ThreadControllerImpl::RunTask';
/** More than a page of 900 pixels shows; rows far below come and go as texts make others taller. */
const FIRST_ROWS = 10;
const [PICKED, PAINTED] = ['bench-picked', 'bench-painted'];

/**
 * Code that clicks the element that `code` names, the `i`th time; gives the milliseconds to the end of the next frame, or -1.
 * `benchChanged` then tells when the page changed last, `benchRows` when the first rows of a table, all that are seen among
 * them, last became other ones.
 */
export function pickOnce(code: string, i: number): string {
  return `new Promise((done) => {
  const i = ${i};
  const target = ${code};
  if (!target) return done(-1);
  const begun = performance.now();
  const firstRows = () => [...(document.querySelector('tbody')?.rows ?? [])].slice(0, ${FIRST_ROWS});
  let seen = firstRows();
  globalThis.benchWatch?.disconnect();
  globalThis.benchChanged = 0;
  globalThis.benchRows = 0;
  globalThis.benchWatch = new MutationObserver((changes) => {
    globalThis.benchChanged = performance.now() - begun;
    if (!changes.some(({ type, target }) => type === 'childList' && target.nodeName === 'TBODY')) return;
    const rows = firstRows();
    if (rows.length !== seen.length || rows.some((row, at) => row !== seen[at])) globalThis.benchRows = globalThis.benchChanged;
    seen = rows;
  });
  globalThis.benchWatch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  performance.mark('${PICKED}');
  target.click();
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { performance.mark('${PAINTED}'); done(performance.now() - begun); };
    port2.postMessage(0);
  });
})`;
}

/** Picks so many times and tells what each cost, from the browser's own trace: other work on the machine counts little. */
export async function costOfPicks(
  browser: Browser,
  page: Page,
  code: string,
  picks: number,
  settleMs: number,
): Promise<readonly PickCost[]> {
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  const paints: number[] = [];
  const settled: number[] = [];
  const rows: number[] = [];
  for (let i = 0; i < picks; i += 1) {
    const paint = await page.evaluate<number>(pickOnce(code, i));
    await page.waitForTimeout(settleMs);
    if (paint < 0) continue;
    paints.push(paint);
    settled.push(await page.evaluate<number>('globalThis.benchChanged'));
    rows.push(await page.evaluate<number>('globalThis.benchRows'));
  }
  const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString(),
  );
  const marks = traceEvents.filter(({ name }) => name === PICKED || name === PAINTED).sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => name === TASK && ph === 'X' && pid === first?.pid && tid === first.tid,
  );
  return paints.map((paint, at) => {
    const [begin = 0, end = 0] = [marks[2 * at]?.ts, marks[2 * at + 1]?.ts];
    const next = marks[2 * at + 2]?.ts ?? Number.POSITIVE_INFINITY;
    const work = (from: number, to: number) =>
      tasks.filter(({ ts, dur = 0 }) => ts + dur > from && ts < to).map(({ tdur = 0 }) => tdur / 1000);
    return {
      paint,
      settled: Math.max(paint, settled[at] ?? 0),
      rows: Math.max(paint, rows[at] ?? 0),
      work: work(begin, end).reduce((sum, task) => sum + task, 0),
      longestTask: Math.max(0, ...work(begin, next)),
    };
  });
}
