import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settle } from './settled.ts';
import { openPage, type Visit } from './visit.ts';

const MARKS = [
  'Sofia, Bulgaria, 2 activities, home',
  'Austria, 1 activity, city and date not recorded',
  'Bologna, Italy, 7 activities',
  'Bolzano, Italy, 2 activities',
  'London, United Kingdom, 7 activities',
  'Peterborough, United Kingdom, 1 activity',
  'Slovenia, 1 activity, city and date not recorded',
  'Verona, Italy, 1 activity',
];

const focusedName = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
const map = ({ page }: Visit) => page.getByRole('region', { name: 'Map' });
const mark = (visit: Visit, name: string | RegExp) => map(visit).getByRole('button', { name });

async function open(path = '/'): Promise<Visit> {
  const visit = await openPage({ path, viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await settle(visit.page);
  return visit;
}

/** The scale, by how far two marks stand apart. */
async function distance(visit: Visit, one: string, other: string): Promise<number> {
  const [a, b] = await Promise.all([mark(visit, one).boundingBox(), mark(visit, other).boundingBox()]);
  if (a === null || b === null) throw new Error(`${one} or ${other} is not drawn`);
  return Math.hypot(a.x - b.x, a.y - b.y);
}

describe('the map by keyboard', () => {
  it('reaches every mark by Tab, under the name of its place, its country and its activities', async () => {
    const visit = await open();
    await map(visit).getByRole('button', { name: 'Show the whole result' }).focus();
    const reached: (string | null)[] = [];
    await visit.page.keyboard.press('Tab');
    for (const _ of MARKS) {
      await visit.page.keyboard.press('Tab');
      reached.push(await focusedName(visit.page));
    }
    expect(reached).toEqual(MARKS);
    await visit.expectSilent();
    await visit.close();
  });

  it('gives the focus back to the mark that had it when several that stood as one part again', async () => {
    const visit = await open();
    await mark(visit, 'Bologna, Italy, 7 activities').focus();
    for (const expected of ['2 places, 8 activities: Bologna, Verona', /^5 places, 12 activities: .*Bologna/]) {
      await visit.page.keyboard.press('-');
      if (typeof expected === 'string') await visit.page.keyboard.press('-');
      await expect.poll(() => focusedName(visit.page)).toMatch(expected);
    }
    for (let i = 0; i < 4; i += 1) await visit.page.keyboard.press('+');
    await expect.poll(() => focusedName(visit.page)).toBe('Bologna, Italy, 7 activities');
    await visit.expectSilent();
    await visit.close();
  });

  it('zooms from the buttons, which keep the focus, and shows the whole result again', async () => {
    const visit = await open();
    const before = await distance(visit, 'Bologna, Italy, 7 activities', 'Bolzano, Italy, 2 activities');
    await map(visit).getByRole('button', { name: 'Zoom in' }).focus();
    await visit.page.keyboard.press('Enter');
    await expect
      .poll(() => distance(visit, 'Bologna, Italy, 7 activities', 'Bolzano, Italy, 2 activities'))
      .toBeGreaterThan(before * 1.5);
    expect(await focusedName(visit.page)).toBe('Zoom in');
    await map(visit).getByRole('button', { name: 'Show the whole result' }).press('Enter');
    await expect
      .poll(() => distance(visit, 'Bologna, Italy, 7 activities', 'Bolzano, Italy, 2 activities'))
      .toBeLessThan(before * 1.1);
    expect(await focusedName(visit.page)).toBe('Show the whole result');
    await visit.expectSilent();
    await visit.close();
  });

  it('keeps the focus on the place while marks become one, and when they part again', async () => {
    const visit = await open();
    await mark(visit, 'Bologna, Italy, 7 activities').focus();
    for (let i = 0; i < 4; i += 1) {
      await visit.page.keyboard.press('-');
      await expect.poll(() => focusedName(visit.page)).toMatch(/Bologna/);
    }
    // Italy's three cities stand for ten activities, whatever else joins them.
    const together = await focusedName(visit.page);
    expect(together).toMatch(/^\d+ places, \d+ activities: .*Bologna.*Bolzano.*Verona/);
    expect(Number(/(\d+) activities/.exec(together ?? '')?.[1])).toBeGreaterThanOrEqual(10);
    await visit.page.keyboard.press('Enter');
    await expect.poll(() => mark(visit, /Bologna/).count()).toBe(1);
    await expect.poll(() => focusedName(visit.page)).not.toBe(together);
    expect(await visit.page.evaluate(() => document.activeElement?.closest('.leaflet-container') !== null)).toBe(true);
    await visit.expectSilent();
    await visit.close();
  });

  it.each([
    ['a desk, still', 1440, 'reduce'],
    ['a desk, moving', 1440, 'no-preference'],
    ['a phone', 390, 'reduce'],
  ] as const)(
    'keeps the focused mark in the picture through every zoom, on %s',
    async (_where, width, reducedMotion) => {
      const isStill = reducedMotion === 'reduce';
      const visit = await openPage({ path: '/', viewport: { width, height: 900 }, reducedMotion });
      await settle(visit.page);
      /** Pixels from the focused mark's middle to the nearest edge of the picture; negative outside of it. */
      const toEdge = () =>
        visit.page.evaluate(() => {
          const mark = document.activeElement?.closest('.map-mark')?.getBoundingClientRect();
          const picture = document.querySelector('.map__area')?.getBoundingClientRect();
          if (mark === undefined || picture === undefined) return Number.NaN;
          const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2];
          return Math.min(x - picture.left, picture.right - x, y - picture.top, picture.bottom - y);
        });
      for (const name of [
        'London, United Kingdom, 7 activities',
        'Sofia, Bulgaria, 2 activities, home',
        'Verona, Italy, 1 activity',
      ]) {
        await map(visit).getByRole('button', { name: 'Show the whole result' }).press('Enter');
        await mark(visit, name).focus();
        const place = name.split(',')[0] ?? '';
        for (const key of isStill ? '++++-------+++' : '+++---') {
          await visit.page.keyboard.press(key);
          await visit.page.waitForTimeout(isStill ? 60 : 400);
          await expect.poll(() => focusedName(visit.page), { message: `${name} ${key}` }).toContain(place);
          await expect.poll(toEdge, { message: `${name} ${key}` }).toBeGreaterThanOrEqual(24);
        }
      }
      await visit.expectSilent();
      await visit.close();
    },
  );

  it('opens the one organisation of a place, lists several, and filters by a country without a city', async () => {
    const visit = await open();
    await mark(visit, 'Verona, Italy, 1 activity').press('Enter');
    await visit.page.getByRole('region', { name: 'Verona 311' }).waitFor();
    await visit.page.keyboard.press('Escape');

    await mark(visit, 'Bolzano, Italy, 2 activities').press('Enter');
    const list = visit.page.getByRole('dialog', { name: 'Bolzano' });
    await list.getByRole('button', { name: 'NOI Techpark' }).press('Enter');
    await visit.page.getByRole('region', { name: 'NOI Techpark' }).waitFor();
    await visit.page.keyboard.press('Escape');

    await mark(visit, /^Slovenia/).press('Enter');
    await expect.poll(() => visit.page.getByRole('status').first().textContent()).toBe('1 of 22 activities');
    expect(new URL(visit.page.url()).searchParams.get('country')).toBe('SI');
    await visit.expectSilent();
    await visit.close();
  });

  it('draws a line for each place travelled to, and none to Sofia or when nothing was travelled', async () => {
    const lines = async (path: string): Promise<number> => {
      const visit = await open(path);
      const count = await visit.page.locator('.map-arc:visible, .map-arcs path:visible').count();
      await visit.expectSilent();
      await visit.close();
      return count;
    };
    expect(await lines('/?country=GB')).toBe(2);
    expect(await lines('/?country=BG')).toBe(0);
  });

  it('stays as it is where nothing is found, and shows home where an address finds nothing', async () => {
    const width = (visit: Visit) =>
      visit.page.evaluate(
        () => document.querySelector('.leaflet-overlay-pane path')?.getBoundingClientRect().width ?? Number.NaN,
      );
    const visit = await open();
    const before = await width(visit);
    await visit.page
      .getByRole('searchbox', { name: 'Search organisations, people, topics' })
      .fill('nothing of the kind');
    await expect.poll(() => visit.page.getByRole('status').first().textContent()).toBe('0 of 22 activities');
    expect(await width(visit)).toBeCloseTo(before, 0);
    await visit.expectSilent();
    await visit.close();

    const empty = await open('/?country=AT&person=milena-koleva');
    const home = await mark(empty, /^Sofia, Bulgaria/).boundingBox();
    const picture = await map(empty).boundingBox();
    if (home === null || picture === null) throw new Error('home is not drawn');
    expect(Math.abs(home.x + home.width / 2 - (picture.x + picture.width / 2))).toBeLessThan(20);
    // Not the whole world: it would be narrower than the picture.
    const world = await empty.page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.leaflet-overlay-pane path')].map((path) =>
        path.getBoundingClientRect(),
      );
      return Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
    });
    expect(world).toBeGreaterThan(picture.width);
    await empty.expectSilent();
    await empty.close();
  });

  it('says the same in a list', async () => {
    const visit = await open();
    const places = visit.page.getByRole('region', { name: 'Places' });
    expect(await places.getByRole('heading', { level: 3 }).getByRole('button').allTextContents()).toEqual([
      'Austria 1',
      'Bulgaria 2',
      'Italy 10',
      'Slovenia 1',
      'United Kingdom 8',
    ]);
    await places.getByRole('button', { name: 'Italy, 10 activities' }).press('Enter');
    await expect.poll(() => visit.page.getByRole('status').first().textContent()).toBe('10 of 22 activities');
    await visit.expectSilent();
    await visit.close();
  });
});
