import { expect, test } from 'vitest';
import { planOf, tableOf } from './import-fixture.ts';

test('rows of one day are noted as repeated however the organisation is spelled', () => {
  const plan = planOf(
    tableOf(
      ['Date', 'Country', 'City', 'Organisation'],
      ['2019-01-10', 'France', 'Paris', 'Cap Digital'],
      ['2019-01-10', 'France', 'Paris', 'CAP DIGITAL '],
      ['2019-01-10', 'France', 'Paris', 'Cap-Digital'],
      ['2019-01-10', 'France', 'Paris', 'Inria'],
      ['2019-01-11', 'France', 'Paris', 'Cap Digital'],
    ),
  );
  const repeated = plan.faults.filter(({ code }) => code === 'same-as-another-row');
  expect(repeated.map(({ row }) => row)).toEqual([3, 4]);
});

test('rows of one day that say different things are not', () => {
  const repeatedIn = (...words: readonly (readonly string[])[]) =>
    planOf(
      tableOf(
        ['Date', 'Country', 'City', 'Organisation', 'Summary', 'Notes'],
        ...words.map((each) => ['2024-03-04', 'Germany', 'Berlin', 'Siemens', ...each]),
      ),
    ).faults.flatMap(({ code, row }) => (code === 'same-as-another-row' ? [row] : []));
  expect(repeatedIn(['Morning: hydrogen', 'n2'], ['Afternoon: talent exchange', 'n3'])).toEqual([]);
  expect(repeatedIn(['', 'n2'], ['', 'n3'])).toEqual([]);
  expect(repeatedIn(['Hydrogen', 'n2'], ['hydrogen', 'n3'], ['Talent', ''])).toEqual([3]);
  expect(repeatedIn(['Hydrogen', ''], ['', ''])).toEqual([3]);
});
