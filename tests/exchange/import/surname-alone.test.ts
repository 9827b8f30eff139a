import { describe, expect, test } from 'vitest';
import type { Answers } from '#src/exchange/import/answers.ts';
import { faultCodes, planOf, RECORD, tableOf, visitsOf } from './import-fixture.ts';

function travelled(name: string, answers: Answers = {}) {
  const plan = planOf(tableOf(['Date', 'Country', 'Who travelled'], ['2019-05-01', 'Italy', name]), answers);
  const people = plan.changes.flatMap((change) => (change.collection === 'people' ? [change.after.name.en] : []));
  return { plan, people, visit: visitsOf(plan)[0], faults: faultCodes(plan) };
}

describe('a surname alone or behind titles', () => {
  test.each(['Prof. Nikolov', 'проф. Николов', 'г-н Николов', 'Herr Prof. Nikolov', 'Nikolov'])(
    '%s is proposed as the only one of the record who is called so, and stays in the staff notes until then',
    (name) => {
      expect(RECORD.people.filter(({ name: { en } }) => en.endsWith(' Nikolov')).map(({ id }) => id)).toEqual([
        'rumen-nikolov',
      ]);
      const { plan, people, visit, faults } = travelled(name);
      expect([people, visit?.people, visit?.notes, faults]).toEqual([[], [], name, ['doubtful-name']]);
      expect(plan.decisions).toMatchObject([
        { spelling: name, kind: 'person', key: 'nikolov', near: { id: 'rumen-nikolov' }, chosen: 'apart' },
      ]);
      const answered = travelled(name, { people: { nikolov: 'rumen-nikolov' } });
      expect([answered.people, answered.visit?.people, answered.faults]).toEqual([[], ['rumen-nikolov'], []]);
      expect(answered.plan.decisions).toMatchObject([{ key: 'nikolov', chosen: 'same' }]);
    },
  );

  test('of nobody in the record, or of two, is no more than doubtful', () => {
    const { plan, faults } = travelled('Prof. Primerov');
    expect([plan.decisions, faults]).toEqual([[], ['doubtful-name']]);
    const [first, ...others] = RECORD.people;
    if (first === undefined) throw new Error('nobody is recorded');
    const other = { ...first, id: 'ivan-nikolov', name: { en: 'Ivan Nikolov', bg: 'Иван Николов' } };
    const table = tableOf(['Date', 'Country', 'Who travelled'], ['2019-05-01', 'Italy', 'Prof. Nikolov']);
    const two = planOf(table, {}, { ...RECORD, people: [first, ...others, other] });
    expect([two.decisions, faultCodes(two)]).toEqual([[], ['doubtful-name']]);
  });
});

describe('an engineer’s or a university’s title', () => {
  test.each([
    'DI Peter Wagner',
    'DIin Eva Maier',
    'DI (FH) Karl Moser',
    'Mag. (FH) Karin Wolf',
    'Univ.-Prof. DI Dr. Hans Gruber',
    'Prof.ssa Anna Rossi',
    'акад. Иван Петров',
  ])('is no part of a name: %s', (name) => {
    const { people, faults } = travelled(name);
    expect([people, faults]).toEqual([[name], []]);
    const bare = name.split(' ').slice(-2).join(' ');
    const plan = planOf(
      tableOf(['Date', 'Country', 'Who travelled'], ['2019-05-01', 'Italy', name], ['2019-05-02', 'Italy', bare]),
    );
    expect(plan.changes.filter(({ collection }) => collection === 'people')).toHaveLength(1);
  });

  test('“Di” is the beginning of a surname', () => {
    expect(travelled('Di Maria Rossi').people).toEqual(['Di Maria Rossi']);
    const table = tableOf(
      ['Date', 'Country', 'Who travelled'],
      ['2019-05-01', 'Italy', 'Di Maria Rossi'],
      ['2019-05-02', 'Italy', 'Maria Rossi'],
    );
    expect(planOf(table).changes.filter(({ collection }) => collection === 'people')).toHaveLength(2);
  });
});

test.each(['Presidente Conti', 'Präs. Conti', 'Mme Conti', 'abg. Conti'])(
  '%s is nobody’s whole name: it stands in the staff notes, and that is said',
  (name) => {
    const { people, visit, faults } = travelled(name);
    expect([people, visit?.notes, faults]).toEqual([[], name, ['doubtful-name']]);
  },
);

test.each([
  ['M. Anis Ben Salah', 'anis-ben-salah'],
  ['M. François Coste', 'francois-coste'],
  ['Mlle Rim Trabelsi', 'rim-trabelsi'],
  ['M. Night Shyamalan', 'm-night-shyamalan'],
])('a form of address is no part of an id, an initial is: %s', (name, id) => {
  const { plan } = travelled(name);
  expect(plan.changes.filter(({ collection }) => collection === 'people').map(({ after }) => after.id)).toEqual([id]);
});

describe('a country among people', () => {
  test.each(['South Korea', 'North Macedonia', 'Южна Корея', 'Costa Rica', 'Hong Kong'])(
    '%s is nobody, and stays in the staff notes until it is answered',
    (country) => {
      const { people, visit, faults } = travelled(country);
      expect([people, visit?.people, visit?.notes, faults]).toEqual([[], [], country, ['place-among-people']]);
    },
  );
});

describe('a city among people', () => {
  test.each([
    'Novi Sad',
    'Нови Сад',
    'Stara Zagora',
    'Стара Загора',
    'Banja Luka',
    'Novo mesto',
    'Los Angeles',
    'La Spezia',
  ])('%s is nobody, and stays in the staff notes until it is answered', (city) => {
    const { plan, people, visit, faults } = travelled(city);
    expect([people, visit?.people, visit?.notes, faults]).toEqual([[], [], city, ['place-among-people']]);
    expect(plan.doubtfulNames).toMatchObject([{ spelling: city, isPerson: false }]);
    const [{ key } = { key: '' }] = plan.doubtfulNames;
    expect(travelled(city, { peopleNames: { [key]: true } }).people).toEqual([city]);
  });

  test.each(['Juan Morales', 'Carlos Barbosa', 'Prof. Santa Cruz', 'Anna Regina'])(
    'is none where a first name or a title tells of a person: %s',
    (name) => {
      expect(travelled(name)).toMatchObject({ people: [name], faults: [] });
    },
  );

  test('is somebody where the record knows one of that name', () => {
    const [first, ...others] = RECORD.people;
    if (first === undefined) throw new Error('nobody is recorded');
    const table = tableOf(['Date', 'Country', 'Who travelled'], ['2019-05-01', 'Italy', 'Stara Zagora']);
    const known = { ...first, name: { en: 'Stara Zagora', bg: 'Стара Загора' } };
    const plan = planOf(table, {}, { ...RECORD, people: [known, ...others] });
    expect(visitsOf(plan)[0]?.people).toEqual([first.id]);
    expect(faultCodes(plan)).toEqual([]);
  });
});
