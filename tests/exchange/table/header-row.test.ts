import { describe, expect, test } from 'vitest';
import { table } from './table-fixture.ts';

const HEADER = 'Date,Organisation,Country,City,Topic';
const visit = (date: string, city: string) => `${date},Nesta,Italy,${city},Talk`;

/** The header of a table of lines, and how many rows it has. */
async function read(...lines: readonly string[]) {
  const { header, rows } = await table('visits.csv', lines.join('\n'));
  return [header.join(), rows.length];
}

describe('the row that names the columns', () => {
  test.each(['Visits and meetings of the cluster', 'Visits, meetings – 2023', 'СРЕЩИ И ПОСЕЩЕНИЯ, 2023 г.'])(
    'is the one below a title where headings of months stand between the rows: %s',
    async (title) => {
      const lines = ['January', visit('17/01/2023', 'Bologna'), 'March', visit('18/03/2023', 'Trento')];
      expect(await read(`"${title}",,,,`, ',,,,', HEADER, ...lines.map((line) => line.padEnd(9, ',')))).toEqual([
        HEADER,
        4,
      ]);
    },
  );

  test.each([
    ['Януари', 'Май'],
    ['2022', '2023'],
    ['GENNAIO – MARZO', 'APRILE – GIUGNO'],
    ['Q1 2023', 'Q2 2023'],
  ])('is so with as many headings as rows: %s', async (...months) => {
    const rows = months.flatMap((month, at) => [`${month},,,,`, visit(`${at + 1}7/05/2023`, 'Bologna')]);
    expect(await read('Our contacts,,,,', HEADER, ...rows)).toEqual([HEADER, 4]);
  });

  test('of a list of one column is its first', async () => {
    expect(await read('Organisation,', 'Nesta,', 'Eurac,', 'NOI Techpark,twice', 'Verona 311,')).toEqual([
      'Organisation,',
      4,
    ]);
    expect(await read('City', 'Bologna', 'Trento')).toEqual(['City', 2]);
  });
});
