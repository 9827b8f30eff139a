import { describe, expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

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

  test('is what it is said to be', () => {
    const header = 'Participating companies';
    const plan = planOf(mission(header), { otherColumns: { [header]: 'organisation' } });
    expect(names(plan)).toEqual(['Eirgen Pharma', 'Luminate', 'TU Wien', 'Workvivo', 'Siemens']);
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
