import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type BreakingPoint, openBroken } from './breakable-page.ts';

type Probe = (page: Page) => Locator;

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const figure =
  (name: string): Probe =>
  (page) =>
    page.getByRole('figure', { name }).getByText('Show as table');

/** What each part of the page has to show while it works. */
const SHOWN = {
  'The head of the page': (page) => page.getByRole('navigation', { name: 'Views' }),
  'The headline': (page) => page.getByRole('heading', { level: 1 }),
  Filters: (page) => region(page, 'Filters').getByRole('button', { name: /^United Kingdom/ }),
  Map: (page) => region(page, 'Map').getByRole('button', { name: 'London, United Kingdom, 7 activities' }),
  'The list of places': (page) => region(page, 'Places').getByRole('button', { name: 'Italy, 10 activities' }),
  'The organisation': (page) => region(page, 'Nesta').getByText('Foundation that promotes research'),
  Timeline: (page) => region(page, 'Timeline').getByRole('button', { name: /^Italy, 16–20 July 2018/ }),
  Organisations: (page) => region(page, 'Organisations').getByRole('button', { name: 'Collider' }),
  'Activities by month': figure('Activities by month'),
  'Countries by goal': figure('Countries by goal'),
  'Organisations by kind': figure('Organisations by kind'),
  'Activities by topic': figure('Activities by topic'),
  Table: (page) => region(page, 'Table').getByRole('button', { name: 'Eurac Research' }),
  'Follow-ups': (page) => region(page, 'Follow-ups').getByRole('article', { name: /^Presentation to the members/ }),
  Gaps: (page) => region(page, 'Gaps').getByText('What “possibly” means').first(),
  Import: (page) => region(page, 'Import').getByLabel('Choose a file'),
  'Tidy up': (page) => page.getByRole('heading', { name: 'Remove a person' }),
} as const satisfies Readonly<Record<string, Probe>>;

type Part = keyof typeof SHOWN;

const TOP = ['The head of the page', 'The headline', 'Filters'] as const;
const CHARTS = ['Activities by month', 'Countries by goal', 'Organisations by kind', 'Activities by topic'] as const;
const BELOW = ['Timeline', 'Organisations', ...CHARTS] as const;

const VIEWS: Readonly<Record<string, readonly Part[]>> = {
  '/': [...TOP, 'Map', 'The list of places', ...BELOW],
  '/?organisation=nesta': [...TOP, 'Map', 'The organisation', ...BELOW],
  '/?view=table': [...TOP, 'Table'],
  '/?view=table&organisation=nesta': [...TOP, 'Table', 'The organisation'],
  '/?view=follow-ups': [...TOP, 'Follow-ups'],
  '/?view=gaps': [...TOP, 'Gaps'],
  '/?view=import': ['The head of the page', 'The headline', 'Import', 'Tidy up'],
};

const at = (script: string, value: string, property = 'className'): BreakingPoint => ({ script, property, value });

const BREAKS: readonly (readonly [part: Part, path: keyof typeof VIEWS, point: BreakingPoint])[] = [
  ['The head of the page', '/', at('page', 'header`')],
  ['The headline', '/', at('page', 'headline`')],
  ['Filters', '/', at('page', 'filters`')],
  ['Map', '/', at('map-panel', 'map`')],
  ['The list of places', '/', at('place-list', 'place-list__title')],
  ['Timeline', '/', at('page', 'timeline`')],
  ['Organisations', '/', at('organisation-list', 'organisations`')],
  ['Activities by month', '/', at('charts-panel', 'time`', 'kind')],
  ['Countries by goal', '/', at('charts-panel', 'goals`', 'kind')],
  ['Organisations by kind', '/', at('charts-panel', 'kind`', 'facet')],
  ['Activities by topic', '/', at('charts-panel', 'topic`', 'facet')],
  ['The organisation', '/?organisation=nesta', at('organisation-panel', 'organisation-panel ')],
  ['Table', '/?view=table', at('table-panel', 'activities`')],
  ['The organisation', '/?view=table&organisation=nesta', at('organisation-panel', 'organisation-panel ')],
  ['Follow-ups', '/?view=follow-ups', at('follow-ups-panel', 'follow-ups`')],
  ['Gaps', '/?view=gaps', at('gaps-panel', 'gaps`')],
  ['Import', '/?view=import', at('import-page', 'import`')],
  ['Tidy up', '/?view=import', at('import-page', 'tidy`')],
];

async function expectShown(page: Page, parts: readonly Part[]): Promise<void> {
  for (const part of parts) {
    const shown = SHOWN[part](page);
    await shown.scrollIntoViewIfNeeded();
    expect(await shown.isVisible(), part).toBe(true);
  }
}

/** Takes the whole record away, from the menu or, where the head of the page is what failed, from what stands there. */
async function exportRecord(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: 'Export', exact: true });
  if ((await menu.count()) > 0) await menu.click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'The whole record (JSON)' }).click();
  expect((await download).suggestedFilename()).toMatch(/^record-\d{4}-\d{2}-\d{2}\.json$/);
  await page.keyboard.press('Escape');
}

describe('a part of the page that fails', () => {
  it.each(BREAKS)('says so and can be tried again, while the others work: %s at %s', async (part, path, point) => {
    const broken = await openBroken(path, point);
    const { page } = broken;
    const parts = VIEWS[path] ?? [];
    const [failure, retry] = [page.getByRole('alert'), page.getByRole('button', { name: 'Try again' })];
    // What is below the first screen is drawn when it comes near.
    if (parts.includes('Organisations'))
      for (const name of ['Organisations', 'Charts']) await region(page, name).scrollIntoViewIfNeeded();
    await failure.waitFor();
    expect(await failure.textContent()).toContain(`${part} could not be shown.`);
    expect(await failure.textContent()).toContain('the record can still be exported');
    await expectShown(
      page,
      parts.filter((each) => each !== part),
    );
    expect([await failure.count(), await retry.count(), await SHOWN[part](page).count()]).toEqual([1, 1, 0]);
    await exportRecord(page);

    await retry.click();
    await expect.poll(() => retry.evaluate((button) => button === document.activeElement)).toBe(true);
    await broken.mend();
    await retry.press('Enter');
    await expectShown(page, parts);
    expect(await failure.count()).toBe(0);
    await broken.expectNothingElse();
    await broken.close();
  });
});
