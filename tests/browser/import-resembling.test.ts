import { describe, expect, it } from 'vitest';
import { apply, banner, chooseFile, csvFile, expectAccount } from './import-table.ts';
import { openPage } from './visit.ts';

const TABLE = `Visit,Start,End,Country,Organisation
Working visit to Italy,2018-07-16,2018-07-21,Italy,Verona 311
Trade fair,2018-07-18,2018-07-18,Italy,Fiera Nova
`;

describe('a table about a visit that is on record', () => {
  it('is asked about, row by row or at once, and adds to that visit when it is the same', async () => {
    const visit = await openPage({ path: '/?view=import' });
    const { page } = visit;
    await chooseFile(visit, csvFile('italy.csv', TABLE));
    await expectAccount(visit, '2 rows read = 1 added + 0 changed + 0 unchanged + 1 set aside');
    const rows = page.getByRole('region', { name: 'Rows that resemble recorded visits' });
    const first = rows.getByLabel(/^Row 2: Working visit to Italy/);
    expect(await first.inputValue()).toBe('open');
    expect(await rows.getByLabel(/^Row 3: Trade fair/).inputValue()).toBe('apart');
    await first.selectOption('apart');
    await expectAccount(visit, '2 rows read = 2 added + 0 changed');
    await first.selectOption('same');
    await expectAccount(visit, '2 rows read = 1 added + 1 changed');
    await first.selectOption('open');
    await expectAccount(visit, '1 set aside');
    await page.getByLabel('The same visits').check();
    await expectAccount(visit, '2 rows read = 1 added + 1 changed');
    await apply(visit);
    await expect.poll(() => banner(visit).textContent()).toContain('Visits: 1 added, 1 changed');
    await visit.expectSilent();
    await visit.close();
  });
});
