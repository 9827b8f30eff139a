import { describe, expect, test } from 'vitest';
import { applyPlan } from '#src/exchange/import/apply-plan.ts';
import { cityLabel } from '#src/exchange/import/city-label.ts';
import { faultCodes, planOf, RECORD, tableOf, visitsOf } from './import-fixture.ts';

const cities = (...rows: readonly (readonly [country: string, city: string])[]) =>
  tableOf(['date', 'country', 'city'], ...rows.map(([country, city], i) => [`2018-07-${10 + i}`, country, city]));

/** GeoNames ids of the places of each visit, or `-` for none. */
const placed = (...[table, answers]: Parameters<typeof planOf>) => {
  const plan = planOf(table, answers);
  const ids = new Map(
    [...RECORD.places, ...plan.changes.flatMap((change) => (change.collection === 'places' ? [change.after] : []))].map(
      ({ id, geonames }) => [id, geonames],
    ),
  );
  return visitsOf(plan).map(({ countries, places }) =>
    [countries.join(), places.map((id) => ids.get(id)).join() || '-'].join(' '),
  );
};

const [OREGON, MAINE, PARIS, WALES] = [5_746_545, 4_975_802, 2_988_507, 2_641_598];

describe('a city whose name several in its country bear', () => {
  test.each([
    ['United States', 'Springfield'],
    ['United States', 'Paris'],
    ['United States', 'Portland'],
    ['Germany', 'Neustadt'],
  ])('is asked about: %s, %s', (country, city) => {
    const plan = planOf(cities([country, city], [country, city]));
    expect(visitsOf(plan).map(({ countries, places }) => [countries.length, places.length])).toEqual([
      [1, 0],
      [1, 0],
    ]);
    expect(faultCodes(plan)).toEqual(['several-cities', 'several-cities']);
    expect(plan.unmatched.map(({ spelling, rows }) => [spelling, rows])).toEqual([[city, 2]]);
    expect(plan.unmatched[0]?.cities.length).toBeGreaterThan(1);
  });
  test('is told apart from the others by inhabitants and degrees', () => {
    const [unmatched] = planOf(cities(['United States', 'Portland'])).unmatched;
    const labels = (unmatched?.cities ?? []).map((city) => cityLabel(city, unmatched?.cities ?? [], 'en'));
    expect(labels.slice(0, 2)).toEqual([
      'Portland, United States (652,503 inhabitants, 45.5° N, 122.7° W)',
      'Portland, United States (66,881 inhabitants, 43.7° N, 70.3° W)',
    ]);
  });
  test('is the largest where that is ten times the next, with the reason', () => {
    const [visit] = visitsOf(planOf(cities(['United Kingdom', 'Newport'])));
    expect(placed(cities(['United Kingdom', 'Newport']))).toEqual([`GB ${WALES}`]);
    expect(visit?.inferred?.places?.en).toContain('2 other, far smaller cities called “Newport”');
  });
  test('is what people mean by it: a capital, Frankfurt am Main', () => {
    expect(placed(cities(['India', 'New Delhi'], ['Germany', 'Frankfurt']))).toEqual(['IN 1261481', 'DE 2925533']);
  });
});

describe('a row without a country', () => {
  test('inherits nothing from the rows around it, in whatever order they stand', () => {
    const answers = { places: { 'US paris': 4_717_560 } };
    const rows = [
      ['United States', 'Paris'],
      ['', 'Paris'],
    ] as const;
    for (const table of [cities(...rows), cities(rows[1], rows[0])]) {
      expect(placed(table, answers)).toEqual(['US 4717560']);
      expect(faultCodes(planOf(table, answers))).toEqual(['city-needs-country']);
    }
  });
  test('does not become a namesake that only the record knows, where a larger one lies elsewhere', () => {
    const first = applyPlan(RECORD, planOf(cities(['United States', 'Paris']), { places: { 'US paris': 4_717_560 } }));
    if (!first.ok) throw new Error('not applied');
    const plan = planOf(cities(['', 'Paris']), {}, first.record);
    expect([plan.counts.added, faultCodes(plan)]).toEqual([0, ['city-needs-country']]);
  });
  test('is asked about where cities of one country bear its name', () => {
    const plan = planOf(cities(['', 'Fayetteville']));
    expect(faultCodes(plan)).toEqual(['several-cities']);
    expect(plan.unmatched).toMatchObject([{ key: 'fayetteville', spelling: 'Fayetteville' }]);
  });
});

describe('a city chosen by hand', () => {
  const rows = [
    ['United States', 'Portland'],
    ['', 'Portland'],
    ['United States', 'Portland'],
    ['France', 'Paris'],
  ] as const;

  test('goes to the rows of its spelling and country, and to no others', () => {
    expect(placed(cities(...rows), { places: { portland: MAINE } })).toEqual([
      'US -',
      `US ${MAINE}`,
      'US -',
      `FR ${PARIS}`,
    ]);
    expect(placed(cities(...rows), { places: { portland: MAINE, 'US portland': OREGON } })).toEqual([
      `US ${OREGON}`,
      `US ${MAINE}`,
      `US ${OREGON}`,
      `FR ${PARIS}`,
    ]);
  });
  test('wins over a city of the record with its name', () => {
    const first = applyPlan(RECORD, planOf(cities(rows[0]), { places: { 'US portland': OREGON } }));
    if (!first.ok) throw new Error('not applied');
    const plan = planOf(cities(rows[1]), { places: { portland: MAINE } }, first.record);
    const added = plan.changes.flatMap((change) => (change.collection === 'places' ? [change.after] : []));
    expect(added.map(({ geonames }) => geonames)).toEqual([MAINE]);
    expect(visitsOf(plan)[0]?.places).toEqual(added.map(({ id }) => id));
  });
  test('stays so when the table is imported once more', () => {
    const answers = { places: { portland: MAINE, 'US portland': OREGON } };
    const first = applyPlan(RECORD, planOf(cities(...rows), answers));
    if (!first.ok) throw new Error('not applied');
    expect(planOf(cities(...rows), answers, first.record).counts).toMatchObject({ unchanged: 4, changed: 0 });
  });
  test('in a country that stands in parentheses goes there', () => {
    const table = cities(['France', 'Springfield (United States)']);
    const [unmatched] = planOf(table).unmatched;
    expect(unmatched?.key).toBe('US springfield');
    expect(placed(table, { places: { 'US springfield': 4_951_788 } })).toEqual(['US 4951788']);
  });
});
