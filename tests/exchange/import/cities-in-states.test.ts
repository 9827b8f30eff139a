import { describe, expect, test } from 'vitest';
import { planOf, RECORD, tableOf, visitsOf } from './import-fixture.ts';

const placed = (city: string, country = '', answers = {}) => {
  const plan = planOf(tableOf(['Date', 'Country', 'City', 'Purpose'], ['2024-05-06', country, city, 'Fair']), answers);
  const places = plan.changes.flatMap((change) => (change.collection === 'places' ? [change.after.geonames] : []));
  return { plan, places, visit: visitsOf(plan)[0] };
};

/** Those of the places of a visit, which the record may know. */
const geonamesOf = (ids: readonly string[] | undefined, plan: ReturnType<typeof planOf>) => {
  const added = plan.changes.flatMap((change) => (change.collection === 'places' ? [change.after] : []));
  return ids?.map((id) => [...added, ...RECORD.places].find((place) => place.id === id)?.geonames);
};

/** GeoNames ids, as geonames.org shows them. */
const [BOSTON, CAMBRIDGE] = [4930956, 4931972];
const [PARIS_TEXAS, SPRINGFIELD_ILLINOIS, LONDON_ONTARIO, PORTLAND_MAINE] = [4717560, 4250542, 6058560, 4975802];

describe('a city with its state or province behind it', () => {
  test.each([
    ['Paris, TX', PARIS_TEXAS, 'US'],
    ['Paris, Texas', PARIS_TEXAS, 'US'],
    ['Springfield, Illinois', SPRINGFIELD_ILLINOIS, 'US'],
    ['Springfield (IL)', SPRINGFIELD_ILLINOIS, 'US'],
    ['Springfield, IL, USA', SPRINGFIELD_ILLINOIS, 'US'],
    ['Portland, Maine', PORTLAND_MAINE, 'US'],
    ['London, Ontario', LONDON_ONTARIO, 'CA'],
    ['London, ON', LONDON_ONTARIO, 'CA'],
  ])('%s is the one that lies there, with the reason for the country', (city, geonames, country) => {
    const { plan, places, visit } = placed(city);
    expect([places, visit?.countries, plan.faults, plan.unmatched]).toEqual([[geonames], [country], [], []]);
    expect(visit?.inferred?.countries?.en).toContain(`“${city}”`);
  });

  test('in a column of its own', () => {
    const rows = [
      ['2024-05-06', 'IL', 'Springfield', 'Fair'],
      ['2024-05-07', 'TX', 'Paris', 'Fair'],
    ];
    const plan = planOf(tableOf(['Date', 'State', 'City', 'Purpose'], ...rows));
    const places = plan.changes.flatMap((change) => (change.collection === 'places' ? [change.after.geonames] : []));
    expect([places, plan.faults]).toEqual([[SPRINGFIELD_ILLINOIS, PARIS_TEXAS], []]);
  });

  test('beside its country needs no reason', () => {
    const { places, visit } = placed('Springfield, Illinois', 'United States');
    expect([places, visit?.inferred?.countries]).toEqual([[SPRINGFIELD_ILLINOIS], undefined]);
  });

  test('is not that of the same name in another state: the place is left out and told, and can be chosen', () => {
    const { plan, visit } = placed('Boston, TX');
    expect([visit?.countries, visit?.places]).toEqual([['US'], []]);
    expect(plan.faults).toMatchObject([{ code: 'unknown-city', effect: 'left-out', found: 'Boston, TX' }]);
    const [{ key } = { key: '' }] = plan.unmatched;
    expect(placed('Boston, TX', '', { places: { [key]: PARIS_TEXAS } }).places).toEqual([PARIS_TEXAS]);
  });

  test('is none where the name behind it is a country or a city of its own', () => {
    expect(placed('Tbilisi, Georgia').visit).toMatchObject({ countries: ['GE'], places: ['tbilisi'] });
    expect(placed('Boston, New York', 'USA').visit?.places).toEqual(['boston', 'new-york-city']);
  });
});

describe('a state behind the last of several cities', () => {
  test.each([
    'Boston, Cambridge (MA)',
    'Boston, Cambridge, MA',
    'Boston and Cambridge, MA',
    'Boston & Cambridge (MA)',
    'Boston; Cambridge (Massachusetts)',
    'Boston, Cambridge, Massachusetts',
    'Boston (MA), Cambridge (MA)',
    'Boston, MA, Cambridge, MA',
    'Boston, Cambridge, MA, USA',
    'Boston / Cambridge (MA)',
    'Бостън, Cambridge (MA)',
  ])('%s: both are in it', (city) => {
    for (const country of ['', 'United States']) {
      const { plan, visit } = placed(city, country);
      expect(visit?.countries, country).toEqual(['US']);
      expect(geonamesOf(visit?.places, plan)).toEqual([BOSTON, CAMBRIDGE]);
      expect([plan.faults, plan.unmatched]).toEqual([[], []]);
    }
  });

  test('a city of another country or state beside it stays where it is', () => {
    expect(placed('Vienna, Cambridge (MA)').visit?.countries).toEqual(['AT', 'US']);
    expect(placed('Toronto, Montreal (QC)').visit?.countries).toEqual(['CA']);
    expect(placed('San Francisco, Cambridge (MA)').visit?.places).toHaveLength(2);
  });

  test('by far the larger of its name elsewhere is asked about', () => {
    const { plan, visit } = placed('Paris, Austin (TX)');
    expect(visit).toBeUndefined();
    expect(plan.faults).toMatchObject([{ code: 'city-needs-country', found: 'Paris' }]);
    const [{ key } = { key: '' }] = plan.unmatched;
    expect(placed('Paris, Austin (TX)', '', { places: { [key]: PARIS_TEXAS } }).visit?.countries).toEqual(['US']);
  });

  test('what is not known beside it is left out and told, and no city of a country with that code', () => {
    const { plan, visit } = placed('Kendallion Square, Cambridge (MA)');
    expect(visit?.countries).toEqual(['US']);
    expect(plan.faults).toMatchObject([{ code: 'unknown-city', found: 'Kendallion Square' }]);
    expect(placed('Rabat, Casablanca (MA)').visit?.countries).toEqual(['MA']);
    expect(placed('Torino, Bari (BA)').visit?.countries).toEqual(['IT']);
  });
});
