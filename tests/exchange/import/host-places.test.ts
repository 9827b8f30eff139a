import { describe, expect, test } from 'vitest';
import { faultCodes, planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

type Plan = ReturnType<typeof planOf>;
const asked = (plan: Plan) => plan.questions.find(({ name }) => name === 'direction')?.status;
const seen = (plan: Plan) => visitsOf(plan).map(({ direction, countries }) => [direction, ...countries].join(' '));

const COUNTRIES = [
  'Host country',
  'Paese ospitante',
  'Gastland',
  'Gastgeberland',
  'Страна домакин',
  'Държава-домакин',
  'Приемаща държава',
  'Država gostiteljica',
  'Pays d’accueil',
];
const CITIES = ['Host city', 'Città ospitante', 'Gastgeberstadt', 'Град домакин', 'Mesto gostitelj', 'Ville hôte'];

describe('the country or city of hosts', () => {
  test.each(COUNTRIES)('abroad, in a table that says nothing of who travelled, is asked about: %s', (header) => {
    const table = tableOf(['Date', header, 'Organisation'], ['2024-01-10', 'Germany', 'Siemens AG']);
    expect(targetsOf(table)[1]).toBe('country');
    const plan = planOf(table);
    expect([faultCodes(plan), plan.counts.added, asked(plan)]).toEqual([['unclear-direction'], 0, 'needs-answer']);
    expect(seen(planOf(table, { direction: 'outbound' }))).toEqual(['outbound DE']);
    expect(seen(planOf(table, { direction: 'inbound' }))).toEqual(['inbound BG']);
  });

  test.each(CITIES)('is the same of a city: %s', (header) => {
    const table = tableOf(
      ['Date', header, 'Country', 'Organisation'],
      ['2024-01-10', 'Berlin', 'Germany', 'Siemens AG'],
    );
    expect(targetsOf(table)[1]).toBe('city');
    expect(faultCodes(planOf(table))).toEqual(['unclear-direction']);
  });

  test.each(['Direction', 'Посока'])('is the place that was visited where a column says so: %s', (header) => {
    const plan = planOf(
      tableOf(['Date', 'Host country', header, 'Organisation'], ['2024-01-10', 'Germany', 'outgoing', 'Siemens AG']),
    );
    expect([faultCodes(plan), seen(plan)]).toEqual([[], ['outbound DE']]);
  });

  test.each(['Travellers', 'Who travelled', 'Пътували', 'Dienstreisende', 'Purpose of trip', 'Organisation visited'])(
    'is the place that was visited where another header speaks of a journey: %s',
    (header) => {
      const plan = planOf(tableOf(['Date', 'Host country', header], ['2024-01-10', 'Germany', 'Milena Koleva']));
      expect(faultCodes(plan)).not.toContain('unclear-direction');
      expect(visitsOf(plan)[0]).toMatchObject({ direction: 'outbound', countries: ['DE'] });
    },
  );

  test('is the place that was visited where others were the hosts', () => {
    const plan = planOf(
      tableOf(['Date', 'Host country', 'Host organisation'], ['2024-01-10', 'Germany', 'Siemens AG']),
    );
    expect(seen(plan)).toEqual(['outbound DE']);
  });

  test('is our own where guests came, and asked about where it is not', () => {
    const rows = (country: string) =>
      planOf(
        tableOf(['Date', 'Host country', 'Host city', 'Visiting delegation'], ['2024-01-10', country, '', 'TU Wien']),
      );
    expect(seen(rows('Bulgaria'))).toEqual(['inbound BG']);
    expect(faultCodes(rows('Germany'))).toContain('unclear-direction');
  });
});
