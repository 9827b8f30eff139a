import { describe, expect, it } from 'vitest';
import { textRow, workbookBytes } from '../exchange/table/spreadsheet-fixture.ts';
import { chooseFile, csvFile, expectAccount } from './import-table.ts';
import { openPage } from './visit.ts';

const ASKED = `Date,Country,Organisation,Guests
2018-07-16,Italy,"Systems, Applications and Products",Rossi
`;
const NO_HEADER = `2018-07-16,Italy,Bologna
2018-08-16,Austria,Vienna
2018-09-16,Italy,Verona
`;
const SEVERAL = `Date,Country,Organisation
2018-07-16,"Italy, Austria","Alpha Werk, Beta Werk"
`;

describe('importing a table', () => {
  it('without a header loses no row; which row names the columns can be said otherwise, and taken back', async () => {
    const visit = await openPage({ path: '/?view=import' });
    const { page } = visit;
    await chooseFile(visit, csvFile('bare.csv', NO_HEADER));
    await expectAccount(visit, '3 rows read = 3 added');
    const header = page.getByLabel('The columns are named in');
    expect(await header.inputValue()).toBe('0');
    await header.selectOption({ label: 'row 1: 2018-07-16 · Italy · Bologna' });
    await expectAccount(visit, '2 rows read');
    expect(await page.getByLabel('Bologna becomes').count()).toBe(1);
    await header.selectOption('0');
    await expectAccount(visit, '3 rows read = 3 added');
    await visit.expectSilent();
    await visit.close();
  });

  it('asks where an organisation is from whose row names two countries, and takes the answer', async () => {
    const visit = await openPage({ path: '/?view=import' });
    const { page } = visit;
    await chooseFile(visit, csvFile('two.csv', SEVERAL));
    await expectAccount(visit, '1 row read = 0 added + 0 changed + 0 unchanged + 1 set aside.');
    await page.getByRole('heading', { name: 'Organisations whose country is open' }).waitFor();
    await page.getByRole('button', { name: 'Alpha Werk is from Italy' }).click();
    await page.getByRole('button', { name: 'Beta Werk is from Austria' }).click();
    await expectAccount(visit, '1 row read = 1 added + 0 changed + 0 unchanged + 0 set aside.');
    await visit.expectSilent();
    await visit.close();
  });

  it('asks which sheets of a workbook are imported, and accounts for each', async () => {
    const visit = await openPage({ path: '/?view=import' });
    const { page } = visit;
    const rows = (date: string) =>
      [textRow(1, ['Date', 'Country', 'Title']), textRow(2, [date, 'Italy', 'A'])].join('');
    const bytes = Buffer.from(workbookBytes({ sheets: [rows('2018-07-16'), rows('2019-07-16')] }));
    await chooseFile(visit, csvFile('years.xlsx', bytes));
    await expectAccount(visit, '2 rows read = 2 added');
    const sheets = page.getByRole('group', { name: 'Which sheets are imported?' });
    await sheets.getByLabel('Sheet1: 1 row').uncheck();
    await expectAccount(visit, '1 row read = 1 added');
    await page.getByText('Sheet1: 1 row, not imported.').waitFor();
    await sheets.getByRole('button', { name: 'All sheets' }).click();
    await expectAccount(visit, '2 rows read = 2 added');
    await page.getByText('Sheet1: 1 row read = 1 added').waitFor();
    await visit.expectSilent();
    await visit.close();
  });

  it('asks what commas do in names of organisations and who is a person, and takes the answers', async () => {
    const visit = await openPage({ path: '/?view=import' });
    const { page } = visit;
    await chooseFile(visit, csvFile('met.csv', ASKED));
    await expectAccount(visit, '1 row read = 0 added + 0 changed + 0 unchanged + 1 set aside.');
    await page.getByLabel('Systems, Applications and Products means').selectOption('one');
    await expectAccount(visit, '1 row read = 1 added');
    const people = page.getByRole('rowheader', { name: 'People', exact: true });
    expect(await people.count()).toBe(0);
    await page.getByLabel('Rossi means').selectOption('person');
    await people.waitFor();
    await visit.expectSilent();
    await visit.close();
  });
});
