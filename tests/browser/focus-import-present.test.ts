import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectSlide } from './deck.ts';
import { apply, banner, chooseFile, csvFile, expectAccount, oneVisit } from './import-table.ts';
import { tabThrough, unseenStops } from './tab-stops.ts';
import { openPage } from './visit.ts';

const OPTIONS = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } as const;

const expectFocused = (element: Locator, message: string) =>
  expect.poll(() => element.evaluate((found) => found === document.activeElement), { message }).toBe(true);

/** The name of what has the focus; `undefined` where it was lost. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element === null || element === document.body ? undefined : (element.textContent ?? element.tagName);
  });

const TABLE = `Date,Country,City,Organisation,Remark
03/04/2019,United Kingdom,London,Nest,First
05/06/2019,Germany,Leipzig,Hafenwerk,Second
tomorrow,Italy,Bologna,Porto,Third
`;

describe('the focus while importing', () => {
  it('is seen at every stop, comes to its end, and stays in view', async () => {
    const visit = await openPage({ path: '/?view=import', ...OPTIONS });
    const { page } = visit;
    await page.getByLabel('Choose a file').waitFor({ state: 'attached' });
    const empty = await tabThrough(page);
    expect(empty.length).toBeGreaterThanOrEqual(14);
    expect(unseenStops(empty)).toEqual([]);
    await chooseFile(visit, csvFile('trips.csv', TABLE));
    await expectAccount(visit, '3 rows read');
    const loaded = await tabThrough(page);
    expect(loaded.length).toBeGreaterThanOrEqual(empty.length + 10);
    expect(unseenStops(loaded)).toEqual([]);
    await visit.expectSilent();
    await visit.close();
  });

  it('is never lost: a file chosen and cancelled, applied, undone, discarded and kept', async () => {
    const visit = await openPage({ path: '/?view=import', ...OPTIONS });
    const { page } = visit;
    const field = page.getByLabel(/^(Choose a|Another) file$/);
    const expectKept = (message: string) => expect.poll(() => focused(page), { message }).toBeDefined();
    await field.focus();
    await field.setInputFiles(oneVisit('One'));
    await expectAccount(visit, '1 added');
    await expectKept('a file chosen');
    await page.getByRole('button', { name: 'Cancel' }).press('Enter');
    await page.getByText('Cancelled. Nothing was changed.').waitFor();
    await expectKept('cancelled');
    await field.setInputFiles(oneVisit('One'));
    await expectAccount(visit, '1 added');
    await page.getByRole('button', { name: 'Apply as a draft' }).press('Enter');
    await page.getByText('was applied to the draft').waitFor();
    await expectKept('applied');
    const discard = banner(visit).getByRole('button', { name: 'Discard', exact: false }).first();
    await discard.press('Enter');
    await page.getByRole('dialog').getByRole('button').first().press('Enter');
    await expectFocused(discard, 'the draft is kept');
    await discard.press('Enter');
    await page.keyboard.press('Escape');
    await expectFocused(discard, 'the question is left by Escape');
    await banner(visit).getByRole('button', { name: 'Undo' }).press('Enter');
    await banner(visit).waitFor({ state: 'detached' });
    await expectKept('undone in the banner');
    await chooseFile(visit, oneVisit('Two'));
    await apply(visit);
    await discard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Discard the draft' }).press('Enter');
    await banner(visit).waitFor({ state: 'detached' });
    await expectKept('discarded');
    await visit.expectSilent();
    await visit.close();
  });
});

describe('the focus while presenting', () => {
  it.each([
    ['the title', 1, 8],
    ['the map', 2, 20],
    ['the timeline', 3, 10],
  ])('is seen at every stop, comes to its end, and stays in view: %s', async (_slide, number, least) => {
    const visit = await openPage({ path: `/?view=present&lang=en&slide=${number}`, ...OPTIONS });
    const { page } = visit;
    await expectSlide(page, number);
    if (number === 2) await page.locator('.stage:not(.stage--unseen) .map-mark').first().waitFor();
    const stops = await tabThrough(page);
    expect(stops.length).toBeGreaterThanOrEqual(least);
    expect(unseenStops(stops)).toEqual([]);
    await visit.expectSilent();
    await visit.close();
  });

  it('returns from every dialog to the button that opened it, and from the slides to theirs', async () => {
    const visit = await openPage({ path: '/?view=present&lang=en', ...OPTIONS });
    const { page } = visit;
    await expectSlide(page, 1);
    for (const [name, dialog] of [
      ['Overview', 'Overview'],
      ['Choose slides', 'Choose slides'],
      ['Keys', 'Keys'],
    ] as const) {
      for (const leave of ['Escape', 'Close'] as const) {
        const button = page.getByRole('button', { name, exact: true });
        await button.press('Enter');
        const opened = page.getByRole('dialog', { name: dialog });
        await opened.waitFor();
        expect(await opened.evaluate((element) => element.contains(document.activeElement))).toBe(true);
        if (leave === 'Escape') await page.keyboard.press('Escape');
        else await opened.getByRole('button', { name: 'Close' }).press('Enter');
        await opened.waitFor({ state: 'detached' });
        await expectFocused(button, `${name}, ${leave}`);
      }
    }
    await page.getByRole('button', { name: 'Leave' }).press('Enter');
    await page.getByRole('region', { name: 'Filters' }).waitFor();
    await expectFocused(page.getByRole('button', { name: 'Present', exact: true }), 'left');
    await visit.expectSilent();
    await visit.close();
  });

  it('is seen at every stop of the speaker’s view', async () => {
    const visit = await openPage({ path: '/?view=present&lang=en', ...OPTIONS });
    const { page, context } = visit;
    await expectSlide(page, 1);
    const opened = context.waitForEvent('page');
    await page.keyboard.press('s');
    const speaker = await opened;
    await speaker.getByText('Connected to the slides').waitFor();
    const stops = await tabThrough(speaker);
    expect(stops.length).toBeGreaterThanOrEqual(8);
    expect(unseenStops(stops)).toEqual([]);
    await visit.expectSilent();
    await visit.close();
  });
});
