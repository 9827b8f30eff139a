import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLarge, type LargeBuild } from './large-build.ts';
import { openPage, type Visit } from './visit.ts';

let built: LargeBuild;

beforeAll(async () => {
  built = await buildLarge();
}, 120_000);

afterAll(() => built.close());

const open = (path: string): Promise<Visit> => openPage({ path: new URL(path, built.url).href });

/** The text around what has the focus, up to its row. */
const focusedRow = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[data-index]')?.textContent ?? document.activeElement?.tagName);

const scrolled = (list: Locator) => list.evaluate((element) => element.scrollTop);

/** Presses Page Down until the row that has the focus is far away. */
async function pageDown(page: Page, list: Locator): Promise<void> {
  const height = await list.evaluate((element) => element.clientHeight);
  for (let i = 1; i <= 4; i += 1) {
    await page.keyboard.press('PageDown');
    await expect.poll(() => scrolled(list)).toBeGreaterThan(i * height * 0.7);
  }
  let before = -1;
  await expect
    .poll(
      async () => {
        const now = await scrolled(list);
        const rests = now === before;
        before = now;
        return rests;
      },
      { interval: 150 },
    )
    .toBe(true);
}

describe('the keyboard in long lists', () => {
  it('keeps its row in the table while the wheel scrolls it, and comes back to it', async () => {
    const { page, close } = await open('?view=table');
    const list = page.locator('.activities');
    await list.locator('tbody tr[data-index="1"] button').first().focus();
    const row = () => page.evaluate(() => document.activeElement?.closest('tr')?.dataset.index);
    await list.hover();
    await page.mouse.wheel(0, 20_000);
    await expect.poll(() => scrolled(list)).toBeGreaterThan(10_000);
    expect(await row()).toBe('1');
    await page.keyboard.press('Tab');
    expect(await row()).toBe('1');
    await close();
  });

  it('takes the focus of the table along by Page Down and Up, Home and End, and goes on by Tab from what is seen', async () => {
    const { page, close } = await open('?view=table');
    const list = page.locator('.activities');
    await list.locator('tbody tr[data-index="1"] button').first().focus();
    const at = () => page.evaluate(() => Number(document.activeElement?.closest('tr')?.dataset.index ?? -1));
    const isSeen = () =>
      page.evaluate(() => {
        const box = document.activeElement?.getBoundingClientRect();
        const room = document.querySelector('.activities')?.getBoundingClientRect();
        return box !== undefined && room !== undefined && box.top >= room.top && box.top < room.bottom;
      });
    let before = 1;
    const room = await list.evaluate(({ clientHeight }) => clientHeight);
    for (let i = 0; i < 5; i += 1) {
      const from = await scrolled(list);
      await page.keyboard.press('PageDown');
      await expect.poll(at).toBeGreaterThan(before);
      before = await at();
      await expect.poll(isSeen).toBe(true);
      await expect.poll(async () => Math.abs((await scrolled(list)) - from - room)).toBeLessThan(room / 2);
    }
    const there = await scrolled(list);
    await page.keyboard.press('Tab');
    expect(Math.abs((await scrolled(list)) - there)).toBeLessThan(room);
    expect((await at()) - before).toBeLessThanOrEqual(1);
    await page.keyboard.press('PageUp');
    await expect.poll(at).toBeLessThan(before);
    await expect.poll(isSeen).toBe(true);
    expect(await scrolled(list)).toBeGreaterThan(there - 1.5 * room);
    await list.focus();
    await page.keyboard.press('End');
    await list.locator('tbody tr[data-index="5999"]').waitFor();
    await page.keyboard.press('Home');
    await expect.poll(() => scrolled(list)).toBe(0);
    await list.locator('tbody tr[data-index="1"] button').first().focus();
    await page.keyboard.press('End');
    await expect.poll(at).toBe(5999);
    await expect.poll(isSeen).toBe(true);
    await page.keyboard.press('PageDown');
    expect(await at()).toBe(5999);
    await page.keyboard.press('Home');
    await expect.poll(at).toBe(0);
    await expect.poll(isSeen).toBe(true);
    await close();
  });

  it('goes through the organisations by arrows and to both ends, and on from what is seen after Page Down', async () => {
    const { page, close } = await open('');
    const list = page.getByRole('list', { name: 'Organisations' });
    await page.getByRole('region', { name: 'Organisations' }).scrollIntoViewIfNeeded();
    await list.getByRole('button').first().focus();
    const first = await focusedRow(page);
    await page.keyboard.press('ArrowDown');
    const second = await focusedRow(page);
    expect(second).not.toBe(first);
    await pageDown(page, list);
    expect(await focusedRow(page)).toBe(second);
    const before = await scrolled(list);
    await page.keyboard.press('Tab');
    expect(Math.abs((await scrolled(list)) - before)).toBeLessThan(60);
    expect(await focusedRow(page)).not.toBe(second);
    await page.keyboard.press('End');
    expect(await scrolled(list)).toBeGreaterThan(before);
    await page.keyboard.press('Home');
    await expect.poll(() => focusedRow(page)).toBe(first);
    await close();
  });

  it('comes from the field of a long facet to its values, and chooses one of them', async () => {
    const { page, close } = await open('');
    await page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: 'More' }).last().click();
    const list = page.getByRole('group', { name: 'Visit', exact: true }).locator('.facet__long');
    await list.getByRole('checkbox').first().waitFor();
    const field = page.getByRole('group', { name: 'Visit', exact: true }).getByRole('searchbox');
    await field.press('ArrowDown');
    const first = await focusedRow(page);
    await page.keyboard.press('ArrowDown');
    expect(await focusedRow(page)).not.toBe(first);
    await pageDown(page, list);
    await page.keyboard.press('ArrowDown');
    const chosen = await focusedRow(page);
    await page.keyboard.press('Space');
    await expect.poll(() => new URL(page.url()).searchParams.get('visit')).not.toBeNull();
    expect(await page.evaluate(() => document.activeElement?.closest('[data-index]') !== null)).toBe(true);
    expect(chosen).not.toBe(first);
    await close();
  });

  it('goes through a short facet by arrows too', async () => {
    const { page, close } = await openPage({ path: '/' });
    await page.getByRole('button', { name: 'Person', exact: true }).click();
    const group = page.getByRole('group', { name: 'Person' }).last();
    const boxes = group.getByRole('checkbox');
    await boxes.first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await boxes.nth(1).evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await boxes.first().evaluate((box) => box === document.activeElement)).toBe(true);
    await close();
  });
});

