import { describe, expect, test } from 'vitest';
import { applyPlan } from '#src/exchange/import/apply-plan.ts';
import { planOf, RECORD, tableOf, visitsOf } from './import-fixture.ts';

const HEADER = ['Date', 'Country', 'City', 'Organisation', 'Purpose'];
const one = (country: string, city: string, organisation = 'Nesta', answers = {}) =>
  planOf(tableOf(HEADER, ['2024-05-06', country, city, organisation, 'Talk']), answers);

describe('a row that was held online', () => {
  test.each([
    'Онлайн',
    'online',
    'Virtual',
    'Teams',
    'MS Teams',
    'Zoom',
    'via Zoom',
    'онлайн среща',
    'virtuell',
    'da remoto',
    'spletni sestanek',
    'spletno srečanje',
    'sestanek na daljavo',
    'preko spleta',
    'riunione a distanza',
    'среща онлайн',
    'https://zoom.us/j/123',
  ])('“%s” is a meeting without a place: nobody went to the country that was answered for the table', (where) => {
    const plan = one('', where, 'Nesta', { country: 'TR', direction: 'outbound' });
    expect(visitsOf(plan)).toMatchObject([{ direction: 'home', countries: [], places: [] }]);
    expect(visitsOf(plan)[0]?.inferred?.direction?.en).toContain(`“${where}”`);
    expect(plan.changes.filter(({ collection }) => collection === 'meetings')).toHaveLength(1);
    expect([plan.faults, plan.unmatched, applyPlan(RECORD, plan).ok]).toEqual([[], [], true]);
  });

  test.each(['Videokonferenz', 'Online', 'Онлайн среща'])(
    'and no visit by its title, where it has none: %s',
    (kind) => {
      const plan = planOf(
        tableOf(['Date', 'Type', 'Country'], ['2024-05-06', kind, 'Germany'], ['2024-05-07', 'Visit', 'Austria']),
      );
      expect(visitsOf(plan)[0]).toMatchObject({
        direction: 'home',
        title: { en: 'Held online', bg: 'Проведено онлайн' },
        notes: 'Country: Germany',
      });
    },
  );

  test('in the column of countries as well', () => {
    expect(visitsOf(one('Online', ''))).toMatchObject([{ countries: [], places: [] }]);
  });

  test('is no visit to the country that it names: that is where the organisation is from', () => {
    const plan = one('Germany', 'online', 'Example Works');
    expect(visitsOf(plan)).toMatchObject([{ direction: 'home', countries: [] }]);
    const organisations = plan.changes.flatMap((change) => (change.collection === 'organisations' ? change.after : []));
    expect(organisations).toMatchObject([{ name: 'Example Works', country: 'DE' }]);
  });

  test('waits where nothing tells where a new organisation is from, which is asked', () => {
    const plan = one('', 'online', 'Example Works', { country: 'TR' });
    expect(plan.faults).toMatchObject([{ code: 'online-country', effect: 'row-set-aside', found: 'Example Works' }]);
    expect(plan.openOrganisations).toMatchObject([{ key: 'example works' }]);
    const answers = { organisationCountries: { 'example works': 'FI' } };
    expect(one('', 'online', 'Example Works', answers).counts.added).toBe(1);
  });

  test('a city that sounds like it is a city', () => {
    expect(visitsOf(one('Germany', 'Berlin'))).toMatchObject([{ countries: ['DE'], places: ['berlin'] }]);
  });
});
