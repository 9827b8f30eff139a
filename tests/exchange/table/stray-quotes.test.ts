import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTables } from '#src/exchange/table/read-tables.ts';
import { planOf } from '#tests/exchange/import/import-fixture.ts';

async function tableOfText(text: string) {
  const read = await readTables('table.csv', strToU8(text));
  const [table] = read.ok ? read.tables : [];
  if (table === undefined) throw new Error('refused');
  return table;
}

const MIXED = `Date,Country,City,Organisation,Discussed
2019-01-02,France,Paris,"""Cap Digital"" SAS",a
2019-01-03,France,Paris,"Иновации" ООД,b
2019-01-04,France,Paris,INRIA,c
2019-01-05,France,Paris,"Център "Наука"",d
2019-01-06,France,Paris,"CNRS",e
2019-01-07,France,Paris,"X, said "Y", and Z",f
`;

describe('quotation marks that nobody doubled', () => {
  test('swallow no row: each cell is read as it is meant', async () => {
    const { rows } = await tableOfText(MIXED);
    expect(rows.map((row) => row.map((cell) => (cell.kind === 'text' ? cell.text : '')).slice(3))).toEqual([
      ['"Cap Digital" SAS', 'a'],
      ['"Иновации" ООД', 'b'],
      ['INRIA', 'c'],
      ['Център "Наука"', 'd'],
      ['CNRS', 'e'],
      ['X, said "Y", and Z', 'f'],
    ]);
  });

  test('are told of, with row, column and cell', async () => {
    const plan = planOf(await tableOfText(MIXED));
    expect(plan.counts.read).toBe(6);
    const faults = plan.faults.filter(({ code }) => code === 'stray-quotes');
    expect(faults.map(({ row, column, found }) => [row, column, found])).toEqual([
      [3, 'Organisation', '"Иновации" ООД'],
      [5, 'Organisation', 'Център "Наука"'],
      [7, 'Organisation', 'X, said "Y", and Z'],
    ]);
  });

  test('leave the rows under a mark that is never closed', async () => {
    const { rows } = await tableOfText(
      '"Date";"City";"Organisation";"Discussed"\n"2019-01-03";"Paris";"Broken quote;x\n"2019-01-04";"Paris";"Fine";"a; b\nc"\n',
    );
    expect(rows.map((row) => row.map((cell) => (cell.kind === 'text' ? cell.text : '')))).toEqual([
      ['2019-01-03', 'Paris', '"Broken quote', 'x'],
      ['2019-01-04', 'Paris', 'Fine', 'a; b\nc'],
    ]);
  });
});

const textsOf = async (text: string) => {
  const { rows } = await tableOfText(text);
  return rows.map((row) => row.map((cell) => (cell.kind === 'text' ? cell.text : '')));
};

describe('two stray marks with rows between them', () => {
  test('hide no row, whether they begin and end the last cell of a row or another', async () => {
    expect(
      await textsOf(
        'Date;Country;City;Organisation\n2019-03-04;France;Paris;INRIA\n2019-03-05;France;Paris;"CNRS\n' +
          '2019-03-06;France;Paris;CEA\n2019-03-07;France;Paris;X"\n2019-03-08;France;Paris;"Y"\n',
      ),
    ).toEqual([
      ['2019-03-04', 'France', 'Paris', 'INRIA'],
      ['2019-03-05', 'France', 'Paris', '"CNRS'],
      ['2019-03-06', 'France', 'Paris', 'CEA'],
      ['2019-03-07', 'France', 'Paris', 'X"'],
      ['2019-03-08', 'France', 'Paris', 'Y'],
    ]);
    expect(
      await textsOf(
        'Date,Country,City,Organisation,Discussed\n2019-03-04,France,Paris,"INRIA,a\n2019-03-05,France,Paris,CNRS",b\n' +
          '2019-03-08,France,Paris,Y,d\n',
      ),
    ).toEqual([
      ['2019-03-04', 'France', 'Paris', '"INRIA', 'a'],
      ['2019-03-05', 'France', 'Paris', 'CNRS"', 'b'],
      ['2019-03-08', 'France', 'Paris', 'Y', 'd'],
    ]);
  });

  test('are told of, with row, column and cell', async () => {
    const table = await tableOfText(
      'Date\tCountry\tCity\tOrganisation\n2019-03-04\tFrance\tParis\t"INRIA\n2019-03-05\tFrance\tParis\tCNRS\n' +
        '2019-03-06\tFrance\tParis\tCEA"\n2019-03-07\tFrance\tParis\tX\n',
    );
    const plan = planOf(table);
    expect(plan.counts.read).toBe(4);
    const faults = plan.faults.filter(({ code }) => code === 'stray-quotes');
    expect(faults.map(({ row, column, found }) => [row, column, found])).toEqual([
      [2, 'Organisation', '"INRIA'],
      [4, 'Organisation', 'CEA"'],
    ]);
  });

  test.each([
    ['an address', 'INRIA\n2 rue Simone Iff\n75012 Paris'],
    ['a remark with a list', 'Topics:\nAI, robots, trade'],
    ['a list without spaces', 'Topics:\nAI,robots,trade'],
    ['paragraphs', 'First, we met.\n\nThen, on 3 May 2019, we left, and that was all.'],
  ])('are none where a cell of several lines is meant: %s', async (_, cell) => {
    expect(
      await textsOf(`Date,City,Remark\n2019-03-04,Paris,"${cell}"\n2019-03-05,Rome,"${cell}"\n2019-03-06,Oslo,x\n`),
    ).toEqual([
      ['2019-03-04', 'Paris', cell],
      ['2019-03-05', 'Rome', cell],
      ['2019-03-06', 'Oslo', 'x'],
    ]);
  });
});
