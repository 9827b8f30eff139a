import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chooseFile, csvFile } from './import-table.ts';
import { openPage } from './visit.ts';

const TABLE = 'Date,Country,Title\n2019-05-06,Germany,One\ntomorrow,Italy,Two\n';
const VIEWPORT = { width: 390, height: 844 };

/** Roles and names of the parts of a table as the browser itself tells assistive technology. */
async function partsOfTables(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.map(({ role, name }) => `${String(role?.value)} ${String(name?.value ?? '')}`.trim());
}

/** The cells of the first row, each as what is drawn before it and what it holds. */
const firstRow = (page: Page, table: string) =>
  page
    .locator(`${table} tbody tr`)
    .first()
    .locator('th, td')
    .evaluateAll((cells) =>
      cells.map((cell) => `${/"(.*?)"/.exec(getComputedStyle(cell, '::before').content)?.[1]}: ${cell.textContent}`),
    );

/** How many pixels lie beyond the edge of the page, or of a table's room. */
const beyond = (page: Page, room: string) =>
  page.evaluate((selector) => {
    const parts = [document.documentElement, ...document.querySelectorAll(selector)];
    return Math.max(...parts.map((part) => part.scrollWidth - part.clientWidth));
  }, room);

describe('on a narrow screen', () => {
  it('a fault is read without scrolling sideways, each value with the name of its column, and stays a table', async () => {
    const visit = await openPage({ path: '/?view=import', viewport: VIEWPORT });
    const { page } = visit;
    await chooseFile(visit, csvFile('trips.csv', TABLE));
    await page.locator('.import-faults tbody tr').first().waitFor();
    const cells = await firstRow(page, '.import-faults');
    expect(cells.slice(0, 4)).toEqual(['Sheet: trips.csv', 'Row: 3', 'Column: Date', 'Value found: tomorrow']);
    expect(cells.at(-1)).toBe('Effect: row set aside');
    expect(await beyond(page, '.import-faults')).toBe(0);
    const parts = await partsOfTables(page);
    expect(parts).toEqual(expect.arrayContaining(['columnheader Value found', 'cell tomorrow', 'table']));
    await visit.expectSilent();
    await visit.close();
  });

  it('what a merge would change is read in the same way', async () => {
    const visit = await openPage({ path: '/?view=import', viewport: VIEWPORT });
    const { page } = visit;
    await page.getByText('Merge two records').click();
    await page.locator('select:has(option[value="nesta"])').first().selectOption('nesta');
    await page.locator('select:has(option[value="the-bakery"])').last().selectOption('the-bakery');
    await page.locator('.changed-fields').waitFor();
    const cells = await firstRow(page, '.changed-fields');
    expect(cells.map((cell) => cell.split(':')[0])).toEqual(['Field', 'Before', 'After']);
    expect(await beyond(page, '.stacking')).toBe(0);
    await visit.expectSilent();
    await visit.close();
  });
});
