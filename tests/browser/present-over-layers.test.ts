import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { ONE_FILE } from '../../scripts/build.ts';
import { expectSlide } from './deck.ts';
import { openPage } from './visit.ts';

const DECK = '/?view=present&lang=en';
const still = { reducedMotion: 'reduce', viewport: { width: 1600, height: 900 } } as const;

const oneFile = (query: string) => `${pathToFileURL(join(inject('appFolder'), ONE_FILE)).href}${query}`;

test('a clicker turns pages over the choice of slides, which is as it was when it is opened again', async () => {
  const { page, close } = await openPage({ path: `${DECK}&slide=4`, ...still });
  await expectSlide(page, 4);
  const choose = page.getByRole('button', { name: 'Choose slides' });
  const dialog = page.getByRole('dialog');
  const map = dialog.getByRole('checkbox', { name: 'The journeys on the map' });
  await choose.press('Enter');
  await map.focus();
  await page.keyboard.press('Space');
  expect(await map.isChecked()).toBe(false);
  await page.keyboard.press('PageDown');
  await expectSlide(page, 5);
  await dialog.waitFor({ state: 'detached' });
  await choose.press('Enter');
  expect(await map.isChecked()).toBe(false);
  await map.focus();
  await page.keyboard.press('b');
  await page.locator('.present__cover--black').waitFor();
  expect(await dialog.count()).toBe(0);
  await page.keyboard.press('b');
  await choose.press('Enter');
  const title = dialog.getByRole('textbox');
  await title.press('n');
  expect(await title.inputValue()).toBe('n');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await choose.press('Enter');
  expect(await map.isChecked()).toBe(true);
  await close();
});

test('over the overview B blackens and arrows lead through the slides', async () => {
  const { page, close } = await openPage({ path: DECK, ...still });
  await expectSlide(page, 1);
  await page.keyboard.press('o');
  await page.keyboard.press('ArrowRight');
  await page
    .getByRole('button', { name: /^2 ?The journeys/ })
    .and(page.locator(':focus'))
    .waitFor();
  await page.keyboard.press('b');
  await page.locator('.present__cover--black').waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expectSlide(page, 1);
  await close();
});

test.each([
  ['served', () => DECK],
  ['from disk', () => oneFile('?view=present&lang=en')],
])('a black screen outlasts a reload, and no slide is seen before it: %s', async (_, path) => {
  const { page, close } = await openPage({ path: path(), ...still });
  await expectSlide(page, 1);
  await page.keyboard.press('PageDown');
  await expectSlide(page, 2);
  await page.keyboard.press('b');
  const cover = page.locator('.present__cover--black');
  await cover.waitFor();
  await page.addInitScript(`
    window.uncovered = 0;
    (function look() {
      if (document.querySelector('.present') && !document.querySelector('.present__cover--black')) window.uncovered += 1;
      requestAnimationFrame(look);
    })();`);
  await page.reload();
  await expectSlide(page, 2);
  expect(await cover.count()).toBe(1);
  expect(await page.evaluate('window.uncovered')).toBe(0);
  await page.keyboard.press('b');
  await cover.waitFor({ state: 'detached' });
  await page.reload();
  await expectSlide(page, 2);
  expect(await cover.count()).toBe(0);
  await close();
});

test('the field for minutes leaves clicker keys to the slides, and Enter all keys', async () => {
  const { page, context, close } = await openPage({ path: DECK, ...still });
  await expectSlide(page, 1);
  const opened = context.waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opened;
  await speaker.getByText('Connected to the slides').waitFor();
  const minutes = speaker.getByRole('spinbutton');
  await minutes.fill('10');
  await minutes.press('PageDown');
  await expectSlide(page, 2);
  await minutes.press('Enter');
  await speaker.keyboard.press('ArrowRight');
  await expectSlide(page, 3);
  expect(await minutes.inputValue()).toBe('10');
  await close();
});

test('the deck printed from the one file has its first two slides on the first page, and its own name', async () => {
  const { page, close } = await openPage({ path: oneFile('?view=present&lang=en'), ...still });
  await expectSlide(page, 1);
  await page.waitForSelector('html[data-print-ready]', { state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await page.title()).toBe('International activity · Cluster Sofia Knowledge City');
  const { bottom, made } = await page.evaluate(() => ({
    bottom: document.querySelector('.handout > li:nth-child(2)')?.getBoundingClientRect().bottom ?? 9999,
    made: document.querySelector('.print')?.textContent?.includes('Made as one file on'),
  }));
  // What A4 leaves between the margins above and below.
  expect((bottom / 96) * 25.4).toBeLessThanOrEqual(297 - 15 - 18);
  expect(made).toBe(true);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect.poll(() => page.title()).toMatch(/^1 \/ \d+ · /);
  await close();
});
