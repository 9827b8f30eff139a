import { describe, expect, test } from 'vitest';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

function metIn(text: string, header = 'Organisation') {
  const plan = planOf(tableOf(['Date', 'Country', 'City', header], ['2018-07-10', 'Italy', 'Bologna', text]));
  const organisations = plan.changes.flatMap((change) =>
    change.collection === 'organisations' ? [[change.after.name, change.after.country]] : [],
  );
  const isInferred = plan.changes.some(
    (change) => change.collection === 'organisations' && change.after.inferred?.country !== undefined,
  );
  return { plan, organisations, isInferred, isAsked: plan.questions.some(({ status }) => status === 'needs-answer') };
}

describe('a country behind the comma of an organisation', () => {
  test.each([
    ['University of Lagos, Nigeria', [['University of Lagos', 'NG']]],
    ['FH Joanneum, Österreich', [['FH Joanneum', 'AT']]],
    ['Университет Ниш, Сърбия', [['Университет Ниш', 'RS']]],
    ['Univerza v Mariboru, Slovenija', [['Univerza v Mariboru', 'SI']]],
    ['Beispielhaus, Germania', [['Beispielhaus', 'DE']]],
    ['ART-ER, Italy', [['ART-ER', 'IT']]],
    ['Ministry of Trade, Industry and Tourism, Rwanda', [['Ministry of Trade, Industry and Tourism', 'RW']]],
    ['Startup Hub, Warsaw, Poland', [['Startup Hub, Warsaw', 'PL']]],
    [
      'Beispiel, Germany, Exemple, France',
      [
        ['Beispiel', 'DE'],
        ['Exemple', 'FR'],
      ],
    ],
  ])('is its country, as it stands there, and nothing is asked: %s', (text, organisations) => {
    for (const header of ['Organisation', 'Partners', 'Met with']) {
      const found = metIn(text, header);
      expect(found.organisations).toEqual(organisations);
      expect([found.isInferred, found.isAsked]).toEqual([false, false]);
      expect(visitsOf(found.plan)).toMatchObject([{ countries: ['IT'] }]);
    }
  });

  test.each([
    ['Nazarbayev University (Kazakhstan)', 'KZ'],
    ['Univ. of Cordoba (Argentina)', 'AR'],
    ['Beispielhaus (Австрия)', 'AT'],
    ['Beispielhaus (MA)', 'IT'],
  ])('may stand in brackets, which the name keeps: %s', (text, country) => {
    const { organisations, isInferred } = metIn(text);
    expect([organisations, isInferred]).toEqual([[[text, country]], country === 'IT']);
  });

  test.each([
    ['Beispiel, Muster, Germany', 'is of one or of all'],
    ['Beispiel Institut, MA', 'is a state as well'],
    ['Vienna, Austria', 'is that of a city'],
    ['University of Examples, Georgia', 'is two'],
  ])('is asked about where it %s: %s', (text) => {
    expect(metIn(text).isAsked).toBe(true);
  });

  test('of a list that may be that of all is no organisation, which is said, and its words stay', () => {
    const { plan, organisations } = metIn('Alpha, Beta, Gamma, Germany');
    expect(organisations.map(([name]) => name)).toEqual(['Alpha', 'Beta', 'Gamma']);
    expect(faultCodes(plan)).toEqual(['no-organisation-named']);
    expect(visitsOf(plan)).toMatchObject([{ notes: 'Germany' }]);
  });
});
