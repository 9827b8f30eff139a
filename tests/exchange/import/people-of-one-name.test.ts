import { describe, expect, test } from 'vitest';
import { planOf, RECORD, tableOf, visitsOf } from './import-fixture.ts';
import { applied } from './log-table.ts';

const HEADER = ['Date', 'City', 'Country', 'Organisation', 'People met'];
const met = (...rows: readonly (readonly [organisation: string, people: string])[]) =>
  tableOf(
    HEADER,
    ...rows.map(([organisation, people], at) => [`2023-02-0${at + 1}`, 'Graz', 'Austria', organisation, people]),
  );
type Plan = ReturnType<typeof planOf>;
const added = (plan: Plan) =>
  plan.changes.flatMap((change) =>
    change.collection === 'people' ? [[change.after.name.en, change.after.organisation]] : [],
  );
const proposed = (plan: Plan) =>
  plan.decisions
    .filter(({ kind }) => kind === 'person')
    .map(({ spelling, key, near, chosen }) => [spelling, key, near.name, chosen]);
const guests = (plan: Plan) =>
  plan.changes.flatMap((change) => (change.collection === 'meetings' ? [change.after.people] : []));
const notes = (plan: Plan) => visitsOf(plan).map((visit) => ('notes' in visit ? visit.notes : undefined));

const TWO = met(['AVL List', 'Anna Huber'], ['Magna Steyr', 'Anna Huber']);
const IN_TWO = ['Anna Huber (Magna Steyr)', 'anna huber magna steyr', 'Anna Huber (AVL List)', 'apart'];

describe('one name at two organisations', () => {
  test('is proposed as one person, and stays two until that is answered', () => {
    const plan = planOf(TWO);
    expect(added(plan)).toEqual([
      ['Anna Huber', 'avl-list'],
      ['Anna Huber', 'magna-steyr'],
    ]);
    expect(proposed(plan)).toEqual([IN_TWO]);
    expect(new Set(guests(plan).flat()).size).toBe(2);
  });

  test.each([['anna huber magna steyr'], ['anna huber']])('is one person where it is answered under “%s”', (key) => {
    const plan = planOf(TWO, { people: { [key]: 'anna-huber' } });
    expect(added(plan)).toEqual([['Anna Huber', 'avl-list']]);
    expect(guests(plan)).toEqual([['anna-huber'], ['anna-huber']]);
  });

  test('is asked once for all rows, and not again of what is on record', () => {
    const table = met(['AVL List', 'Anna Huber'], ['Magna Steyr', 'Anna Huber'], ['Magna Steyr', 'Anna Huber']);
    expect(proposed(planOf(table))).toEqual([IN_TWO]);
    const again = planOf(table, {}, applied(table));
    expect(again.counts).toMatchObject({ unchanged: 3 });
    expect([again.changes, proposed(again)]).toEqual([[], []]);
  });

  test('is proposed beside the record as well', () => {
    const jiang = RECORD.people.find(({ id }) => id === 'ian-jiang');
    expect(jiang?.organisation).toBe('oneness-international-group');
    const plan = planOf(met(['AVL List', 'Ian Jiang']));
    expect(added(plan)).toEqual([['Ian Jiang', 'avl-list']]);
    expect(plan.decisions).toMatchObject([{ kind: 'person', near: { id: 'ian-jiang' }, chosen: 'apart' }]);
  });

  test('is proposed where the organisation stands behind the name', () => {
    const plan = planOf(met(['AVL List; Magna Steyr', 'Anna Huber (AVL List)'], ['Magna Steyr', 'Anna Huber']));
    expect(proposed(plan)).toEqual([IN_TWO]);
  });

  test('is proposed within one cell as well', () => {
    const table = met([
      'AVL List; Magna Steyr',
      'Anna Huber (AVL List); Anna Huber (Magna Steyr); Karl Moik (AVL List)',
    ]);
    const plan = planOf(table);
    expect(added(plan)).toEqual([
      ['Anna Huber', 'avl-list'],
      ['Anna Huber', 'magna-steyr'],
      ['Karl Moik', 'avl-list'],
    ]);
    expect(proposed(plan)).toEqual([IN_TWO]);
    const again = planOf(table, {}, applied(table));
    expect([again.changes, again.decisions]).toEqual([[], []]);
  });

  test('is one person without a question where it is the same organisation, or a part of it', () => {
    const same = planOf(met(['AVL List', 'Anna Huber'], ['AVL List', 'Anna Huber; Karl Moik']));
    expect([added(same).length, proposed(same)]).toEqual([2, []]);
    const record = applied(met(['AVL List', 'Anna Huber'], ['AVL Racetech', 'Karl Moik']));
    const organisations = record.organisations.map((each) =>
      each.id === 'avl-racetech' ? { ...each, partOf: 'avl-list' } : each,
    );
    const part = planOf(met(['AVL Racetech', 'Anna Huber']), {}, { ...record, organisations });
    expect([added(part), proposed(part)]).toEqual([[], []]);
  });

  test('is one person where a row of several organisations does not say of which', () => {
    const record = applied(met(['AVL List', 'Anna Huber']));
    const plan = planOf(
      tableOf(HEADER, ['2023-05-01', 'Graz', 'Austria', 'Magna Steyr; Infineon', 'Anna Huber']),
      {},
      record,
    );
    expect([added(plan), proposed(plan), guests(plan)]).toEqual([[], [], [['anna-huber']]]);
  });

  test('is somebody of ours whom the record knows', () => {
    const plan = planOf(met(['AVL List', 'Milena Koleva'], ['Magna Steyr', 'Milena Koleva']));
    expect([added(plan), proposed(plan)]).toEqual([[], []]);
    expect(visitsOf(plan).map(({ people }) => people)).toEqual([['milena-koleva'], ['milena-koleva']]);
  });

  test('is somebody of ours with another organisation behind the name too, which goes to the staff notes', () => {
    const plan = planOf(met(['AVL List', 'Milena Koleva (AVL List); Karl Moik']));
    expect([added(plan), notes(plan)]).toEqual([[['Karl Moik', 'avl-list']], ['Milena Koleva (AVL List)']]);
  });

  test('of two on record whom nothing tells apart the first is taken, and that is listed', () => {
    const record = applied(TWO);
    const table = tableOf(HEADER, ['2023-05-01', 'Graz', 'Austria', 'Infineon; Siemens', 'Anna Huber']);
    expect(planOf(table, {}, record).decisions).toMatchObject([
      { kind: 'person', key: 'anna huber', near: { id: 'anna-huber' }, chosen: 'same', isExact: true },
    ]);
    const other = record.people.find(({ organisation }) => organisation === 'magna-steyr')?.id ?? '';
    expect(guests(planOf(table, { people: { 'anna huber': other } }, record))).toEqual([[other]]);
    const magna = tableOf(HEADER, ['2023-05-01', 'Graz', 'Austria', 'Infineon; Magna Steyr', 'Anna Huber']);
    expect([guests(planOf(magna, {}, record)), planOf(magna, {}, record).decisions]).toEqual([[[other]], []]);
  });
});

