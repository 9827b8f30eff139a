import { describe, expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

type Plan = ReturnType<typeof planOf>;
const newOrganisations = (plan: Plan) =>
  plan.changes.flatMap((change) => (change.collection === 'organisations' ? [change.after] : []));

const HEADER = ['Date', 'Direction', 'City', 'Organisation', 'Purpose'];

describe('guests who are called by their nation', () => {
  test.each([
    ['Visit of a Slovak delegation', 'SK'],
    ['Slovak business delegation', 'SK'],
    ['Посещение на словенска делегация', 'SI'],
    ['посещение на словашката делегация', 'SK'],
    ['Empfang österreichischer Vertreter', 'AT'],
    ['Österreichische Delegation', 'AT'],
    ['Visita di una delegazione slovacca', 'SK'],
    ['Obisk hrvaške delegacije', 'HR'],
    ['Accueil d’une délégation française', 'FR'],
  ])('tell where a new organisation of theirs is from: %s', (title, country) => {
    const plan = planOf(tableOf(HEADER, ['2024-02-22', 'inbound', 'Sofia', 'Inovum Hub', title]));
    expect(newOrganisations(plan)).toMatchObject([
      {
        name: 'Inovum Hub',
        country,
        inferred: {
          country: { en: `The row calls the guests “${title}”, so they are taken to be from this country.` },
        },
      },
    ]);
    expect(visitsOf(plan)).toMatchObject([{ direction: 'inbound', countries: ['BG'], places: ['sofia'] }]);
  });

  test.each(['Slovak delegation', 'Словашка делегация', 'Slovak delegation (5 persons)', 'Delegazione slovacca'])(
    'are no organisation by that, and their words stand in the notes: %s',
    (cell) => {
      const plan = planOf(tableOf(HEADER, ['2024-02-22', 'inbound', 'Sofia', cell, '']));
      expect(newOrganisations(plan)).toEqual([]);
      const [visit] = visitsOf(plan);
      expect(visit?.notes).toContain(cell);
      expect(visit?.title.en).toContain('Slovakia');
      expect(visit?.inferred?.title?.en).toContain(`“${cell}”`);
    },
  );

  test('of several nations leave open where an organisation is from', () => {
    const title = 'Slovak and Czech delegation';
    const plan = planOf(tableOf(HEADER, ['2024-02-22', 'inbound', 'Sofia', 'Inovum Hub', title]));
    expect(plan.openOrganisations).toMatchObject([{ spelling: 'Inovum Hub' }]);
  });

  test.each(['Bulgarian delegation', 'Talks on the Slovak market', 'Slovak Telekom presents', 'Belgrade delegation'])(
    'are not told by other words: %s',
    (title) => {
      const plan = planOf(tableOf(HEADER, ['2024-02-22', 'inbound', 'Sofia', 'Inovum Hub', title]));
      expect(newOrganisations(plan)).toEqual([]);
      expect(plan.openOrganisations).toMatchObject([{ spelling: 'Inovum Hub' }]);
    },
  );

  test('are called so where the place and their names alone tell that they came', () => {
    const plan = planOf(
      tableOf(
        ['Subject', 'Date', 'City', 'Organisation', 'Guests'],
        ['Slovak delegation', '2024-05-16', 'Sofia', 'SARIO', 'Ján Horváth'],
      ),
    );
    expect(newOrganisations(plan)).toMatchObject([{ name: 'SARIO', country: 'SK' }]);
    expect(visitsOf(plan)).toMatchObject([{ direction: 'inbound', countries: ['BG'] }]);
  });

  test('have the country that the row states', () => {
    const table = tableOf(
      ['Date', 'Direction', 'Country', 'City', 'Organisation', 'Purpose'],
      ['2024-02-22', 'inbound', 'Austria', 'Sofia', 'Inovum Hub', 'Visit of the Slovak delegation'],
    );
    expect(newOrganisations(planOf(table))).toMatchObject([{ name: 'Inovum Hub', country: 'AT' }]);
  });
});
