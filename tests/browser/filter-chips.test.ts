import { describe, expect, it } from 'vitest';
import { openPage, type Visit } from './visit.ts';

const expectStatus = ({ page }: Visit, text: string) =>
  expect.poll(() => page.getByRole('status').first().textContent()).toBe(text);

describe('what is chosen and what can be', () => {
  it('shows every chosen value as a chip of its own, which takes out that one alone', async () => {
    const visit = await openPage({
      path: '/?country=GB,IT&topic=marketing,blockchain&from=2018-07-01&to=2018-07-31&undated=exclude&q=e',
    });
    const { page } = visit;
    const chips = page.getByRole('list', { name: 'Active filters' }).getByRole('button');
    await expect
      .poll(() => chips.allTextContents())
      .toEqual([
        'United Kingdom ×',
        'Italy ×',
        'Topic: Marketing and reputation ×',
        'Topic: Blockchain ×',
        '1–31 Jul 2018 ×',
        'Certainly in the period only ×',
        '“e” ×',
      ]);
    await page.getByRole('button', { name: 'Remove filter: United Kingdom' }).click();
    await page.getByRole('button', { name: 'Remove filter: Certainly in the period only' }).click();
    await page.getByRole('button', { name: 'Remove filter: Topic: Blockchain' }).click();
    await expect
      .poll(() => new URL(page.url()).search)
      .toBe('?country=IT&topic=marketing&from=2018-07-01&to=2018-07-31&q=e');
    await page.goBack();
    await expect.poll(() => chips.count()).toBe(5);
    await visit.expectSilent();
    await visit.close();
  });

  it.each([
    ['en', '“%”: not applied, no letter or digit to search for ×', '22 of 22 activities', 'Clear filters'],
    ['bg', '„%“: не се прилага, няма буква или цифра за търсене ×', '22 от 22 дейности', 'Изчисти филтрите'],
  ])('says that a text without letters finds nothing and is not applied (%s)', async (lang, chip, left, clear) => {
    const visit = await openPage({ path: `/?q=%25&lang=${lang}` });
    const { page } = visit;
    await expectStatus(visit, left);
    expect(await page.locator('.filters__active button').allTextContents()).toEqual([chip]);
    expect(await page.getByRole('searchbox').first().inputValue()).toBe('%');
    await page.getByRole('button', { name: clear }).click();
    await expect.poll(() => page.locator('.filters__active').count()).toBe(0);
    expect(await page.getByRole('searchbox').first().inputValue()).toBe('');
    await visit.expectSilent();
    await visit.close();
  });

  it.each([
    [
      'en',
      'with those only possibly in the period: 2 activities',
      'at any time, not only 1 Jan – 31 Dec 2019: 22 activities',
    ],
    ['bg', 'и с възможните в периода: 2 дейности', /^по всяко време, не само .*2019 г\.: 22 дейности$/],
  ])('says in plain words what dropping the period gives back (%s)', async (lang, possible, ever) => {
    const visit = await openPage({ path: `/?from=2019-01-01&to=2019-12-31&undated=exclude&lang=${lang}` });
    const { page } = visit;
    await page.getByRole('button', { name: ever }).waitFor();
    await page.getByRole('button', { name: possible }).click();
    await expect.poll(() => page.getByRole('status').first().textContent()).toMatch(/^2 /);
    await visit.expectSilent();
    await visit.close();
  });

  it('lists what would leave nothing in every menu alike, people included', async () => {
    const visit = await openPage({ path: '/?country=AT' });
    await expectStatus(visit, '1 of 22 activities');
    const zeros = visit.page.locator('label.facet__value').filter({ hasText: /\D0$/ });
    for (const [menu, least] of [
      ['Organisation type', 11],
      ['Topic', 12],
      ['Person', 7],
    ] as const) {
      await visit.page
        .getByRole('region', { name: 'Filters' })
        .getByRole('button', { name: menu, exact: true })
        .click();
      await expect.poll(() => zeros.count(), { message: menu }).toBeGreaterThanOrEqual(least);
      await visit.page.keyboard.press('Escape');
    }
    await visit.expectSilent();
    await visit.close();
  });

  it('finds nothing in a menu by a sign that no value has', async () => {
    const visit = await openPage({ path: '/' });
    const { page } = visit;
    await expectStatus(visit, '22 of 22 activities');
    await page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: 'Topic', exact: true }).click();
    await page.getByRole('searchbox', { name: 'Find in this list' }).fill('%');
    await page.getByText('Nothing in this list matches.').waitFor();
    await visit.expectSilent();
    await visit.close();
  });
});
