import { describe, expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

type Plan = ReturnType<typeof planOf>;
const tableWith = (cell: string, header = 'Organisation') =>
  tableOf(['Date', 'City', 'Country', header], ['2023-02-14', 'Graz', 'Austria', cell]);
const organisations = (plan: Plan) =>
  plan.changes.flatMap((change) => (change.collection === 'organisations' ? [change.after.name] : []));
const people = (plan: Plan) =>
  plan.changes.flatMap((change) =>
    change.collection === 'people' ? [[change.after.name.en, change.after.role?.en, change.after.organisation]] : [],
  );
const codes = (plan: Plan) => plan.faults.map(({ code, found }) => [code, found]);

describe('somebody with an organisation in a column of organisations', () => {
  test.each([
    ['Eva Maier (Magna)', 'Eva Maier', 'Magna', 'magna'],
    ['Infineon (Hans Moser)', 'Hans Moser', 'Infineon', 'infineon'],
    ['Prof. Dr. Huber / TU Graz', 'Prof. Dr. Huber', 'TU Graz', 'tu-graz'],
    ['AVL List / Karl Huber', 'Karl Huber', 'AVL List', 'avl-list'],
    ['Karl Huber, SFG', 'Karl Huber', 'SFG', 'sfg'],
    ['Виенски университет – проф. Мюлер', 'проф. Мюлер', 'Виенски университет', 'vienski-universitet'],
    ['Danieli - ing. Bianchi', 'ing. Bianchi', 'Danieli', 'danieli'],
    ['Petrol: Miha Kos', 'Miha Kos', 'Petrol', 'petrol'],
    ['Xaver Unterholzner (Holding Graz GmbH)', 'Xaver Unterholzner', 'Holding Graz GmbH', 'holding-graz-gmbh'],
  ])('is read as both, and that is said: %s', (cell, person, organisation, id) => {
    const plan = planOf(tableWith(cell));
    expect(organisations(plan)).toEqual([organisation]);
    expect(people(plan)).toEqual([[person, undefined, id]]);
    expect(codes(plan)).toEqual([['person-with-organisation', cell]]);
    expect(
      plan.changes.flatMap((each) => (each.collection === 'people' ? each.after.inferred?.organisation?.en : [])),
    ).toEqual([`The table names the person together with “${organisation}”.`]);
  });

  test.each([
    ['Urban Innovation Vienna (г-жа Каролин Бауер)', 'г-жа Каролин Бауер', 'Urban Innovation Vienna'],
    ['Anton Paar (Hr. Maier)', 'Hr. Maier', 'Anton Paar'],
    ['Franz Josef Steiner (Frau Mag. Eva Lang)', 'Frau Mag. Eva Lang', 'Franz Josef Steiner'],
    ['Marco Polo Venezia (sig.ra Anna Bianchi)', 'sig.ra Anna Bianchi', 'Marco Polo Venezia'],
    ['Ana Roš Gostinstvo (ga. Novak)', 'ga. Novak', 'Ana Roš Gostinstvo'],
    ['Mr Brown / Rolls Royce', 'Mr Brown', 'Rolls Royce'],
  ])('is the one whom a form of address heads, though a first name begins the other: %s', (cell, person, of) => {
    for (const header of ['Organisation', 'Met with', 'С кого се срещнахме'])
      for (const answers of [{}, { doubtfulNames: 'names' }, { doubtfulNames: 'notes' }] as const) {
        const plan = planOf(tableWith(cell, header), answers);
        expect(organisations(plan)).toEqual([of]);
        expect(people(plan)).toMatchObject([[person, undefined, expect.any(String)]]);
        expect(codes(plan)).toEqual([['person-with-organisation', cell]]);
      }
  });

  test('is asked about where both may be the same person', () => {
    expect(codes(planOf(tableWith('Karl Huber (г-н Карл Хубер)')))).toEqual([
      ['organisation-like-person', 'Karl Huber (г-н Карл Хубер)'],
    ]);
  });

  test('is split from the others of the cell, with the role', () => {
    const plan = planOf(tableWith('AVL List; Dr. Franz Mayer, Direktor (Holding Graz); Infineon'));
    expect(organisations(plan).sort()).toEqual(['AVL List', 'Holding Graz', 'Infineon']);
    expect(people(plan)).toEqual([['Dr. Franz Mayer', 'Direktor', 'holding-graz']]);
  });

  test.each(['Organisation', 'Met with', 'С кого се срещна'])(
    'is each of several with theirs, under “%s” as well, and each is said',
    (header) => {
      for (const cell of [
        'Karl Huber (SFG), Ana Novak (TPL)',
        'Karl Huber (SFG) und Ana Novak (TPL)',
        'Karl Huber (SFG) / Ana Novak (TPL)',
      ]) {
        const plan = planOf(tableWith(cell, header));
        expect(organisations(plan)).toEqual(['SFG', 'TPL']);
        expect(people(plan)).toEqual([
          ['Karl Huber', undefined, 'sfg'],
          ['Ana Novak', undefined, 'tpl'],
        ]);
        expect(codes(plan)).toEqual([
          ['person-with-organisation', 'Karl Huber (SFG)'],
          ['person-with-organisation', 'Ana Novak (TPL)'],
        ]);
      }
    },
  );

  test('stands beside organisations as well, and an abbreviation that becomes one is said under “Met with”', () => {
    const plan = planOf(tableWith('Stadt Graz, Karl Huber (SFG)'));
    expect(organisations(plan).sort()).toEqual(['SFG', 'Stadt Graz']);
    expect(codes(plan)).toEqual([['person-with-organisation', 'Karl Huber (SFG)']]);
    expect(codes(planOf(tableWith('Xaver Unterholzner (SFG)', 'Met with')))).toEqual([
      ['person-with-organisation', 'Xaver Unterholzner (SFG)'],
    ]);
  });

  test.each([
    ['Ana Novak (VC)', 'Ana Novak (VC)'],
    ['Ana Novak (CEO)', 'Ana Novak, CEO'],
    ['Ana Novak (Rector)', 'Ana Novak, Rector'],
    ['Eva Maier (VC), Karl Huber (CEO)', 'Eva Maier (VC); Karl Huber, CEO'],
  ])('is from none where an office stands in brackets: %s', (cell, notes) => {
    for (const header of ['Organisation', 'Met with']) {
      const plan = planOf(
        tableOf(
          ['Date', 'City', 'Country', header],
          ['2023-02-14', 'Graz', 'Austria', cell],
          ['2023-02-15', 'Graz', 'Austria', 'Eva Maier (VC)'],
        ),
      );
      expect([organisations(plan), visitsOf(plan)[0]?.notes]).toEqual([[], notes]);
    }
  });

  test.each([
    ['Xaver Unterholzner (Magna)', 'Xaver Unterholzner', 'xaver unterholzner'],
    ['Anton Paar', 'Anton Paar', 'anton paar'],
    ['Miha Kos in Ana Novak', 'Miha Kos in Ana Novak', 'miha kos in ana novak'],
  ])('is asked about where it is not clear: %s', (cell, spelling, key) => {
    const plan = planOf(tableWith(cell));
    expect(organisations(plan)).toEqual([cell]);
    expect(codes(plan)).toEqual([['organisation-like-person', cell]]);
    expect(plan.doubtfulNames).toMatchObject([{ spelling, key, isPerson: false, isOrganisation: true }]);
    expect(codes(planOf(tableWith(cell), { peopleNames: { [key]: false } }))).toEqual([]);
  });

  test('is read as answered', () => {
    const plan = planOf(tableWith('Xaver Unterholzner (Magna)'), { peopleNames: { 'xaver unterholzner': true } });
    expect([organisations(plan), people(plan)]).toEqual([['Magna'], [['Xaver Unterholzner', undefined, 'magna']]]);
    const alone = planOf(tableWith('Miha Kos in Ana Novak'), { peopleNames: { 'miha kos in ana novak': true } });
    expect(organisations(alone)).toEqual([]);
    expect(visitsOf(alone)).toMatchObject([{ notes: 'Miha Kos; Ana Novak' }]);
  });

  test.each([
    'Joanneum Research',
    'Joanneum Research (Graz)',
    'Ars Electronica, TU Wien',
    'Red Bull (Austria)',
    'IHK München / DLR',
  ])('is nobody where only organisations and places stand: %s', (cell) => {
    const plan = planOf(tableWith(cell), { organisationComma: 'several' });
    expect([people(plan), plan.doubtfulNames, codes(plan)]).toEqual([[], [], []]);
  });

  test('alone under a header of both is asked about, and no organisation until then', () => {
    const plan = planOf(tableWith('Karl Huber', 'Firma/Person'));
    expect([organisations(plan), codes(plan)]).toEqual([[], [['person-or-organisation', 'Karl Huber']]]);
  });
});
