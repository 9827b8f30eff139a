import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settle } from './settled.ts';
import { openPage } from './visit.ts';

/** Filters and how many of the 22 activities each leaves, and how many of those only possibly: counted by hand. */
const FILTERS = [
  ['', 22, 0],
  ['country=GB', 8, 0],
  ['country=IT,SI', 11, 0],
  ['from=2018-07-01&to=2018-07-31', 20, 9],
  ['from=2018-07-01&to=2018-07-31&undated=exclude', 11, 0],
  ['from=2018-08-03&to=2018-08-03', 11, 9],
  ['from=2019-01-01', 2, 2],
  ['from=2019-01-01&undated=exclude', 0, 0],
  ['q=%D0%9B%D0%BE%D0%BD%D0%B4%D0%BE%D0%BD', 7, 0],
  ['q=hristov', 9, 0],
  ['direction=home,inbound', 2, 0],
  ['kind=cluster', 7, 0],
  ['topic=smart-cities', 6, 0],
  ['goal=internationalisation&person=milena-koleva', 10, 0],
  ['country=AT&person=milena-koleva', 0, 0],
] as const;

interface Sums {
  /** Of the status. */
  readonly status: number;
  readonly possible: number;
  /** Of the marks of the map, by what their names say, and of what is not on it. */
  readonly map: number;
  /** Of the list beside the map: its countries, and what is not on it. */
  readonly places: number;
  /** Of the marks along the axis and of those without a day. */
  readonly timeline: number;
}

function overviewSums(page: Page): Promise<Sums> {
  return page.evaluate(() => {
    const region = (name: string) => document.querySelector(`section[aria-label="${name}"]`);
    const numberIn = (text: string | null | undefined, pattern: RegExp): number =>
      Number(pattern.exec(text ?? '')?.[1]?.replace(/\D/g, '') ?? 0);
    const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
    const named = (name: string, selector: string) => [
      ...[...(region(name)?.querySelectorAll(selector) ?? [])].map((each) =>
        numberIn(each.getAttribute('aria-label'), /(\d+) activit/),
      ),
      numberIn(region(name)?.textContent, /(\d+) not on the map/),
    ];
    const status = document.querySelector('output')?.textContent ?? '';
    return {
      status: numberIn(status, /^(\d+) of/),
      possible: numberIn(status, /(\d+) of them possibly/),
      map: sum(named('Map', '.leaflet-container button')),
      places: sum(named('Places', 'h3 button')),
      timeline: sum(
        [...(region('Timeline')?.querySelectorAll('[data-activities]') ?? [])].map((each) =>
          Number(each.getAttribute('data-activities')),
        ),
      ),
    };
  });
}

const statusOf = async (page: Page): Promise<number> =>
  Number.parseInt((await page.getByRole('status').first().textContent()) ?? '', 10);

describe('one filter, one answer', () => {
  it.each(FILTERS)(
    'map, list, timeline, table and status agree at "%s": %i activities, %i possibly',
    async (query, count, possible) => {
      const visit = await openPage({ path: `/?${query}` });
      const { page } = visit;
      await settle(page);
      const all = { status: count, possible, map: count, places: count, timeline: count };
      await expect.poll(() => overviewSums(page)).toEqual(all);
      await page.getByRole('link', { name: 'Table' }).click();
      const table = page.getByRole('region', { name: 'Table' });
      await table.getByText(`${count} activities`, { exact: true }).waitFor();
      expect(await table.locator('tbody tr[aria-rowindex]').count()).toBe(count);
      if (count > 0) expect(await table.getByRole('table').getAttribute('aria-rowcount')).toBe(String(count + 1));
      await visit.expectSilent();
      await visit.close();
    },
  );

  it.each(FILTERS.filter((_filter, i) => i % 2 === 0))(
    'a country says how many it would leave alone at "%s"',
    async (query) => {
      const visit = await openPage({ path: `/?${query}`, viewport: { width: 1440, height: 900 } });
      const { page } = visit;
      const group = page.getByRole('group', { name: 'Country' });
      const buttons = group.getByRole('button');
      await buttons.first().waitFor();
      const told = new Map(
        (await buttons.allTextContents()).map((text) => {
          const [, name = '', number = ''] = /^(.*\D) ?(\d+)$/.exec(text.trim()) ?? [];
          return [name.trim(), Number(number)];
        }),
      );
      expect([...told.keys()]).toEqual(['Austria', 'Bulgaria', 'Italy', 'Slovenia', 'United Kingdom']);
      for (let left = await group.locator('[aria-pressed=true]').count(); left > 0; left -= 1)
        await group.locator('[aria-pressed=true]').first().click();
      for (const [name, number] of told) {
        const button = group.getByRole('button', { name: new RegExp(`^${name}`) });
        await button.click();
        await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
        expect(await statusOf(page), name).toBe(number);
        await button.click();
        await expect.poll(() => button.getAttribute('aria-pressed')).toBe('false');
      }
      await visit.expectSilent();
      await visit.close();
    },
  );

  it.each([
    ['', [/^Organisation type/, /^Topic/, /^Person/, /^More/], 35],
    ['country=GB,IT&from=2018-07-01&to=2018-07-31', [/^Topic/], 12],
  ] as const)('every value of every menu says how many it would leave alone at "%s"', async (query, menus, least) => {
    const visit = await openPage({ path: `/?${query}`, viewport: { width: 1440, height: 1400 } });
    const { page } = visit;
    let values = 0;
    for (const menu of menus) {
      const button = page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: menu });
      await button.click();
      const labels = page.locator('label.facet__value');
      const names = await labels.allTextContents();
      for (const name of names) {
        const number = Number(/(\d+)$/.exec(name.trim())?.[1]);
        // The order follows the counts, which a choice may change: found again by its name.
        const label = labels.filter({ hasText: name.trim().replace(/\s*\d+$/, '') }).first();
        await label.click();
        await expect.poll(() => label.getByRole('checkbox').isChecked()).toBe(true);
        expect(await statusOf(page), name).toBe(number);
        await label.click();
        await expect.poll(() => label.getByRole('checkbox').isChecked()).toBe(false);
        values += 1;
      }
      await page.keyboard.press('Escape');
    }
    // 11 kinds, 12 topics, 3 directions, 6 visits, 3 goals, and the people on record.
    expect(values).toBeGreaterThanOrEqual(least);
    await visit.expectSilent();
    await visit.close();
  });
});
