import { describe, expect, it } from 'vitest';
import { chooseFile, csvFile, expectAccount } from './import-table.ts';
import { openPage } from './visit.ts';

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
});
