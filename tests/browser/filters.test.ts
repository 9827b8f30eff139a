import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, type Visit } from './visit.ts';

const status = ({ page }: Visit) => page.getByRole('status').first();
const headline = ({ page }: Visit) => page.getByRole('heading', { level: 1 });
const country = ({ page }: Visit, name: string) =>
  page.getByRole('group', { name: 'Country' }).getByRole('button', { name: new RegExp(`^${name}`) });

async function expectStatus(visit: Visit, text: string): Promise<void> {
  await expect.poll(() => status(visit).textContent()).toBe(text);
}

describe('narrowing the record', () => {
  it('by country changes status, headline and address; back and forward undo and redo it', async () => {
    const visit = await openPage({ path: '/' });
    await expectStatus(visit, '22 of 22 activities');
    await country(visit, 'United Kingdom').click();
    await expectStatus(visit, '8 of 22 activities');
    expect(await headline(visit).textContent()).toContain(
      'two colleagues met 8 organisations in London and Peterborough',
    );
    expect(new URL(visit.page.url()).search).toBe('?country=GB');
    await country(visit, 'Italy').click();
    await expectStatus(visit, '18 of 22 activities');
    await visit.page.goBack();
    await expectStatus(visit, '8 of 22 activities');
    await visit.page.goBack();
    await expectStatus(visit, '22 of 22 activities');
    await visit.page.goForward();
    await expectStatus(visit, '8 of 22 activities');
    expect(await country(visit, 'United Kingdom').getAttribute('aria-pressed')).toBe('true');
    await visit.expectSilent();
    await visit.close();
  });

  it('by two typed days leaves 20 of 22 in July 2018, 9 of them possibly', async () => {
    const visit = await openPage({ path: '/' });
    await visit.page.getByRole('button', { name: /^Period/ }).click();
    await visit.page.getByLabel('From', { exact: true }).fill('2018-07-01');
    await visit.page.getByLabel('To', { exact: true }).fill('2018-07-31');
    await visit.page.getByRole('button', { name: 'Apply' }).click();
    await expectStatus(visit, '20 of 22 activities, 9 of them possibly in this period');
    expect(new URL(visit.page.url()).search).toBe('?from=2018-07-01&to=2018-07-31');
    await visit.page.getByRole('button', { name: 'Clear filters' }).click();
    await expectStatus(visit, '22 of 22 activities');
    await visit.expectSilent();
    await visit.close();
  });

  it('by a year keeps the focus in the list of years, and fills the two days', async () => {
    const visit = await openPage({ path: '/' });
    await visit.page.getByRole('button', { name: /^Period/ }).click();
    const years = visit.page.getByRole('combobox', { name: /^Year/ });
    await years.focus();
    await years.selectOption('2018');
    await expectStatus(visit, '22 of 22 activities, 2 of them possibly in this period');
    expect(await years.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await visit.page.getByLabel('From', { exact: true }).inputValue()).toBe('2018-01-01');
    expect(await visit.page.getByLabel('To', { exact: true }).inputValue()).toBe('2018-12-31');
    await visit.expectSilent();
    await visit.close();
  });

  it.each([
    ['en', 'Period', 'Enter'],
    ['bg', 'Период', 'Enter'],
  ])('says in %s what applies typed days and moved handles', async (lang, period, key) => {
    const visit = await openPage({ path: `/?from=2018-07-01&to=2018-07-31&lang=${lang}` });
    const { page } = visit;
    const description = (target: Locator) =>
      target.evaluate((element) =>
        (element.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent)
          .join(' '),
      );
    for (const handle of await page.getByRole('slider').all()) expect(await description(handle)).toContain(key);
    await page.getByRole('button', { name: new RegExp(`^${period} `) }).click();
    const days = page.locator('input[type=date]');
    await expect.poll(() => days.count()).toBe(2);
    for (const day of await days.all()) expect(await description(day)).toContain(key);
    await visit.expectSilent();
    await visit.close();
  });

  it('says "8 от 22 дейности" in Bulgarian', async () => {
    const visit = await openPage({ path: '/?country=GB&lang=bg' });
    await expectStatus(visit, '8 от 22 дейности');
    expect(await headline(visit).textContent()).toContain(
      'двама колеги се срещнаха с 8 организации в Лондон и Питърбъро',
    );
    await visit.expectSilent();
    await visit.close();
  });

  it('says which filter to drop when nothing is left, and how many that gives back', async () => {
    const visit = await openPage({ path: '/?country=AT&person=milena-koleva' });
    await expectStatus(visit, '0 of 22 activities');
    expect(await headline(visit).textContent()).toBe('Nothing on record matches this filter.');
    await visit.page.getByRole('button', { name: 'without Austria: 10 activities' }).click();
    await expectStatus(visit, '10 of 22 activities');
    await visit.page.getByRole('button', { name: /^Remove filter: Person: Milena Koleva/ }).click();
    await expectStatus(visit, '22 of 22 activities');
    await visit.expectSilent();
    await visit.close();
  });

  it('finds by text in another script and writes one step of the history for a spell of typing', async () => {
    const visit = await openPage({ path: '/' });
    await expectStatus(visit, '22 of 22 activities');
    await visit.page.keyboard.press('/');
    await visit.page.keyboard.type('Лондон');
    await expectStatus(visit, '7 of 22 activities');
    await visit.page.goBack();
    await expectStatus(visit, '22 of 22 activities');
    await visit.expectSilent();
    await visit.close();
  });

  it('names what it ignores of an address, until that is dismissed', async () => {
    const visit = await openPage({ path: '/?country=GB,<script>alert(1)</script>&from=2018-02-30' });
    await expectStatus(visit, '8 of 22 activities');
    const notice = visit.page.getByRole('alert');
    expect(await notice.textContent()).toContain('from=2018-02-30 (not a day like 2018-07-31)');
    expect(await notice.textContent()).toContain('country=<script>alert(1)</script> (not in the record)');
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => notice.count()).toBe(0);
    await visit.expectSilent();
    await visit.close();
  });
});

describe('a control that takes itself away', () => {
  const focused = ({ page }: Visit) => page.evaluate(() => document.activeElement?.textContent ?? '');

  it('hands the focus to the next chip, and the last one to the headline', async () => {
    const visit = await openPage({ path: '/?country=GB&topic=marketing' });
    await visit.page.getByRole('button', { name: 'Remove filter: United Kingdom' }).focus();
    await visit.page.keyboard.press('Enter');
    await expect.poll(() => focused(visit)).toContain('Topic: Marketing');
    await visit.page.keyboard.press('Enter');
    await expect.poll(() => focused(visit)).toContain('we met 19 organisations');
    await visit.expectSilent();
    await visit.close();
  });

  it.each(['Clear filters', 'Dismiss'])('hands the focus to the headline: %s', async (name) => {
    const visit = await openPage({ path: '/?country=GB&from=nonsense' });
    await visit.page.getByRole('button', { name }).focus();
    await visit.page.keyboard.press('Enter');
    await expect.poll(() => focused(visit)).toContain('met');
    await visit.expectSilent();
    await visit.close();
  });
});
