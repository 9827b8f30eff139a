import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { apply, banner, chooseFile, csvFile, expectAccount } from './import-table.ts';
import { openPage } from './visit.ts';

/** Five rows: three dates that can be read both ways, a city of the record, one row that names a date that is none. */
const FIVE_ROWS = `Date,Country,City,Organisation,Title
03/04/2019,United Kingdom,London,Hafenwerk,First
05/06/2019,United Kingdom,London,Nesta,Second
07/08/2019,United Kingdom,,Spreeufer,Third
2019-09-10,Italy,Bologna,Porto,Fourth
tomorrow,Italy,Bologna,Porto,Fifth
`;

describe('importing a table', () => {
  it('asks, accounts for every row, makes a draft that survives a reload, and is undone in one step', async () => {
    const visit = await openPage({ path: '/?view=import' });
    const { page } = visit;
    await chooseFile(visit, csvFile('trips.csv', FIVE_ROWS));
    await expectAccount(visit, '5 rows read = 1 added + 0 changed + 0 unchanged + 4 set aside.');
    expect(await page.getByText(/needs an answer: 3 rows wait/).count()).toBe(1);
    expect(
      await page
        .getByRole('row', { name: /tomorrow/ })
        .last()
        .textContent(),
    ).toContain('trips.csv6Date');
    await page.getByLabel('The day comes first').check();
    await expectAccount(visit, '5 rows read = 4 added + 0 changed + 0 unchanged + 1 set aside.');
    await apply(visit);
    expect(await banner(visit).textContent()).toMatch(/This is a draft\. It is not published\..* added .*Saved/);
    await page.getByRole('link', { name: 'Overview' }).click();
    await expect.poll(() => page.getByRole('status').first().textContent()).toBe('26 of 26 activities');
    await page.reload();
    await expect.poll(() => page.getByRole('status').first().textContent()).toBe('26 of 26 activities');
    expect(await banner(visit).textContent()).toContain('Visits: 4 added');
    await banner(visit).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.getByRole('status').first().textContent()).toBe('22 of 22 activities');
    expect(await banner(visit).count()).toBe(0);
    await visit.expectSilent();
    await visit.close();
  });

  it('takes the same table a second time as unchanged', async () => {
    const visit = await openPage({ path: '/?view=import' });
    await chooseFile(visit, csvFile('trips.csv', FIVE_ROWS));
    await visit.page.getByLabel('The day comes first').check();
    await expectAccount(visit, '4 added');
    await apply(visit);
    await chooseFile(visit, csvFile('trips.csv', FIVE_ROWS));
    await visit.page.getByLabel('The day comes first').check();
    await expectAccount(visit, '5 rows read = 0 added + 0 changed + 4 unchanged + 1 set aside.');
    expect(await visit.page.getByRole('button', { name: 'Apply as a draft' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await visit.expectSilent();
    await visit.close();
  });

  it('lets a column be changed, and keeps the choices under a name for the next file', async () => {
    const visit = await openPage({ path: '/?view=import' });
    const { page } = visit;
    await chooseFile(visit, csvFile('a.csv', 'Kennung,Date,Country\nErste Reise,2019-05-06,Italy\n'));
    await page.getByLabel('Kennung becomes').selectOption({ label: 'Title' });
    await page.getByText('chosen by hand').waitFor();
    await page.getByLabel('Name', { exact: true }).fill('Our travel list');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByText('Kept in this browser as “Our travel list”.').waitFor();
    await page.reload();
    await chooseFile(visit, csvFile('b.csv', 'Country,Kennung,Date\nItaly,Zweite Reise,2019-07-06\n'));
    await page.getByLabel('Use kept choices').selectOption('Our travel list');
    await expect.poll(() => page.getByLabel('Kennung becomes').inputValue()).toBe('title');
    await visit.expectSilent();
    await visit.close();
  });

  it('looks cities up when asked, and says whose list it is', async () => {
    const visit = await openPage({ path: '/?view=import' });
    const { page } = visit;
    await chooseFile(
      visit,
      csvFile('c.csv', 'Date,Country,City\n2019-05-06,Germany,Leipzig\n2019-05-07,Germany,Leipzgi\n'),
    );
    await page.getByRole('cell', { name: 'Leipzig, Germany' }).waitFor();
    await page.getByRole('button', { name: 'Look cities up in GeoNames' }).click();
    await page.getByRole('link', { name: 'GeoNames (geonames.org), CC BY 4.0' }).waitFor();
    expect(await page.getByRole('cell', { name: 'Leipzig, Germany' }).count()).toBe(0);
    await page.getByLabel('Leipzgi means').selectOption({ label: 'Leipzig, Germany' });
    await expect.poll(() => page.getByLabel('Leipzgi means').count()).toBe(0);
    await visit.expectSilent();
    await visit.close();
  });

  it('works from the page as one file, opened from disk, in a worker of its own', async () => {
    const page = join(inject('appFolder'), 'international-activity.html');
    const visit = await openPage({ path: `${pathToFileURL(page)}?view=import` });
    await chooseFile(visit, csvFile('trips.csv', FIVE_ROWS));
    await expectAccount(visit, '5 rows read = 1 added');
    expect(visit.page.workers().map((worker) => new URL(worker.url()).protocol)).toEqual(['blob:']);
    expect(await visit.page.getByRole('button', { name: 'Look cities up in GeoNames' }).count()).toBe(0);
    await apply(visit);
    await visit.expectSilent();
    await visit.close();
  });

  it('gives the list of faults as CSV, every one of them with its row', async () => {
    const visit = await openPage({ path: '/?view=import' });
    const rows = Array.from({ length: 400 }, (_, i) => `no date ${i},Italy`);
    await chooseFile(visit, csvFile('faults.csv', `Date,Country\n2019-05-06,Italy\n${rows.join('\n')}\n`));
    await visit.page.getByLabel('Date becomes').selectOption('date');
    await expectAccount(visit, '401 rows read = 1 added + 0 changed + 0 unchanged + 400 set aside.');
    await visit.page.getByText('50 of 400 shown; the CSV has all.').waitFor();
    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      visit.page.getByRole('button', { name: 'All of them as a table (CSV)' }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(401);
    expect(lines[400]).toMatch(/^"faults\.csv","402","Date",.*"no date 399"/);
    await visit.expectSilent();
    await visit.close();
  });

  it('takes 3,000 rows, and lets go of them when it is cancelled', async () => {
    const visit = await openPage({ path: '/?view=import' });
    const rows = Array.from(
      { length: 3000 },
      (_, i) => `2019-05-${10 + (i % 20)},Italy,Bologna,Firm ${i % 400},Trip ${i}`,
    );
    await chooseFile(visit, csvFile('many.csv', `Date,Country,City,Organisation,Title\n${rows.join('\n')}\n`));
    await expectAccount(visit, '3,000 rows read = 3,000 added');
    await visit.page.getByRole('button', { name: 'Cancel' }).click();
    await visit.page.getByText('Cancelled. Nothing was changed.').waitFor();
    expect(await visit.page.locator('.import-account').count()).toBe(0);
    expect(await banner(visit).count()).toBe(0);
    await visit.expectSilent();
    await visit.close();
  });

  it('takes its own workbook back as an unchanged record', async () => {
    const visit = await openPage({ path: '/?view=import' });
    const { page } = visit;
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'The whole record (Excel)' }).click(),
    ]);
    await page.keyboard.press('Escape');
    await page.getByLabel('Choose a file').setInputFiles(
      await download.path().then((path) => ({
        name: 'record.xlsx',
        mimeType: 'application/octet-stream',
        buffer: readFileSync(path),
      })),
    );
    await expectAccount(visit, '= 0 added + 0 changed + 88 unchanged + 0 set aside.');
    expect(await page.locator('.import-account').textContent()).toContain('Nothing is missing from it.');
    expect(await page.getByText('Nothing would change.').count()).toBe(1);
    await visit.expectSilent();
    await visit.close();
  });
});

describe('hostile files', () => {
  it('are refused with the reason, one after the other', async () => {
    const visit = await openPage({ path: '/?view=import' });
    const { page } = visit;
    await chooseFile(visit, csvFile('first.pdf', '%PDF-1.7'));
    await page.getByText('first.pdf was not read').waitFor();
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(200_000_000) }, { level: 9 });
    await chooseFile(visit, csvFile('bomb.xlsx', Buffer.from(bomb)));
    await page.getByText('bomb.xlsx was not read').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(/unpacks to 200,000,000.*Expected: .*What to do: /);
    await chooseFile(visit, csvFile('paper.xlsx', '%PDF-1.7'));
    await page.getByText('paper.xlsx was not read').waitFor();
    await visit.expectSilent();
    await visit.close();
  });
});
