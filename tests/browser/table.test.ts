import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { expectStatus, open, panel, search } from './panel.ts';
import type { Visit } from './visit.ts';

/** Rows of a CSV as RFC 4180 has them. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

async function downloadCsv(visit: Visit): Promise<{ readonly name: string; readonly rows: readonly string[][] }> {
  const download = visit.page.waitForEvent('download');
  await panel(visit, 'Table').getByRole('button', { name: 'Download CSV' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), rows: parseCsv(await readFile(await file.path(), 'utf8')) };
}

describe('the table', () => {
  it('sorts by a column, both ways, and says so', async () => {
    const visit = await open('/?view=table');
    const table = panel(visit, 'Table');
    const first = () => table.locator('tbody tr[aria-rowindex="2"]').textContent();
    const header = table.getByRole('columnheader', { name: 'Organisations' });
    await header.getByRole('button').click();
    await expect.poll(() => header.getAttribute('aria-sort')).toBe('ascending');
    expect(await first()).toContain('Agrofood');
    await header.getByRole('button').press('Enter');
    await expect.poll(() => header.getAttribute('aria-sort')).toBe('descending');
    expect(await first()).toContain('Verona 311');
    await visit.expectSilent();
    await visit.close();
  });

  it('is taken away as CSV: exactly its activities, under a name that says the filter', async () => {
    const visit = await open('/?view=table');
    const all = await downloadCsv(visit);
    expect(all.name).toMatch(/^activities-all(-as-of-[-0-9]+)?\.csv$/);
    expect(all.rows).toHaveLength(23);
    const width = all.rows[0]?.length;
    expect(all.rows.every((row) => row.length === width)).toBe(true);
    expect(all.rows.slice(1).map(([id]) => id)).toContain('uk-2018-nesta');
    await visit.page
      .getByRole('group', { name: 'Country' })
      .getByRole('button', { name: /^United Kingdom/ })
      .click();
    await expectStatus(visit.page, '8 of 22 activities');
    const british = await downloadCsv(visit);
    expect(british.name).toMatch(/^activities-united-kingdom(-as-of-[-0-9]+)?\.csv$/);
    expect(british.rows).toHaveLength(9);
    expect(british.rows.slice(1).every(([id]) => id?.startsWith('uk-2018-'))).toBe(true);
    await visit.expectSilent();
    await visit.close();
  });

  it('takes the focus along to its last and its first row', async () => {
    const visit = await open('/?view=table');
    const row = () => visit.page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex'));
    await panel(visit, 'Table').locator('tbody button').first().focus();
    await visit.page.keyboard.press('End');
    await expect.poll(row).toBe('23');
    await visit.page.keyboard.press('Home');
    await expect.poll(row).toBe('2');
    await visit.expectSilent();
    await visit.close();
  });

  it('opens an organisation beside itself', async () => {
    const visit = await open('/?view=table');
    await panel(visit, 'Table').getByRole('button', { name: 'Eurac Research' }).click();
    await panel(visit, 'Eurac Research').waitFor();
    expect(search(visit)).toContain('view=table');
    expect(await panel(visit, 'Table').count()).toBe(1);
    await visit.expectSilent();
    await visit.close();
  });
});
