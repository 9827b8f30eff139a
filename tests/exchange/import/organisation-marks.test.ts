import { describe, expect, test } from 'vitest';
import type { Answers } from '#src/exchange/import/answers.ts';
import { planOf, tableOf } from './import-fixture.ts';

function metUnder(header: string, cell: string, answers: Answers = {}) {
  const columns = ['Date', 'Country', 'City', 'Who travelled', 'Organisation', header];
  const row = ['2019-05-20', 'Germany', 'Duisburg', 'Milena Koleva', 'TU Dresden', cell];
  const plan = planOf(tableOf(columns, row), answers);
  const names = (collection: 'organisations' | 'people') =>
    plan.changes.flatMap((change) => {
      if (change.collection !== collection) return [];
      return typeof change.after.name === 'string' ? change.after.name : change.after.name.en;
    });
  return {
    organisations: names('organisations'),
    people: names('people'),
    left: plan.faults.filter(({ effect }) => effect !== 'noted').map(({ found }) => found),
    asked: plan.doubtfulNames,
  };
}

describe('what is written as no person is called', () => {
  test.each([
    ['Gesprächspartner', 'duisport AG'],
    ['Gesprächspartner', 'OÖ Energiesparverband'],
    ['Gesprächspartner', 'BolognaFiere'],
    ['Interlocuteurs', 'Métropole de Lyon'],
    ['Interlocuteurs', 'Pôle Minalogic'],
    ['Met with', 'Human.technology Styria'],
    ['Guests', 'Human.technology Styria'],
  ])('is an organisation under “%s”: %s', (header, cell) => {
    expect(metUnder(header, cell)).toEqual({ organisations: ['TU Dresden', cell], people: [], left: [], asked: [] });
  });

  test('a name that only holds a capital or a title with a dot is still somebody’s', () => {
    const people = ['Ian MacArthur', 'Maria DiCaprio', 'Dott.ssa Anna Rossi', 'Prof.Ana Novak'];
    expect(metUnder('Guests', people.join('; '))).toMatchObject({ organisations: ['TU Dresden'], people });
  });
});

describe('an abbreviation among those who were met', () => {
  test.each(['WKO', 'vbw', 'BMWK'])('is an organisation unless it is answered otherwise: %s', (cell) => {
    const key = cell.toLowerCase();
    const plain = metUnder('Gesprächspartner', cell);
    expect(plain).toMatchObject({ organisations: ['TU Dresden', cell], people: [], left: [] });
    expect(plain.asked).toMatchObject([{ key, isPerson: false, isOrganisation: true }]);
    expect(metUnder('Gesprächspartner', cell, { peopleNames: { [key]: true } })).toMatchObject({
      organisations: ['TU Dresden'],
      people: [cell],
    });
  });

  test.each(['tbd', 'MK'])('is none where it says that nobody is known or may be initials: %s', (cell) => {
    expect(metUnder('Gesprächspartner', cell).organisations).toEqual(['TU Dresden']);
  });

  test('is none among ours, who may write their initials', () => {
    const columns = ['Date', 'Country', 'Who travelled', 'Met with'];
    const plan = planOf(tableOf(columns, ['2019-05-20', 'Germany', 'JVR', 'TU Dresden']));
    expect(plan.doubtfulNames).toMatchObject([{ spelling: 'JVR' }]);
    expect(plan.doubtfulNames[0]?.isOrganisation).toBeUndefined();
  });
});

test('a column of addresses in the web holds no names of organisations', () => {
  const link = (id: number) => `https://www.lobbying.example/InformationReturn/SearchReturnDetail/${id}`;
  const rows = [1, 2, 3, 4].map((at) => [`2019-05-0${at}`, 'Germany', 'TU Dresden', link(at)]);
  const plan = planOf(tableOf(['Date', 'Country', 'Organisation', 'Source'], ...rows));
  expect(plan.questions.filter(({ name }) => name === 'namesColumn')).toEqual([]);
});
