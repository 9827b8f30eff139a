import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { openPage } from './visit.ts';

const MOST_STOPS = 250;
const KEY_PAUSE_MS = 40;

interface Stop {
  readonly region: string;
  readonly name: string;
  readonly isSeen: boolean;
}

/** What took the focus since the last call, or has it at the first one; nothing when the focus has left the page. */
const focusedSince = (page: Page): Promise<readonly Stop[]> =>
  page.evaluate(() => {
    const known: Element[] | undefined = Reflect.get(window, 'focusedSince');
    const current = document.activeElement;
    if (known === undefined) {
      const since: Element[] = [];
      Reflect.set(window, 'focusedSince', since);
      document.addEventListener('focusin', ({ target }) => {
        if (target instanceof Element) since.push(target);
      });
    }
    if (current === null || current === document.body) return [];
    return (known?.splice(0) ?? [current]).map((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      const isInView = bottom > 0 && top < innerHeight && element.checkVisibility({ opacityProperty: true });
      return {
        region: element.closest('section.panel')?.getAttribute('aria-label') ?? '',
        name: (element.getAttribute('aria-label') ?? element.textContent).trim(),
        isSeen: element !== current || isInView,
      };
    });
  });

/** What the focus is on. */
const current = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { top, bottom } = element.getBoundingClientRect();
    return {
      region: element.closest('section.panel')?.getAttribute('aria-label') ?? '',
      name: (element.getAttribute('aria-label') ?? element.textContent).trim(),
      isSeen: bottom > 0 && top < innerHeight && element.checkVisibility({ opacityProperty: true }),
    };
  });

/** Presses a key as a quick reader does until the focus leaves the page or `isEnough`; what it was handed on to counts too. */
async function walk(page: Page, key: string, isEnough: (stop: Stop) => boolean = () => false) {
  await focusedSince(page);
  const stops: Stop[] = [];
  for (let i = 0; i < MOST_STOPS; i += 1) {
    await page.keyboard.press(key);
    await page.waitForTimeout(KEY_PAUSE_MS);
    const found = await focusedSince(page);
    if (found.length === 0 && (await page.evaluate(() => document.activeElement === document.body))) return stops;
    stops.push(...found);
    if (found.some(isEnough)) return stops;
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
    expect(stops.at(-1)?.region, 'the walk ends in the last panel').toBe('Charts');
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
    const visit = await openPage({ path: 'about:blank', viewport: { width: 1280, height: 720 } });
    const { page } = visit;
    let release = () => {};
    const released = new Promise<void>((done) => {
      release = done;
    });
    // Before the page is opened, which fetches it ahead once it is idle.
    await page.route(/charts-panel.*\.js/, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(new URL(`/?lang=${lang}`, inject('appUrl')).href, { waitUntil: 'commit' });
    const stop = page.getByRole('button', { name });
    await stop.waitFor({ state: 'attached' });
    const charts = page.getByRole('region', { name: title, exact: true });
    const before = await charts.boundingBox();
    await stop.focus();
    await expect.poll(() => current(page)).toEqual({ region: title, name, isSeen: true });
    await expectAccessible(page, name);
    await page.keyboard.press('Tab');
    expect((await current(page)).name).toBe(name);
    expect((await charts.boundingBox())?.height).toBe(before?.height);
    release();
    await expect.poll(async () => (await current(page)).name).not.toBe(name);
    expect((await current(page)).region).toBe(title);
    expect(await stop.count()).toBe(0);
    await visit.expectSilent();
    await visit.close();
  });
});
