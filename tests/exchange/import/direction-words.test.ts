import { expect, test } from 'vitest';
import { readDirection } from '#src/exchange/import/direction-words.ts';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

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

test.each([
  ['Outgoing visit', 'Incoming visit'],
  ['Outbound mission', 'Inbound delegation'],
  ['Изходяща мобилност', 'Входяща делегация'],
  ['missione in uscita', 'missione in entrata'],
  ['Ausgehende Mobilität', 'Eingehender Besuch'],
  ['odhodni obisk', 'dohodni obisk'],
  ['visite sortante', 'visite entrante'],
])('a column of what was outgoing and incoming says who travelled: %s, %s', (went, came) => {
  const plan = planOf(
    tableOf(
      ['Date', 'Type', 'Country', 'Organisation', 'Participants'],
      ['2019-03-05', went, 'Italy', 'Acea S.p.A.', 'Eva Lang'],
      ['2019-03-06', came, 'France', 'Institut Neuf', 'Luc Petit'],
    ),
  );
  expect(visitsOf(plan).map(({ direction, people }) => [direction, people])).toEqual([
    ['outbound', ['eva-lang']],
    ['inbound', []],
  ]);
  expect(plan.questions.filter(({ status }) => status === 'needs-answer')).toEqual([]);
});

test.each([
  ['Incoming study visit', 'Incoming delegation visit', 'inbound'],
  ['Изходящо служебно пътуване', 'Outgoing business trip', 'outbound'],
  ['Входящи гости', 'Eingehende Delegation', 'inbound'],
] as const)('also with words for what sort of visit it was: %s, %s', (first, second, direction) => {
  expect([first, second].map(readDirection)).toEqual([direction, direction]);
});

test('a sort of visit among them says nothing of who travelled: its place tells it, and the word stays in the staff notes', () => {
  const plan = planOf(
    tableOf(
      ['Date', 'Type', 'Country', 'City', 'Organisation'],
      ['2019-03-05', 'Outgoing visit', 'Italy', 'Bologna', 'Acea S.p.A.'],
      ['2019-03-06', 'Incoming visit', 'France', 'Sofia', 'Institut Neuf'],
      ['2019-03-07', 'Conference', 'Germany', 'Berlin', 'Berlin Partner'],
      ['2019-03-08', 'Conference', 'Germany', 'Sofia', 'Berlin Partner'],
    ),
  );
  expect(visitsOf(plan).map(({ direction, notes }) => [direction, notes])).toEqual([
    ['outbound', undefined],
    ['inbound', undefined],
    ['outbound', 'Type: Conference'],
  ]);
  expect(plan.faults.map(({ row, code }) => [row, code])).toEqual([[5, 'unclear-direction']]);
});

test.each([['Visit'], ['Тема'], ['Argomento']])(
  'a word of direction in one of many texts under “%s” makes no column of directions',
  (header) => {
    const table = tableOf(
      ['Date', 'Country', 'City', header, 'Organisation'],
      ['2024-02-26', 'Italy', 'Bologna', 'Outgoing mission', 'Comune di Bergamo'],
      ['2024-03-26', 'Italy', 'Bologna', 'Digital cities', 'Comune di Bologna'],
    );
    expect(targetsOf(table)[3]).not.toBe('direction');
    expect(visitsOf(planOf(table))).toHaveLength(2);
  },
);

test.each(['Business visit', 'Visit in', 'Home visit', 'Посещение', 'Dienstreise nach Graz'])(
  'which is not said by “%s”',
  (text) => expect(readDirection(text)).toBeUndefined(),
);
