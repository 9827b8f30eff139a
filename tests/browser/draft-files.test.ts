import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { apply, banner, chooseFile, csvFile } from './import-table.ts';
import { openPage, type Visit } from './visit.ts';

const NOTE = 'ring-back-7d1c';
const TABLE = `Date,Country,Title,Staff notes\n2019-05-06,Germany,Noted,${NOTE}\n`;

async function taken({ page }: Visit, click: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  const content = await readFile(await download.path());
  const parts = content.subarray(0, 2).toString() === 'PK' ? Object.values(unzipSync(content)) : [content];
  return {
    name: download.suggestedFilename().replace(/\d{4}-\d{2}-\d{2}/, 'DAY'),
    content,
    holdsNote: parts.some((part) => Buffer.from(part).includes(NOTE)),
  };
}

const FORMS = [
  ['Download data files (zip)', 'zip'],
  ['Whole record (JSON)', 'json'],
  ['Whole record (Excel)', 'xlsx'],
] as const;

describe('a draft with staff notes, on a public page', () => {
  it('leaves whole and marked as internal, or without the notes; what “Export” gives is public', async () => {
    const visit = await openPage({ path: '/?view=import' });
    const { page } = visit;
    await chooseFile(visit, csvFile('noted.csv', TABLE));
    await apply(visit);
    await banner(visit).getByText('Take it away').click();
    expect(await banner(visit).textContent()).toContain('they are internal, and their names say so');
    for (const [label, ending] of FORMS) {
      const file = await taken(visit, () => banner(visit).getByRole('button', { name: label }).click());
      expect([file.name, file.holdsNote]).toEqual([`draft-internal-record-DAY.${ending}`, true]);
    }
    await banner(visit).getByLabel('Without staff notes and contacts').check();
    for (const [label, ending] of FORMS) {
      const file = await taken(visit, () => banner(visit).getByRole('button', { name: label }).click());
      expect([file.name, file.holdsNote]).toEqual([`draft-record-DAY.${ending}`, false]);
    }
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const oneFile = page.getByRole('link', { name: 'This dashboard as one file (HTML)' });
    const said = await oneFile.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${said}"]`).innerText()).toBe(
      'This file holds the published record, not your draft.',
    );
    const exported = await taken(visit, () => page.getByRole('button', { name: 'The whole record (JSON)' }).click());
    expect([exported.name, exported.holdsNote]).toEqual(['draft-record-DAY.json', false]);
    await visit.expectSilent();
    await visit.close();
  });

  it('comes back as it left', async () => {
    const visit = await openPage({ path: '/?view=import' });
    await chooseFile(visit, csvFile('noted.csv', TABLE));
    await apply(visit);
    await banner(visit).getByText('Take it away').click();
    const file = await taken(visit, () => banner(visit).getByRole('button', { name: 'Whole record (Excel)' }).click());
    await visit.page.getByLabel('Choose a file').setInputFiles({
      name: 'back.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: file.content,
    });
    await visit.page.getByText('Nothing would change').first().waitFor();
    await visit.expectSilent();
    await visit.close();
  });
});
