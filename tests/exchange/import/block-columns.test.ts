import { describe, expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const HEADER = ['Country', 'Date', 'Title'];
const blocks = tableOf(
  HEADER,
  ['Italy', '2018-07-16', 'One'],
  ['', '2018-07-17', 'Two'],
  ['', '2018-07-18', 'Three'],
  ['', '', ''],
  ['Austria', '2018-07-19', 'Four'],
  ['', '2018-07-20', 'Five'],
  ['Total', '', '5'],
);
const countries = (plan: ReturnType<typeof planOf>) => visitsOf(plan).map(({ countries: all }) => all.join());

describe('a country in the first row of a block alone', () => {
  test('is asked about, and not repeated unless that is answered', () => {
    const plan = planOf(blocks);
    expect(plan.questions.find(({ name }) => name === 'fillDown')).toMatchObject({
      ...{ status: 'decided', answer: 'empty', rows: 3, columns: ['Country'], counts: { cells: 3 } },
    });
    expect(countries(plan)).toEqual(['IT', 'AT']);
    expect(plan.counts).toMatchObject({ read: 6, blank: 1, 'set-aside': 4 });
  });
  test('goes for every row of the block where it is answered, and for no blank row or total', () => {
    const plan = planOf(blocks, { fillDown: 'repeat' });
    expect(countries(plan)).toEqual(['IT', 'IT', 'IT', 'AT', 'AT']);
    expect(plan.counts).toMatchObject({ read: 6, blank: 1, added: 5, 'set-aside': 1 });
  });
  test('is none where few cells are empty, or the first row is', () => {
    const few = tableOf(HEADER, ...Array.from({ length: 9 }, (_, i) => [i === 4 ? '' : 'Italy', `2018-07-1${i}`, 'A']));
    const late = tableOf(HEADER, ['', '2018-07-16', 'A'], ['Italy', '2018-07-17', 'B'], ['', '2018-07-18', 'C']);
    for (const table of [few, late]) expect(planOf(table).questions.map(({ name }) => name)).not.toContain('fillDown');
  });
});
