import { expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const HEADER = ['Trip', 'Date', 'City', 'Country', 'Partner'];
const TRIP = ['Study visit', '12.03.2023', 'Vienna', 'Austria', 'Urban Innovation Vienna GmbH'];
const FAIR = ['Fair', '15.04.2023', 'Graz', 'Austria', 'ACstyria GmbH'];
const alone = (text: string) => [text, '', '', '', ''];

const MARKED = [
  '* costs exclude per diem',
  'NB: hotel list on the intranet',
  'Note: all costs borne by the project',
  'Забележка: без дневните пари',
  'Hinweis: Kosten ohne Tagegeld',
  'Nota: costi senza diaria',
  'Opomba: brez dnevnic',
  'Source: HR',
];

test.each(MARKED)('a remark on the table is no visit and asks nothing, wherever it stands: %s', (text) => {
  const table = tableOf(HEADER, TRIP, alone(text), FAIR);
  for (const answers of [{}, { direction: 'outbound' as const }, { country: 'AT' as const }]) {
    const plan = planOf(table, answers);
    expect(visitsOf(plan).map(({ when }) => when)).toEqual(['2023-03-12', '2023-04-15']);
    expect(plan.faults.filter(({ row }) => row === 3)).toMatchObject([
      { code: 'footnote-row', effect: 'row-set-aside', found: text },
    ]);
    expect(plan.questions.filter(({ status }) => status === 'needs-answer')).toEqual([]);
  }
});

test.each([
  'All costs are borne by the project',
  'Prepared by the office in Sofia.',
  'Разходите се поемат от проекта',
  'Die Kosten sind vom Projekt gedeckt',
  'I costi sono a carico del progetto',
])('below the table a sentence needs no mark: %s', (text) => {
  const plan = planOf(tableOf(HEADER, TRIP, FAIR, alone(text)), { direction: 'outbound' });
  expect(visitsOf(plan)).toHaveLength(2);
  expect(plan.faults.map(({ code, row }) => [code, row])).toEqual([['footnote-row', 4]]);
});

test.each([
  'Petar Kolev',
  'ACstyria GmbH',
  'Министерство на иновациите и растежа',
  'City of Graz, Office for Economic Development Ltd.',
])('below the table a name is an entry that lacks the rest: %s', (text) => {
  for (const header of [HEADER, ['Partner', 'Date', 'City', 'Country', 'Notes']]) {
    const plan = planOf(tableOf(header, TRIP, FAIR, alone(text)));
    expect(visitsOf(plan).map(({ when }) => when)).toEqual(['2023-03-12', '2023-04-15']);
    expect(plan.counts['set-aside']).toBe(1);
    const codes = plan.faults.filter(({ row }) => row === 4).map(({ code }) => code);
    expect(codes.some((code) => code === 'no-place' || code === 'organisation-country')).toBe(true);
    expect(codes).not.toContain('footnote-row');
    expect(plan.questions.filter(({ status }) => status === 'needs-answer').map(({ name }) => name)).toContain(
      'country',
    );
  }
});

test('what has a date or a place, or is still to come, is none', () => {
  const dated = planOf(tableOf(['Date', 'Country', 'Notes'], ['2023-03-12', 'Austria', 'x'], ['2023-04-02', '', '']));
  expect(dated.faults.map(({ code }) => code)).not.toContain('footnote-row');
  const placed = planOf(tableOf(['Country', 'Date', 'Notes'], ['Austria', '2023-03-12', 'x'], ['Italy', '', '']));
  expect(placed.faults.map(({ code }) => code)).not.toContain('footnote-row');
  const ahead = planOf(tableOf(HEADER, TRIP, alone('Visit to Graz (planned)')));
  expect(ahead.faults.map(({ code }) => code)).not.toContain('footnote-row');
  const between = planOf(tableOf(HEADER, TRIP, alone('A talk'), FAIR), { direction: 'home' });
  expect(visitsOf(between)).toHaveLength(3);
});
