import { describe, expect, test } from 'vitest';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

const visitTo = (city: string) => {
  const plan = planOf(tableOf(['Date', 'City', 'Purpose'], ['2024-05-06', city, 'Fair']));
  return { visit: visitsOf(plan)[0], codes: faultCodes(plan) };
};

describe('the sign of a country on vehicles behind a city', () => {
  test.each([
    ['Wien, A', ['AT'], ['vienna']],
    ['Porto (P)', ['PT'], ['porto']],
    ['Ljubljana, SLO', ['SI'], ['ljubljana']],
    ['Halle, D; Graz, A', ['DE', 'AT'], ['halle-saale', 'graz']],
  ])('is that country, with the reason: %s', (city, countries, places) => {
    const { visit, codes } = visitTo(city);
    expect([visit?.countries, visit?.places, codes]).toEqual([countries, places, []]);
    expect(visit?.inferred?.countries?.en).toContain(`“${city}”`);
  });

  test.each(['Frankfurt, D', 'Frankfurt (D)', 'Frankfurt, Germany'])(
    '%s: that the larger of two cities is taken is shown',
    (city) => {
      const { visit } = visitTo(city);
      expect(visit?.places).toEqual(['frankfurt-am-main']);
      expect(visit?.inferred?.places?.en).toContain('another, far smaller city called “Frankfurt”');
    },
  );
});
