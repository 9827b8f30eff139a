import { describe, expect, it } from 'vitest';
import { readRecordFolder } from '#build/record-folder.ts';
import { buildDataset, type Dataset } from '#src/domain/dataset.ts';
import { ingest } from '#src/ingest/ingest.ts';
import type { Answer } from '#src/select/answer.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { encountersAt } from '#src/select/encounters.ts';
import { type Filter, NO_FILTER, withChoice } from '#src/select/filter.ts';
import { type Mark, marksOf } from '#src/select/marks.ts';
import { placeGroups } from '#src/select/place-groups.ts';
import { countryPoint } from '#src/views/map/outlines.ts';

function shippedDataset(): Dataset {
  const { record } = ingest(readRecordFolder('data'));
  if (record === undefined) throw new Error('The shipped record cannot be read');
  return buildDataset(record);
}

const shipped = shippedDataset();
const answerTo = (filter: Filter, dataset = shipped): Answer => answerFilter(buildColumns(dataset), filter);
const marksFor = (filter: Filter, dataset = shipped): readonly Mark[] =>
  marksOf(dataset, answerTo(filter, dataset), countryPoint);
const inCountries = (...codes: string[]): Filter => withChoice(NO_FILTER, 'country', codes);
const sum = (marks: readonly Mark[]): number => marks.reduce((total, { count }) => total + count, 0);

describe('the marks of the shipped record', () => {
  const marks = marksFor(NO_FILTER);
  const byId = new Map(marks.map((mark) => [mark.id, mark]));

  it('are its cities, the two countries without a city, and home, with their activities', () => {
    expect(Object.fromEntries(marks.map(({ id, kind, count }) => [id, `${kind} ${count}`]))).toEqual({
      'place:sofia': 'home 2',
      'place:london': 'city 7',
      'place:peterborough': 'city 1',
      'place:bologna': 'city 7',
      'place:bolzano': 'city 2',
      'place:verona': 'city 1',
      'country:AT': 'country 1',
      'country:SI': 'country 1',
    });
  });

  it('add up to the 22 activities', () => {
    expect(sum(marks)).toBe(22);
  });

  it('have arcs to the seven places travelled to, dotted to those without a city, and none to home', () => {
    const arcs = (line: Mark['arc']) =>
      marks
        .filter(({ arc }) => arc === line)
        .map(({ id }) => id)
        .sort();
    expect(arcs('solid')).toEqual([
      'place:bologna',
      'place:bolzano',
      'place:london',
      'place:peterborough',
      'place:verona',
    ]);
    expect(arcs('dotted')).toEqual(['country:AT', 'country:SI']);
    expect(arcs('none')).toEqual(['place:sofia']);
  });

  it('are dashed where the city or the date is not on record', () => {
    expect(marks.filter(({ isPrecise }) => !isPrecise).map(({ id }) => id)).toEqual(['country:AT', 'country:SI']);
    expect(byId.get('country:AT')?.date).toBe('none');
    expect(byId.get('place:london')?.date).toBe('dated');
  });

  it('stand in their own country', () => {
    expect(byId.get('place:london')).toMatchObject({ country: 'GB', lat: 51.50853, lon: -0.12574 });
    const austria = byId.get('country:AT');
    expect(austria?.lat).toBeGreaterThan(46.3);
    expect(austria?.lat).toBeLessThan(49.1);
  });
});

