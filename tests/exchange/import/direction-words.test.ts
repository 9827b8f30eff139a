import { expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const HEADER = ['Date', 'Country', 'City', 'Organisation', 'Direction'];

test.each(['visiting us', 'Visit to us', 'at us', 'При нас', 'bei uns', 'incoming'])('guests came: %s', (stated) => {
  const plan = planOf(
    tableOf(HEADER, ['2019-03-05', 'France', '', 'CNRS', stated], ['2019-03-06', 'Italy', '', 'Acea', 'out']),
  );
  expect(visitsOf(plan).map(({ direction }) => direction)).toEqual(['inbound', 'outbound']);
});

test('a direction that is stated and not understood sets its row aside, with the words that are', () => {
  const plan = planOf(
    tableOf(
      HEADER,
      ['2019-03-04', 'France', 'Paris', 'INRIA', 'outgoing'],
      ['2019-03-05', 'France', 'Paris', 'CNRS', 'sideways'],
      ['2019-03-06', 'France', 'Paris', 'CEA', ''],
    ),
  );
  expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['added', 'set-aside', 'added']);
  expect(plan.faults).toMatchObject([
    { code: 'unknown-direction', effect: 'row-set-aside', row: 3, column: 'Direction', found: 'sideways' },
  ]);
});

test.each([
  ['partenza', 'arrivo'],
  ['Ausgang', 'Eingang'],
  ['Ausreise', 'Einreise'],
  ['гостуваме', 'приемаме'],
  ['Departure', 'Arrival'],
])('went and came: %s, %s', (went, came) => {
  const plan = planOf(
    tableOf(HEADER, ['2019-03-05', 'Italy', '', 'Acea', went], ['2019-03-06', 'France', '', 'CNRS', came]),
  );
  expect(visitsOf(plan).map(({ direction, inferred }) => [direction, inferred?.direction])).toEqual([
    ['outbound', undefined],
    ['inbound', undefined],
  ]);
});

test('a direction that is answered stands with the cell that was not understood', () => {
  const table = tableOf(
    HEADER,
    ['2019-03-04', 'France', 'Paris', 'INRIA', 'outgoing'],
    ['2019-03-05', 'France', 'Paris', 'CNRS', 'sideways'],
    ['2019-03-06', 'France', 'Paris', 'CEA', ''],
  );
  const visits = visitsOf(planOf(table, { direction: 'outbound' }));
  expect(visits.map(({ inferred, notes }) => [inferred?.direction?.en, notes])).toEqual([
    [undefined, undefined],
    [
      'The table says “sideways”, which is not understood or does not go with the place; so it was answered when the table was imported.',
      'Direction: sideways',
    ],
    ['The table does not say who travelled; the place lies outside the home country.', undefined],
  ]);
});
