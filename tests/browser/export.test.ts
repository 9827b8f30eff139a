import { readFile, stat } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './visit.ts';

async function openMenu(page: Page, name = 'Export'): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** Presses an item of the menu and gives the file that comes of it. */
async function fileOf(page: Page, item: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: item, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

const hasFocus = (item: Locator) => item.evaluate((element) => element === document.activeElement);

/** Width and height of a PNG in pixels. */
const pngSize = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('taking away', () => {
  test('table, calendar and places of the filter, with their day in the name', async () => {
    const { page, expectSilent, close } = await openPage({ path: '/?country=GB' });
    await openMenu(page);
    const table = await fileOf(page, 'These activities as a table (CSV)');
    expect(table.name).toBe('activities-united-kingdom-as-of-2026-11-22.csv');
    const calendar = await fileOf(page, 'Calendar of the visits (ICS)');
    expect(calendar.content.toString()).toContain('DTSTART;VALUE=DATE:20180730\r\nDTEND;VALUE=DATE:20180804\r\n');
    await page.getByText('1 follow-up is due in a month or a year, not on a day, and is left out.').waitFor();
    const places = JSON.parse((await fileOf(page, 'Places for a map program (GeoJSON)')).content.toString());
    expect(places.features).toHaveLength(2);
    await expectSilent();
    await close();
  });

  test('what has no day is said with the calendar', async () => {
    const { page, close } = await openPage({ path: '/' });
    await openMenu(page);
    await fileOf(page, 'Calendar of the visits (ICS)');
    await page.getByText('2 activities have no date on record and are left out.').waitFor();
    await page
      .getByText('1 activity is dated to the month or the year alone, not to a day, and is left out.')
      .waitFor();
    await close();
  });

  test('where nothing has a day, the page says why there is no calendar', async () => {
    const { page, close } = await openPage({ path: '/?country=AT' });
    await openMenu(page);
    await page.getByRole('button', { name: 'Calendar of the visits (ICS)' }).click();
    await page.getByText('There is no calendar to make: nothing of this is recorded to the day.').waitFor();
    await close();
  });

  test('pictures as drawings, and as PNG with two pixels for one', async () => {
    const { page, expectSilent, close } = await openPage({ path: '/?lang=bg' });
    await openMenu(page, 'Изтегляне');
    for (const [item, name] of [
      ['Карта', 'map'],
      ['Времева линия', 'timeline'],
      ['Организации по вид', 'organisations-by-kind'],
    ] as const) {
      const svg = (await fileOf(page, `${item} като SVG`)).content.toString();
      const png = await fileOf(page, `${item} като PNG`);
      expect(png.name).toBe(`${name}-all-as-of-2026-11-22.png`);
      const [, width, height] = /<svg [^>]*width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
      expect(pngSize(png.content)).toEqual([Number(width) * 2, Number(height) * 2]);
      expect(svg).toContain('Показано: целият запис · 22 от 22 дейности');
    }
    await expectSilent();
    await close();
  });

  test('slides to edit, with map and timeline in them', async () => {
    const { page, expectSilent, close } = await openPage({ path: '/' });
    await openMenu(page);
    const { name, content } = await fileOf(page, 'Slides to edit (PowerPoint)');
    expect(name).toBe('slides-all-as-of-2026-11-22.pptx');
    const parts = Object.entries(unzipSync(content));
    const pictures = parts.filter(([part]) => /^ppt\/media\/.*\.png$/.test(part));
    expect(pictures.length).toBe(8);
    for (const [, png] of pictures) expect(pngSize(Buffer.from(png))[0]).toBeGreaterThan(900);
    await expectSilent();
    await close();
  });

  test('an export that runs can be cancelled, and makes no file', async () => {
    const { page, close } = await openPage({ path: '/' });
    let downloads = 0;
    page.on('download', () => {
      downloads += 1;
    });
    await page.route('**/power-point-*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
    await openMenu(page);
    const item = page.getByRole('button', { name: 'Slides to edit (PowerPoint)' });
    const told = page.getByRole('group', { name: 'Export' }).locator('[aria-live="polite"]');
    expect(await told.evaluate((region) => [getComputedStyle(region).display, region.clientHeight])).toEqual([
      'grid',
      0,
    ]);
    await item.press('Enter');
    await page.getByRole('progressbar', { name: 'Making Slides to edit (PowerPoint)' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).press('Enter');
    await told.getByText('Cancelled; no file was made.').waitFor();
    await expect.poll(() => hasFocus(item)).toBe(true);
    await page.waitForTimeout(3000);
    expect(downloads).toBe(0);
    expect(await told.innerText()).toBe('Cancelled; no file was made.');
    await close();
  });

  test('who stands on the way to cancel an export when it ends is back on its item', async () => {
    const { page, close } = await openPage({ path: '/' });
    let go: () => void = () => undefined;
    const held = new Promise<void>((release) => {
      go = release;
    });
    await page.route('**/activities-csv-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await openMenu(page);
    const item = page.getByRole('button', { name: 'These activities as a table (CSV)' });
    await item.press('Enter');
    await page.getByRole('button', { name: 'Cancel' }).focus();
    const download = page.waitForEvent('download');
    go();
    await download;
    await expect.poll(() => hasFocus(item)).toBe(true);
    await page.getByText('Downloaded: activities-').waitFor();
    await close();
  });

  test('with an empty answer the page says why there is no file; the record and the page itself stay', async () => {
    const { page, close } = await openPage({ path: '/?q=zzzz' });
    await openMenu(page);
    const table = page.getByRole('button', { name: 'These activities as a table (CSV)' });
    expect(await table.getAttribute('aria-disabled')).toBe('true');
    const reason = await table.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${reason}"]`).innerText()).toContain('nothing matches this filter');
    expect((await fileOf(page, 'The whole record (JSON)')).content.length).toBeGreaterThan(10_000);
    await close();
  });

  test('the page as one file lies beside it', async () => {
    const { page, close } = await openPage({ path: '/' });
    await openMenu(page);
    expect(await page.getByText('not your draft').count()).toBe(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'This dashboard as one file (HTML)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('international-activity.html');
    const { size } = await stat(await download.path());
    await openMenu(page);
    const link = page.getByRole('link', { name: 'This dashboard as one file (HTML)' });
    expect(await link.innerText()).toBe(`This dashboard as one file (HTML), ${Number((size / 1e6).toPrecision(2))} MB`);
    expect(await page.getByText('The file is large').count()).toBe(0);
    await close();
  });

  test('works by keyboard, on a phone too', async () => {
    const { page, close } = await openPage({ path: '/', viewport: { width: 390, height: 844 } });
    await page.getByRole('button', { name: 'Export', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Export' }).getByRole('button').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('These activities as a table (CSV)');
    for (const button of await page.getByRole('group', { name: 'Export' }).getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Export');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await close();
  });
});