describe('the marks of a filtered answer', () => {
  it('keep home without an activity, and drop everything else that has none', () => {
    expect(marksFor(inCountries('GB')).map(({ id, count }) => [id, count])).toEqual([
      ['place:sofia', 0],
      ['place:london', 7],
      ['place:peterborough', 1],
    ]);
  });

  it('have no arc to what came to home or happened there', () => {
    const marks = marksFor(withChoice(NO_FILTER, 'direction', ['inbound', 'home']));
    expect(marks.map(({ id, count, arc }) => [id, count, arc])).toEqual([['place:sofia', 2, 'none']]);
  });

  it('keep home alone where nothing is found', () => {
    expect(marksFor({ ...NO_FILTER, query: 'zzz' }).map(({ id, count }) => [id, count])).toEqual([['place:sofia', 0]]);
  });

  it('say that home is undated where only its event of a bare year is left', () => {
    const [home] = marksFor(withChoice(NO_FILTER, 'direction', ['home']));
    expect(home).toMatchObject({ count: 1, date: 'coarse', isPrecise: false });
  });
});

describe('marks of other records', () => {
  const withRecord = (change: Partial<Dataset['record']>): Dataset => buildDataset({ ...shipped.record, ...change });

  it('have no arcs where home is not among the places', () => {
    const dataset = withRecord({ site: { ...shipped.record.site, home: 'nowhere' } });
    const marks = marksFor(NO_FILTER, dataset);
    expect(marks.every(({ arc, kind }) => arc === 'none' && kind !== 'home')).toBe(true);
    expect(sum(marks)).toBe(22);
  });

  it('have no arc to guests received in another city', () => {
    const visits = shipped.record.visits.map((visit) =>
      visit.id === 'oneness-2018' ? { ...visit, places: ['bologna'] } : visit,
    );
    const meetings = shipped.record.meetings
      .filter(({ visit }) => visit === 'oneness-2018')
      .map((meeting) => ({ ...meeting, place: 'bologna' }));
    const dataset = withRecord({ visits: visits.filter(({ id }) => id === 'oneness-2018'), meetings });
    expect(marksFor(NO_FILTER, dataset).find(({ id }) => id === 'place:bologna')).toMatchObject({
      count: 1,
      arc: 'none',
    });
  });
});

describe('who was met at a mark', () => {
  it('are the organisations, and the visits without a recorded meeting', () => {
    const found = encountersAt(answerTo(NO_FILTER), [
      { place: 'sofia', country: 'BG' },
      { place: 'bolzano', country: 'IT' },
      { place: undefined, country: 'AT' },
    ]);
    expect(found.get('place:sofia')?.organisations).toEqual(['oneness-international-group']);
    expect(found.get('place:sofia')?.visits).toEqual(['eip-scc-assembly-2018']);
    expect([...(found.get('place:bolzano')?.organisations ?? [])].sort()).toEqual(['eurac', 'noi-techpark']);
    expect(found.get('country:AT')?.visits).toEqual(['austria']);
    expect(found.size).toBe(3);
  });

  it('follow the filter', () => {
    const found = encountersAt(answerTo(withChoice(NO_FILTER, 'direction', ['home'])), [
      { place: 'sofia', country: 'BG' },
    ]);
    expect(found.get('place:sofia')?.organisations).toEqual([]);
  });
});

describe('the places beside the map', () => {
  it('are the countries of the answer with their cities, most activities first', () => {
    const groups = placeGroups(shipped, answerTo(NO_FILTER)).map(({ country, count, cities, withoutCity }) => ({
      country,
      count,
      cities: cities.map((city) => `${city.place.id} ${city.count}`),
      withoutCity,
    }));
    expect(groups).toEqual([
      { country: 'AT', count: 1, cities: [], withoutCity: 1 },
      { country: 'BG', count: 2, cities: ['sofia 2'], withoutCity: 0 },
      { country: 'GB', count: 8, cities: ['london 7', 'peterborough 1'], withoutCity: 0 },
      { country: 'IT', count: 10, cities: ['bologna 7', 'bolzano 2', 'verona 1'], withoutCity: 0 },
      { country: 'SI', count: 1, cities: [], withoutCity: 1 },
    ]);
  });

  it('are only those of the filter', () => {
    expect(placeGroups(shipped, answerTo(inCountries('IT'))).map(({ country, count }) => [country, count])).toEqual([
      ['IT', 10],
    ]);
  });
});
