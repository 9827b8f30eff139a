import { expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

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

test.each([
  ['Cost', ['1200', '950']],
  ['Order no.', ['РД-14-22', 'РД-14-23']],
  ['Position', ['chief expert', 'expert']],
  ['Notes', ['flight via Vienna', 'by train']],
])(
  'rows of one trip that name one traveller each are told, also where “%s” differs',
  (header, [first = '', second = '']) => {
    const plan = planOf(
      tableOf(
        ['Traveller', 'From', 'To', 'Country', 'City', 'Host', header],
        ['Milena Koleva', '2022-02-14', '2022-02-16', 'France', 'Paris', 'Cap Digital', first],
        ['Dimitar Hristov', '2022-02-14', '2022-02-16', 'France', 'Paris', 'Cap Digital', second],
        ['Dimitar Hristov', '2022-03-14', '2022-03-16', 'France', 'Paris', 'Cap Digital', second],
      ),
    );
    const told = plan.faults.filter(({ code }) => code === 'row-of-another-traveller');
    expect(told).toMatchObject([{ row: 3, effect: 'noted' }]);
    expect(plan.counts).toMatchObject({ read: 3, added: 3 });
  },
);

test.each(['Командировано лице', 'Командирован служител', 'Business traveller', 'Persona in missione'])(
  'those under “%s” are who travelled, whether or not anybody knows them',
  (header) => {
    const plan = planOf(
      tableOf(
        ['Заповед', header, 'Длъжност', 'От', 'До', 'Държава', 'Град', 'Домакин'],
        [
          'РД-14-22',
          'Мария Георгиева Петрова',
          'главен експерт',
          '14.02.2022',
          '16.02.2022',
          'Франция',
          'Париж',
          'ОИСР',
        ],
        ['РД-14-22', 'Иван Стоянов', 'държавен експерт', '14.02.2022', '16.02.2022', 'Франция', 'Париж', 'ОИСР'],
      ),
    );
    expect(plan.questions.filter(({ status }) => status === 'needs-answer')).toEqual([]);
    expect(plan.faults.filter(({ code }) => code === 'row-of-another-traveller')).toMatchObject([{ row: 3 }]);
    expect(visitsOf(plan).map(({ people }) => people.length)).toEqual([1, 1]);
  },
);

test('so are rows of one incoming visit that name one guest each', () => {
  const plan = planOf(
    tableOf(
      ['Incoming/outgoing', 'Date', 'Country', 'Organisation', 'Guest', 'Nights'],
      ['incoming', '2022-05-14', 'Poland', 'Politechnika Warszawska', 'Jan Kowalski', '2'],
      ['incoming', '2022-05-14', 'Poland', 'Politechnika Warszawska', 'Anna Nowak', '3'],
    ),
    { organisations: {} },
  );
  expect(plan.faults.filter(({ code }) => code === 'row-of-another-traveller')).toMatchObject([{ row: 3 }]);
});

test('rows of one day on which others met the same organisation about other things are not', () => {
  const plan = planOf(
    tableOf(
      ['Traveller', 'Date', 'Country', 'City', 'Host', 'Summary'],
      ['Milena Koleva', '2022-02-14', 'France', 'Paris', 'Cap Digital', 'Hydrogen in the morning'],
      ['Dimitar Hristov', '2022-02-14', 'France', 'Paris', 'Cap Digital', 'Exchange of talents'],
    ),
  );
  expect(plan.faults.map(({ code }) => code)).not.toContain('row-of-another-traveller');
});
