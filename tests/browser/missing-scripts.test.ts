import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { apply, banner, chooseFile, expectAccount, oneVisit } from './import-table.ts';
import { openPage } from './visit.ts';

/** Script, address, what the sentence names, and what the part shows once its script has come. */
const SCRIPTS: readonly (readonly [script: string, path: string, part: string, shown: (page: Page) => Locator])[] = [
  ['map-panel', '/', 'Map', (page) => page.getByRole('button', { name: 'London, United Kingdom, 7 activities' })],
  ['organisation-list', '/', 'Organisations', (page) => page.getByRole('searchbox', { name: 'Find by name' })],
  ['charts-panel', '/', 'Charts', (page) => page.getByRole('figure', { name: 'Countries by goal' })],
  [
    'organisation-panel',
    '/?organisation=nesta',
    'The organisation',
    (page) => page.getByText('Foundation that promotes'),
  ],
  ['table-panel', '/?view=table', 'Table', (page) => page.getByRole('button', { name: 'Eurac Research' })],
  ['follow-ups-panel', '/?view=follow-ups', 'Follow-ups', (page) => page.getByRole('article')],
  ['gaps-panel', '/?view=gaps', 'Gaps', (page) => page.getByText('no city recorded')],
  ['import-page', '/?view=import', 'Import', (page) => page.getByLabel('Choose a file')],
  ['present-page', '/?view=present', 'The presentation', (page) => page.getByRole('button', { name: 'Next slide' })],
];

/** Presses the button and waits for the page that is loaded again. */
async function tryAgain(page: Page): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Try again' }).click();
  await loaded;
}

describe('a part whose script does not arrive', () => {
  it.each(SCRIPTS)('says so, and fetches it when it is tried again: %s', async (script, path, part, shown) => {
    const { page, close } = await openPage({ path: '/icon.svg', viewport: { width: 1440, height: 900 } });
    const scripts = `**/assets/${script}-*.js`;
    await page.route(scripts, (route) => route.abort());
    await page.goto(new URL(path, inject('appUrl')).href);
    const panel = page.getByRole('region', { name: part, exact: true });
    if (path === '/') await panel.scrollIntoViewIfNeeded();
    const failure = page.getByRole('alert');
    await failure.getByText(`${part} could not be shown.`).waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(1);
    if (part !== 'The presentation') expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    await tryAgain(page);
    await failure.getByText(`${part} could not be shown.`).waitFor();
    await page.unroute(scripts);
    await tryAgain(page);
    await shown(page).first().waitFor();
    expect(await failure.count()).toBe(0);
    await close();
  });

  it.each([
    ['from the start', '/?lang=bg'],
    ['when they are asked for', '/'],
  ])('is in English where the texts of a language do not arrive, and says so: %s', async (_when, path) => {
    const { page, close } = await openPage({ path: '/icon.svg' });
    await page.route('**/assets/*bulgarian-texts-*.js', (route) => route.abort());
    await page.goto(new URL(path, inject('appUrl')).href);
    if (path === '/') await page.getByRole('button', { name: 'БГ · Български' }).click();
    await page.getByText('Текстовете на български не пристигнаха. Тук те са на английски.').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('we met 19 organisations');
    expect(await page.getByRole('link', { name: 'Follow-ups' }).count()).toBe(1);
    await close();
  });

  it('says on a slide too that the texts of a language did not arrive, and what to do', async () => {
    const { page, close } = await openPage({ path: '/icon.svg' });
    await page.route('**/assets/*bulgarian-texts-*.js', (route) => route.abort());
    await page.goto(new URL('/?view=present&lang=bg', inject('appUrl')).href);
    const told = page.locator('.present__told');
    await told.getByText('слайдовете са на английски. Презаредете страницата (F5)').waitFor();
    expect(await told.locator('p').getAttribute('lang')).toBe('bg');
    await page.getByRole('heading', { level: 1, name: 'International activity' }).waitFor();
    await told.getByRole('button', { name: 'Dismiss' }).click();
    expect(await told.innerText()).toBe('');
    await close();
  });

  it('stays as it is while nothing can be reached, and the record can still be exported', async () => {
    const { page, close } = await openPage({ path: '/icon.svg' });
    await page.route('**/assets/gaps-panel-*.js', (route) => route.abort());
    await page.goto(new URL('/?country=GB', inject('appUrl')).href);
    const menu = page.getByRole('button', { name: 'Export', exact: true });
    await menu.click();
    await page.getByRole('button', { name: 'The whole record (Excel)' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Gaps' }).click();
    await page.context().setOffline(true);
    for (let i = 0; i < 3; i += 1) {
      await page.getByText('Gaps could not be shown.').waitFor();
      await page.getByRole('button', { name: 'Try again' }).click();
    }
    await page.getByText('Gaps could not be shown.').waitFor();
    expect(await page.getByRole('status').first().textContent()).toBe('8 of 22 activities');
    await menu.click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'The whole record (JSON)' }).click();
    expect((await download).suggestedFilename()).toMatch(/^record-\d{4}-\d{2}-\d{2}\.json$/);
    await close();
  });

  it('leaves the record to be taken away where it is the menu of what can be', async () => {
    const { page, close } = await openPage({ path: '/icon.svg' });
    await page.route('**/assets/export-items-*.js', (route) => route.abort());
    await page.goto(inject('appUrl'));
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByText('Export could not be shown.').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'The whole record (JSON)' }).click();
    expect((await download).suggestedFilename()).toMatch(/^record-\d{4}-\d{2}-\d{2}\.json$/);
    await page.unroute('**/assets/export-items-*.js');
    await tryAgain(page);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('button', { name: 'The whole record (Excel)' }).waitFor();
    await close();
  });

  it('leaves a draft on the page where it is the draft’s own banner', async () => {
    const visit = await openPage({ path: '/?view=import' });
    const { page, close } = visit;
    await page.route('**/assets/draft-banner-*.js', (route) => route.abort());
    await chooseFile(visit, oneVisit('Journey'));
    await expectAccount(visit, '1 added');
    await apply(visit);
    await page.getByText('The draft could not be shown.').waitFor();
    await page.getByRole('link', { name: 'Overview' }).click();
    await expect.poll(() => page.getByRole('status').first().textContent()).toBe('23 of 23 activities');
    await page.unroute('**/assets/draft-banner-*.js');
    await tryAgain(page);
    await expect.poll(() => banner(visit).textContent()).toContain('Visits: 1 added');
    await close();
  });

  it('gives the timeline back where it is what stands beside an opened mark', async () => {
    const { page, close } = await openPage({ path: '/', viewport: { width: 1440, height: 900 } });
    await page.route('**/assets/mark-details-*.js', (route) => route.abort());
    const mark = page
      .getByRole('region', { name: 'Timeline' })
      .getByRole('button', { name: /^Italy, 16–20 July 2018/ });
    await mark.click();
    await page.getByText('Timeline could not be shown.').waitFor();
    await page.unroute('**/assets/mark-details-*.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    const loaded = page.waitForEvent('load');
    await mark.click();
    await loaded;
    await mark.click();
    await page.getByRole('dialog').getByText('Bologna').first().waitFor();
    await close();
  });
});
