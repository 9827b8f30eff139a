import { describe, expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const HEADER = ['Date', 'Direction', 'Organisation', 'Country', 'City'];

const visitOf = (...row: readonly string[]) => visitsOf(planOf(tableOf(HEADER, row)))[0];

function organisationCountries(...row: readonly string[]): readonly unknown[] {
  return planOf(tableOf(HEADER, row)).changes.flatMap((change) =>
    change.collection === 'organisations' ? change.after.country : [],
  );
}

describe('guests who came', () => {
  test('were received in the home city, and come from the country that the row names', () => {
    const row = ['2019-03-01', 'incoming', 'Chengdu High-tech Zone', 'China', 'Sofia'];
    const visit = visitOf(...row);
    expect(visit).toMatchObject({ direction: 'inbound', countries: ['BG'], places: ['sofia'] });
    expect(visit?.inferred?.countries?.en).toContain('guests came');
    expect(organisationCountries(...row)).toEqual(['CN']);
    expect(planOf(tableOf(HEADER, row)).faults).toEqual([]);
  });

  test('were received at home where the row names no city', () => {
    expect(visitOf('2019-03-01', 'гости', 'Skopje municipality', 'North Macedonia', '')).toMatchObject({
      countries: ['BG'],
      places: [],
    });
  });

  test('were met where the row says, where that is neither', () => {
    expect(visitOf('2019-03-01', 'incoming', 'EuroCities', 'Belgium', 'Brussels')).toMatchObject({ countries: ['BE'] });
    expect(visitOf('2019-03-01', 'outgoing', 'EuroCities', 'Belgium', 'Brussels')).toMatchObject({ countries: ['BE'] });
    expect(visitOf('2019-03-01', 'incoming', 'Nesta', 'Bulgaria', 'Sofia')).toMatchObject({ countries: ['BG'] });
  });
});
