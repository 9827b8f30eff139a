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