describe('one name with titles', () => {
  test.each([
    ['Dr. Anna Huber', 'Mag. Anna Huber', 'mag anna huber'],
    ['д-р Иван Примеров', 'инж. Иван Примеров', 'inzh ivan primerov'],
    ['Ing. Luigi Esempio', 'Avv. Luigi Esempio', 'avv luigi esempio'],
  ])('that exclude each other is proposed as one person: %s, %s', (first, second, key) => {
    const plan = planOf(met(['AVL List', first], ['AVL List', second]));
    expect(added(plan).map(([name]) => name)).toEqual([first, second]);
    expect(proposed(plan)).toEqual([[second, key, `${first} (AVL List)`, 'apart']]);
  });

  test('answered to be one person, the other title goes to the staff notes', () => {
    const plan = planOf(met(['AVL List', 'Dr. Anna Huber'], ['AVL List', 'Mag. Anna Huber']), {
      people: { 'mag anna huber': 'anna-huber' },
    });
    expect([added(plan), notes(plan)]).toEqual([[['Dr. Anna Huber', 'avl-list']], [undefined, 'Mag. Anna Huber']]);
  });

  test.each([
    ['Anna Huber', 'Dr. Anna Huber', 'Dr. Anna Huber'],
    ['Dr. Anna Huber', 'Anna Huber', 'Dr. Anna Huber'],
    ['Dr. Anna Huber', 'Mag. Dr. Anna Huber', 'Mag. Dr. Anna Huber'],
    ['Dipl.-Ing. Anna Huber', 'Frau Ing. Anna Huber', 'Dipl.-Ing. Anna Huber'],
    ['Univ.-Prof. Dr. Anna Huber', 'Prof. Anna Huber', 'Univ.-Prof. Dr. Anna Huber'],
  ])('is one person, added by the fullest: %s, %s', (first, second, name) => {
    const table = met(['AVL List', first], ['AVL List', second]);
    const plan = planOf(table);
    expect([added(plan), proposed(plan), notes(plan)]).toEqual([[[name, 'avl-list']], [], [undefined, undefined]]);
    expect(planOf(table, {}, applied(table)).counts).toMatchObject({ unchanged: 2 });
  });

  test('of somebody on record goes to the staff notes where it is not on record', () => {
    const plan = planOf(met(['AVL List', 'Dr. Milena Koleva']));
    expect([added(plan), notes(plan)]).toEqual([[], ['Dr. Milena Koleva']]);
    const { name } = RECORD.people.find(({ id }) => id === 'rumen-nikolov') ?? { name: { en: '' } };
    expect(name.en).toBe('Prof. Rumen Nikolov');
    expect(notes(planOf(met(['AVL List', 'проф. Румен Николов'])))).toEqual([undefined]);
    expect(notes(planOf(met(['AVL List', 'Prof. Dr. Rumen Nikolov'])))).toEqual(['Prof. Dr. Rumen Nikolov']);
  });
});
