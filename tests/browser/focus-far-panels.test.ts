import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { openPage } from './visit.ts';

const MOST_STOPS = 250;
const KEY_PAUSE_MS = 40;

interface Stop {
  readonly region: string;
  readonly name: string;
  readonly isSeen: boolean;
}

/** What the focus is on; `undefined` when it has left the page. */
const focused = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const { top, bottom } = element.getBoundingClientRect();
    return {
      region: element.closest('section.panel')?.getAttribute('aria-label') ?? '',
      name: (element.getAttribute('aria-label') ?? element.textContent).trim(),
      isSeen: bottom > 0 && top < innerHeight && element.checkVisibility({ opacityProperty: true }),
    };
  });

/** Presses a key as a quick reader does until the focus leaves the page or `isEnough`; what it was handed on to counts too. */
async function walk(page: Page, key: string, isEnough: (stop: Stop) => boolean = () => false) {
  const stops: Stop[] = [];
  for (let i = 0; i < MOST_STOPS; i += 1) {
    const handedOn = await focused(page);
    const last = stops.at(-1);
    if (last !== undefined && handedOn !== undefined && handedOn.name !== last.name) stops.push(handedOn);
    await page.keyboard.press(key);
    await page.waitForTimeout(KEY_PAUSE_MS);
    const stop = await focused(page);
    if (stop === undefined) return stops;
    stops.push(stop);
    if (isEnough(stop)) return stops;
  }
  throw new Error(`more than ${MOST_STOPS} stops: the focus is caught`);
}

describe('the focus, in a page that nobody has scrolled,', () => {
  it.each([
    [1440, 900],
    [1280, 720],
    [320, 640],
  ])('comes by Tab to every organisation and chart at %i × %i', async (width, height) => {
    const visit = await openPage({ path: '/', viewport: { width, height }, reducedMotion: 'reduce' });
    const { page } = visit;
    await page.getByRole('button', { name: /^Italy, 16–20 July 2018/ }).waitFor();
    expect(await page.getByRole('button', { name: 'Show Charts' }).count()).toBe(1);
    const stops = await walk(page, 'Tab');
    const names = (region: string) => stops.filter((stop) => stop.region === region).map(({ name }) => name);
    expect(names('Organisations')).toContain('Nesta');
    expect(names('Organisations')).toContain('Collider');
    expect(new Set(names('Charts')).size).toBeGreaterThanOrEqual(4);
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    expect(stops.map(({ region }) => region).lastIndexOf('Timeline')).toBeLessThan(
      stops.map(({ region }) => region).indexOf('Organisations'),
    );
    await visit.expectSilent();
    await visit.close();
  });

  it('comes from below to the last stop of the charts', async () => {
    const visit = await openPage({ path: '/', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    const { page } = visit;
    await page.getByRole('button', { name: 'Show Charts' }).waitFor({ state: 'attached' });
    const isStandIn = ({ name }: Stop) => /^Show (Charts|Organisations)$/.test(name);
    const upwards = (await walk(page, 'Shift+Tab', ({ region }) => region === 'Organisations')).filter(
      (stop) => stop.region === 'Charts' && !isStandIn(stop),
    );
    await page.getByRole('region', { name: 'Charts' }).getByRole('button').first().focus();
    const downwards = await walk(page, 'Tab');
    expect(downwards.at(-1)?.region).toBe('Charts');
    expect(upwards.map(({ name }) => name).slice(0, downwards.length)).toEqual(
      downwards.map(({ name }) => name).reverse(),
    );
    await visit.expectSilent();
    await visit.close();
  });

  it.each([
    ['en', 'Show Charts', 'Charts'],
    ['bg', 'Покажи „Диаграми“', 'Диаграми'],
  ])('waits on a stop that is seen and named until the content is there, in %s', async (lang, name, title) => {
    const visit = await openPage({ path: `/?lang=${lang}`, viewport: { width: 1280, height: 720 } });
    const { page } = visit;
    let release = () => {};
    const released = new Promise<void>((done) => {
      release = done;
    });
    await page.route(/charts-panel.*\.js/, async (route) => {
      await released;
      await route.continue();
    });
    const stop = page.getByRole('button', { name });
    await stop.waitFor({ state: 'attached' });
    const charts = page.getByRole('region', { name: title, exact: true });
    const before = await charts.boundingBox();
    await stop.focus();
    await expect.poll(() => focused(page)).toEqual({ region: title, name, isSeen: true });
    await expectAccessible(page, name);
    await page.keyboard.press('Tab');
    expect((await focused(page))?.name).toBe(name);
    expect((await charts.boundingBox())?.height).toBe(before?.height);
    release();
    await expect.poll(async () => (await focused(page))?.name).not.toBe(name);
    expect((await focused(page))?.region).toBe(title);
    expect(await stop.count()).toBe(0);
    await visit.expectSilent();
    await visit.close();
  });
});
