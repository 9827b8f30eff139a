import { expect, test } from 'vitest';
import { readTables } from '#src/exchange/table/read-tables.ts';
import { planOf, visitsOf } from '#tests/exchange/import/import-fixture.ts';
import { textRow, workbookBytes } from './spreadsheet-fixture.ts';

const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

async function planOfRows(...rows: readonly string[]) {
  const header = textRow(1, ['Date', 'Country', 'Title']);
  const read = await readTables('formulas.xlsx', workbookBytes({ sheets: [[header, ...rows].join('')] }));
  const [table] = read.ok ? read.tables : [];
  if (table === undefined) throw new Error('not read');
  const plan = planOf(table);
  return { plan, faults: plan.faults.map(({ code, row, column, found }) => [code, row, column, found]) };
}

test('a formula without a stored value is a fault that says what to do; stored ones are read', async () => {
  const { plan, faults } = await planOfRows(
    `<row r="2">${text('A2', '2018-07-16')}<c r="B2" t="str"><f>"It"&amp;"aly"</f></c>${text('C2', 'First')}</row>`,
    `<row r="3">${text('A3', '2018-07-17')}<c r="B3" t="str"><f>B2</f><v>Austria</v></c>${text('C3', 'Second')}</row>`,
    `<row r="4">${text('A4', '2018-07-18')}${text('B4', 'Italy')}<c r="C4" t="str"><f>""</f><v></v></c></row>`,
    `<row r="5"><c r="A5"><f t="shared" si="0"/><v/></c>${text('B5', 'Italy')}${text('C5', 'Fourth')}</row>`,
  );
  expect(faults).toEqual([
    ['unstored-formula', 2, 'Country', '="It"&"aly"'],
    ['no-place', 2, 'Country', ''],
    ['unstored-formula', 5, 'Date', '='],
  ]);
  expect(visitsOf(plan).map(({ countries, when }) => [countries.join(), when ?? ''])).toEqual([
    ['AT', '2018-07-17'],
    ['IT', '2018-07-18'],
    ['IT', ''],
  ]);
});

test('a row of nothing but such formulas is no blank row', async () => {
  const { plan, faults } = await planOfRows(
    textRow(2, ['2018-07-16', 'Italy', 'First']),
    '<row r="3"><c r="A3"><f>A2+1</f></c></row>',
    textRow(4, ['2018-07-18', 'Italy', 'Third']),
  );
  expect([plan.counts.read, plan.counts.blank, plan.counts['set-aside']]).toEqual([3, 0, 1]);
  expect(faults).toEqual([
    ['unstored-formula', 3, 'Date', '=A2+1'],
    ['nothing-to-record', 3, '', ''],
  ]);
});
