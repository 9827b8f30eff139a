import { describe, expect, test } from 'vitest';
import { withTarget } from '#src/exchange/import/chosen-target.ts';
import { planImport } from '#src/exchange/import/plan-import.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { GAZETTEER, planOf, RECORD, TODAY, tableOf, visitsOf } from './import-fixture.ts';

type Plan = ReturnType<typeof planOf>;

const names = (plan: Plan) =>
  plan.changes.flatMap((change) => (change.collection === 'organisations' ? [change.after.name] : []));
const asked = (plan: Plan) => plan.questions.flatMap(({ name, of }) => (name === 'otherColumns' ? [of] : []));

describe('a column of the organisations that took part, ours that went along or those that were met', () => {
  const HEADERS = [
    'Participating companies',
    'Participants (companies)',
    'Companies taking part',
    'Member companies',
    'Accompanying companies',
    'Фирми участници',
    'Участващи фирми',
    'Участници (фирми)',
    'Фирми-членове',
    'Teilnehmende Unternehmen',
    'Teilnehmende Firmen',
    'Mitreisende Firmen',
    'Mitgliedsunternehmen',
    'Teilnehmer (Firmen)',
    'Aziende partecipanti',
    'Imprese partecipanti',
    'Sodelujoča podjetja',
    'Udeležena podjetja',
    'Entreprises participantes',
    'Mitaussteller',
    'Mitaussteller am Stand',
    'Co-exhibitors',
    'Съизложители',
    'Coespositori',
    'Sorazstavljalci',
  ];
  const mission = (header: string) =>
    tableOf(
      ['Date', 'City', 'Country', 'Topic', header, 'Local partner'],
      ['2019-02-04', 'Vienna', 'Austria', 'Trade', 'Eirgen Pharma; Luminate', 'TU Wien'],
      ['2019-02-05', 'Graz', 'Austria', 'Trade', 'Workvivo', 'Siemens'],
    );

  test.each(HEADERS)('is asked about, and stands in the notes until then: %s', (header) => {
    const plan = planOf(mission(header));
    expect(asked(plan)).toEqual([header]);
    expect(names(plan)).toEqual(['TU Wien', 'Siemens']);
    expect(visitsOf(plan).map(({ notes }) => notes)).toEqual([
      `${header}: Eirgen Pharma; Luminate`,
      `${header}: Workvivo`,
    ]);
  });

  test.each([
    ['Companies', 'Mission', 'Partner on the ground'],
    ['Companies', 'No. of companies', 'Topic'],
    ['List of companies', 'Topic', 'Host'],
    ['Фирми', 'Бизнес мисия', 'Тема'],
    ['Фирми', 'Тема', 'Партньор на място'],
    ['Unternehmen', 'Wirtschaftsmission', 'Thema'],
    ['Imprese', 'Missione', 'Partner locale'],
    ['Podjetja', 'Gospodarska delegacija', 'Tema'],
    ['Companies', 'Topic', 'Organisation'],
  ])('is one of “%s” beside “%s” and “%s”', (header, first, second) => {
    const plan = planOf(
      tableOf(
        ['Date', 'City', 'Country', first, second, header],
        ['2024-03-04', 'Warsaw', 'Poland', '2', 'Polish Chamber', 'Glanmore Foods; Dairyco'],
        ['2025-02-17', 'Prague', 'Czechia', '1', 'Czech Chamber', 'Kerry Dairy'],
      ),
    );
    expect(asked(plan)).toContain(header);
    expect(names(plan)).not.toContain('Dairyco');
    expect(visitsOf(plan)[0]?.notes).toContain(`${header}: Glanmore Foods; Dairyco`);
  });

  test.each(['No. of companies', 'Брой фирми', 'Anzahl Unternehmen', 'Numero di aziende', 'Število podjetij'])(
    'is none that counts them: %s',
    (header) => {
      const plan = planOf(
        tableOf(
          ['Date', 'City', 'Country', 'Host', header],
          ['2024-03-04', 'Warsaw', 'Poland', 'Polish Chamber', '2'],
          ['2025-02-17', 'Prague', 'Czechia', 'Czech Chamber', '9'],
        ),
      );
      expect([asked(plan), names(plan)]).toEqual([[], ['Polish Chamber', 'Czech Chamber']]);
    },
  );

  test.each(['Companies', 'Фирми', 'Unternehmen', 'Aziende'])('is none where nobody else was met: %s', (header) => {
    const plan = planOf(tableOf(['Date', 'City', 'Country', header], ['2024-03-04', 'Warsaw', 'Poland', 'Dairyco']));
    expect([asked(plan), names(plan)]).toEqual([[], ['Dairyco']]);
  });

  test('is what it is said to be', () => {
    const header = 'Participating companies';
    const plan = planOf(mission(header), { otherColumns: { [header]: 'organisation' } });
    expect(names(plan)).toEqual(['Eirgen Pharma', 'Luminate', 'TU Wien', 'Workvivo', 'Siemens']);
  });

  test.each(['Participating companies', 'Фирми участници', 'Aziende partecipanti'])(
    'makes nobody of companies that are answered to be ours: they stand in the staff notes and are said: %s',
    (header) => {
      const table = tableOf(
        ['Date', 'City', 'Country', header, 'Organisation'],
        ['2019-02-04', 'Vienna', 'Austria', 'Eirgen Pharma; Ballymaloe Foods', 'TU Wien'],
        ['2019-02-05', 'Graz', 'Austria', 'Sofia Soft EOOD', 'Siemens'],
        ['2019-02-06', 'Linz', 'Austria', 'Kerry Dairy Ltd; Anna Bell', 'Voest'],
      );
      const plan = planOf(table, { otherColumns: { [header]: 'ours' } });
      const people = plan.changes.flatMap((each) => (each.collection === 'people' ? [each.after.name.en] : []));
      expect([people, names(plan)]).toEqual([['Anna Bell'], ['TU Wien', 'Siemens', 'Voest']]);
      expect(visitsOf(plan).map(({ notes }) => notes)).toEqual([
        'Eirgen Pharma\nBallymaloe Foods',
        'Sofia Soft EOOD',
        'Kerry Dairy Ltd',
      ]);
      expect(plan.faults.map(({ code, row, found }) => [code, row, found])).toEqual([
        ['doubtful-name', 2, 'Eirgen Pharma'],
        ['doubtful-name', 2, 'Ballymaloe Foods'],
        ['organisation-among-people', 3, 'Sofia Soft EOOD'],
        ['organisation-among-people', 4, 'Kerry Dairy Ltd'],
      ]);
      expect(plan.doubtfulNames.map(({ spelling, isPerson }) => [spelling, isPerson])).toEqual([
        ['Eirgen Pharma', false],
        ['Ballymaloe Foods', false],
      ]);
      const answered = planOf(table, {
        otherColumns: { [header]: 'ours' },
        peopleNames: { 'ballymaloe foods': true },
      });
      expect(visitsOf(answered)[0]?.people).toEqual(['ballymaloe-foods']);
    },
  );

  test('are parted by commas, of which nothing is asked', () => {
    const header = 'Participating companies';
    const table = tableOf(
      ['Date', 'City', 'Country', header, 'Met with'],
      ['2019-02-04', 'Vienna', 'Austria', 'Teamwork.com, Workvivo', 'TU Wien'],
      ['2019-02-05', 'Graz', 'Austria', 'Clonakilty Food Co., Anna Bell', 'Siemens'],
    );
    const plan = planOf(table, { otherColumns: { [header]: 'ours' } });
    const people = plan.changes.flatMap((each) => (each.collection === 'people' ? [each.after.name.en] : []));
    expect(people).toEqual(['Anna Bell']);
    expect(plan.questions.map(({ name }) => name)).not.toContain('nameComma');
    for (const word of ['Teamwork.com', 'Workvivo']) expect(visitsOf(plan)[0]?.notes).toContain(word);
    expect(visitsOf(plan)[1]?.notes).toContain('Clonakilty Food Co.');
  });

  test.each([
    ['Companies', ['Anna Bell']],
    ['Unternehmen', ['Anna Bell']],
    ['Company representatives', ['Xuan Zhou', 'Anna Bell']],
    ['Participants (institution)', ['Xuan Zhou', 'Anna Bell']],
  ])('tells by its header, chosen to be of ours, whether it names companies: %s', (header, expected) => {
    const table = tableOf(
      ['Date', 'City', 'Country', header, 'Met with'],
      ['2019-02-04', 'Vienna', 'Austria', 'Xuan Zhou; Anna Bell', 'TU Wien'],
    );
    const mapping = withTarget(recogniseTables([table], GAZETTEER), 0, 3, 'ours');
    const plan = planImport({ record: RECORD, tables: [table], mapping, gazetteer: GAZETTEER, today: TODAY });
    const people = plan.changes.flatMap((each) => (each.collection === 'people' ? [each.after.name.en] : []));
    expect(people).toEqual(expected);
  });

  test.each([
    'Visited companies',
    'Companies met',
    'Partner organisations',
    'Посетени фирми',
    'Besuchte Firmen',
    'Visiting companies',
    'Participating partners',
    'Unternehmen / Teilnehmer',
  ])('is not asked about where its header says that they were met: %s', (header) => {
    expect(asked(planOf(mission(header)))).toEqual([]);
  });

  test('is none where it counts them', () => {
    const table = tableOf(
      ['Date', 'City', 'Country', 'Organisation', 'Participating companies'],
      ['2019-02-04', 'Vienna', 'Austria', 'TU Wien', '12'],
      ['2019-02-05', 'Graz', 'Austria', 'Siemens', '7'],
    );
    expect(names(planOf(table))).toEqual(['TU Wien', 'Siemens']);
  });
});
