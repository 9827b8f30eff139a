import type { Browser, Page } from 'playwright-core';

/** The line of a mid-range phone: 1.6 Mbit/s, 150 ms round trip. */
export const LINE = { bitsPerSecond: 1_600_000, roundTripMs: 150 } as const;

/** What one load of a page cost. Times in milliseconds from navigation, sizes in bytes on the line. */
export interface PageLoad {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Time over 50 ms a task, summed, until the page was usable and until everything asked for was there. */
  readonly blockingUntilUsable: number;
  readonly blockingInAll: number;
  readonly usable: number;
  /** Time that the main thread was at work, idle moments left out. */
  readonly busyUntilUsable: number;
  readonly busyInAll: number;
  /**
   * Every file whose first byte came before the page was usable, whole and compressed as it travels, without the headers
   * of its answer; fonts apart.
   */
  readonly bytesUntilUsable: number;
  readonly fontBytes: number;
  readonly layoutShift: number;
}

/** What to wait for: selectors that stand for "usable" and "all there". */
export interface Milestones {
  readonly usable: string;
  readonly all?: string;
}

interface Observed {
  readonly paints: readonly { readonly name: string; readonly at: number }[];
  readonly tasks: readonly { readonly start: number; readonly duration: number }[];
  readonly shift: number;
  /** When the navigation began, in milliseconds of the clock on the wall. */
  readonly origin: number;
  readonly seen: Readonly<Record<string, number>>;
}

/** Runs in the page from its first moment. */
function observe(selectors: readonly string[]): void {
  const observed = {
    paints: [] as { name: string; at: number }[],
    tasks: [] as { start: number; duration: number }[],
    shift: 0,
    origin: performance.timeOrigin,
    seen: {} as Record<string, number>,
  };
  Object.assign(window, { observed });
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => observed.paints.push({ name, at: startTime }));
  watch('largest-contentful-paint', ({ startTime }) => observed.paints.push({ name: 'largest', at: startTime }));
  watch('longtask', ({ startTime, duration }) => observed.tasks.push({ start: startTime, duration }));
  watch('layout-shift', (entry) => {
    observed.shift += Number(Reflect.get(entry, 'value'));
  });
  const look = () => {
    for (const selector of selectors)
      if (!(selector in observed.seen) && document.querySelector(selector) !== null)
        observed.seen[selector] = performance.now();
    if (Object.keys(observed.seen).length < selectors.length) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const SETTLE_MS = 1500;

/** What crossed the line and how long the main thread worked, so far. */
interface Meter {
  /** Bytes of the files whose first byte came before a moment of the clock on the wall, in milliseconds. */
  readonly bytes: (which: 'fonts' | 'rest', until: number) => number;
  readonly busyMs: () => Promise<number>;
}

async function throttle(page: Page, cpuSlowdown: number): Promise<Meter> {
  const session = await page.context().newCDPSession(page);
  const types = new Map<string, string>();
  const answered = new Map<string, { readonly at: number; readonly headerBytes: number }>();
  const arrived: { readonly id: string; readonly bytes: number }[] = [];
  let clockOffset = 0;
  await session.send('Network.enable');
  await session.send('Performance.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LINE.roundTripMs,
    downloadThroughput: LINE.bitsPerSecond / 8,
    uploadThroughput: LINE.bitsPerSecond / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime }) => {
    clockOffset = wallTime - timestamp;
    types.set(requestId, request.url);
  });
  session.on('Network.responseReceived', ({ requestId, response, timestamp }) =>
    answered.set(requestId, { at: (timestamp + clockOffset) * 1000, headerBytes: response.encodedDataLength }),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    arrived.push({ id: requestId, bytes: encodedDataLength - (answered.get(requestId)?.headerBytes ?? 0) }),
  );
  const isFont = (id: string) => types.get(id)?.endsWith('.woff2') === true;
  return {
    bytes: (which, until) =>
      arrived
        .filter(({ id }) => isFont(id) === (which === 'fonts') && (answered.get(id)?.at ?? 0) <= until)
        .reduce((sum, { bytes }) => sum + bytes, 0),
    busyMs: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
    },
  };
}

/** Loads a page once on a slow line and with a processor slowed down, in a context of its own with an empty cache. */
export async function measureLoad(
  browser: Browser,
  url: string,
  { usable, all = usable }: Milestones,
  cpuSlowdown: number,
): Promise<PageLoad> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  // The compiler names functions through a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (each) => each');
  await page.addInitScript(observe, [...new Set([usable, all])]);
  const meter = await throttle(page, cpuSlowdown);
  const before = await meter.busyMs();
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForSelector(usable, { state: 'attached', timeout: 60_000 });
  const busyUntilUsable = (await meter.busyMs()) - before;
  await page.waitForSelector(all, { state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(SETTLE_MS);
  const busyInAll = (await meter.busyMs()) - before;
  const observed = await page.evaluate<Observed>('window.observed');
  await context.close();
  const usableAt = observed.seen[usable] ?? 0;
  const bytesUntilUsable = meter.bytes('rest', observed.origin + usableAt);
  const fontBytes = meter.bytes('fonts', Number.POSITIVE_INFINITY);
  const blocking = (until: number) =>
    observed.tasks
      .filter(({ start }) => start < until)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
  const paint = (name: string) =>
    Math.max(0, ...observed.paints.filter((each) => each.name === name).map(({ at }) => at));
  return {
    firstPaint: paint('first-contentful-paint'),
    largestPaint: paint('largest'),
    blockingUntilUsable: blocking(usableAt),
    blockingInAll: blocking(Number.POSITIVE_INFINITY),
    usable: usableAt,
    busyUntilUsable,
    busyInAll,
    bytesUntilUsable,
    fontBytes,
    layoutShift: observed.shift,
  };
}
