import { describe, expect, test } from 'vitest';
import type { Answers } from '#src/exchange/import/answers.ts';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

function placed(country: string, city: string, answers: Answers = {}) {
  const plan = planOf(tableOf(['Date', 'Country', 'City'], ['2019-05-06', country, city]), answers);
  return { countries: visitsOf(plan)[0]?.countries, faults: faultCodes(plan), plan };
}

describe('a name that several countries bear', () => {
  test('is settled by the city', () => {
    expect(placed('Congo', 'Kinshasa')).toMatchObject({ countries: ['CD'], faults: [] });
    expect(placed('Конго', 'Brazzaville')).toMatchObject({ countries: ['CG'], faults: [] });
    expect(placed('Georgia', 'Tbilisi')).toMatchObject({ countries: ['GE'], faults: [] });
    expect(placed('Georgia', 'Atlanta')).toMatchObject({ countries: ['US'], faults: [] });
  });
  test('is asked about where no city settles it', () => {
    const { countries, faults, plan } = placed('Congo', '');
    expect([countries, faults]).toEqual([undefined, ['ambiguous-country']]);
    expect(plan.unmatched).toMatchObject([{ kind: 'country', key: 'congo', countries: ['CG', 'CD'] }]);
    expect(placed('Congo', '', { countries: { congo: 'CD' } })).toMatchObject({ countries: ['CD'], faults: [] });
  });
  test.each([
    ['Korea (South)', 'KR'],
    ['Korea, South', 'KR'],
    ['South Korea', 'KR'],
    ['Republic of Korea', 'KR'],
    ['Южна Корея', 'KR'],
    ['North Korea', 'KP'],
    ['Korea (North)', 'KP'],
    ['КНДР', 'KP'],
    ['DR Congo', 'CD'],
    ['Congo (Kinshasa)', 'CD'],
    ['Congo-Brazzaville', 'CG'],
    ['Congo (Republic of the)', 'CG'],
  ])('%s says which', (country, code) => {
    expect(placed(country, '')).toMatchObject({ countries: [code], faults: [] });
  });
  test.each([
    ['Korea', 'KR', 'KP'],
    ['Корея', 'KR', 'KP'],
    ['Congo', 'CG', 'CD'],
  ])('%s alone is asked about', (country, ...countries) => {
    const { faults, plan } = placed(country, '');
    expect(faults).toEqual(['ambiguous-country']);
    expect(plan.unmatched).toMatchObject([{ countries }]);
    expect(placed('Korea', 'Seoul')).toMatchObject({ countries: ['KR'], faults: [] });
  });
  test('Georgia alone is the country, and that is pointed out', () => {
    expect(placed('Georgia', '')).toMatchObject({ countries: ['GE'], faults: ['assumed-country'] });
    expect(placed('Georgia; Armenia', '')).toMatchObject({ countries: ['GE', 'AM'], faults: [] });
  });
});