describe('a place where very many were met', () => {
  it('lists every name, and finds one by a part of it', async () => {
    const { page, close } = await open('?country=BG&lang=en');
    const summary = page.getByRole('region', { name: 'Places' }).locator('summary').first();
    const said = await summary.innerText();
    const [organisations = 0, visits = 0] = [...said.matchAll(/[\d,]+(?= (?:organisation|visit))/g)].map(([number]) =>
      Number(number.replace(',', '')),
    );
    expect(organisations).toBeGreaterThan(200);
    await summary.click();
    const names = new Intl.NumberFormat('en').format(organisations + visits);
    await page.getByText(`${names} of ${names} names`).waitFor();
    const list = page.getByRole('list', { name: 'Names: Sofia' });
    await list.focus();
    await list.getByRole('button').first().focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.locator(`[aria-posinset="${organisations + visits}"]`).count()).toBe(1);
    await page.getByRole('searchbox', { name: 'Find a name: Sofia' }).fill('zzz no such name');
    await page.getByText(`0 of ${names} names`).waitFor();
    await page.getByRole('searchbox', { name: 'Find a name: Sofia' }).fill('energy');
    await expect.poll(() => list.getByRole('button').first().innerText()).toMatch(/energy/i);
    const name = await list.getByRole('button').first().innerText();
    await list.getByRole('button').first().click();
    await page.getByRole('region', { name, exact: true }).waitFor();
    await close();
  });
});

describe('the card of a full mark of the timeline', () => {
  it('lists some of its visits, says how many follow, and leads to all of them in the table', async () => {
    const { visits, meetings } = built.record;
    const homeVisits = new Map(
      visits.filter(({ direction }) => direction !== 'outbound').map((each) => [each.id, each]),
    );
    const met = new Set(meetings.map(({ visit }) => visit));
    const atHome = [
      ...meetings.filter(({ visit }) => homeVisits.has(visit)),
      ...[...homeVisits.values()].filter(({ id }) => !met.has(id)).map(({ id, when }) => ({ visit: id, when })),
    ];
    const undated = atHome.filter((each) => /^\d{4}$|^$/.test(each.when ?? homeVisits.get(each.visit)?.when ?? ''));
    const figures = (text: string) => (text.match(/[\d,]+/g) ?? []).map((figure) => Number(figure.replace(',', '')));

    const { page, close } = await open('?lang=en');
    await page.getByRole('button', { name: /^At home, Sofia, no day on record/ }).click();
    const card = page.getByRole('dialog', { name: /^At home, Sofia, no day on record, \d+ between \d{4} and \d{4}, / });
    await card.waitFor();
    expect(figures(await card.getByRole('heading', { level: 3 }).innerText()).at(-1)).toBe(undated.length);
    expect(undated.length).toBeGreaterThan(60);
    const [moreVisits = 0, moreActivities = 0] = figures(await card.getByText(/^And .* more visits with/).innerText());
    const shown = await card.locator('h4').count();
    const lines = await card.locator('.details__meetings li').count();
    const unmet = await card.getByText('No meeting of this visit is recorded.').count();
    expect(shown + moreVisits).toBe(new Set(undated.map(({ visit }) => visit)).size);
    // Every visit without a meeting is one activity: one that only lies behind the cut would be one too many.
    expect(lines + unmet + moreActivities).toBe(undated.length);
    expect(lines + unmet).toBeLessThanOrEqual(60);
    expect(await card.locator('*').count()).toBeLessThan(800);

    await card.getByRole('link', { name: 'Table: At home, Sofia' }).click();
    await page.getByRole('region', { name: 'Table' }).waitFor();
    const status = page.getByRole('status').first();
    await expect.poll(async () => figures(await status.innerText())[0]).toBe(atHome.length);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await close();
  });
});

describe('presenting very many visits', () => {
  it('says how many slides it will be before it opens, and can leave the visits out', async () => {
    const { page, close } = await open('?lang=en');
    await page.getByRole('button', { name: 'Present' }).click();
    const dialog = page.getByRole('dialog', { name: /^About \d+ slides$/ });
    expect(await dialog.innerText()).toMatch(/This filter has [\d,]+ visits; a deck shows 300 of them/);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('present');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: /^Present without the visits/ }).click();
    await page.locator('.present__foot').waitFor();
    const position = await page.locator('.present__position').first().innerText();
    expect(Number(position.split('/')[1])).toBeLessThan(30);
    expect(await page.getByText('have no slide').count()).toBe(0);
    await close();
  });

  it('opens at once where there are few', async () => {
    const { page, close } = await openPage({ path: '/' });
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await page.locator('.present__foot').waitFor();
    await close();
  });
});
