import { describe, expect, test } from 'vitest';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const whenOf = (plan: ReturnType<typeof planOf>) =>
  visitsOf(plan)
    .map(({ when }) => when)
    .sort();

describe('first and last days beside their month', () => {
  test.each([
    ['Jahr', 'Monat', 'Tag von', 'Tag bis', 'Ort'],
    ['Година', 'Месец', 'Ден от', 'Ден до', 'Град'],
    ['Year', 'Month', 'From day', 'To day', 'City'],
    ['Anno', 'Mese', 'Giorno dal', 'Giorno al', 'Città'],
    ['Leto', 'Mesec', 'Dan od', 'Dan do', 'Kraj'],
    ['Година', 'Месец', 'От', 'До', 'Град'],
  ])('%s, %s, %s, %s', (...header) => {
    const table = tableOf(header, ['2023', '2', '14', '16', 'Graz'], ['2023', '3', '30', '', 'Udine']);
    expect(targetsOf(table)).toEqual(['year', 'month', 'day', 'dayTo', 'city']);
    expect(whenOf(planOf(table))).toEqual(['2023-02-14/2023-02-16', '2023-03-30']);
  });

  test('a last day without a first, or before it, is set aside', () => {
    const header = ['Jahr', 'Monat', 'Tag von', 'Tag bis', 'Ort'];
    const plan = planOf(
      tableOf(
        header,
        ['2023', '3', '30', '2', 'Graz'],
        ['2023', '4', '', '5', 'Graz'],
        ['2023', '2', '3', '4', 'Graz'],
      ),
    );
    expect(plan.faults.filter(({ code }) => code === 'unreadable-date')).toEqual([
      expect.objectContaining({ row: 2, refusal: 'end-before-start', found: '30–2 3 2023' }),
      expect.objectContaining({ row: 3, refusal: 'no-first-day', found: '5 4 2023' }),
    ]);
    expect(whenOf(plan)).toEqual(['2023-02-03/2023-02-04']);
  });

  test('each with its month, or months alone', () => {
    const header = ['Year', 'Start month', 'Start day', 'End month', 'End day', 'City'];
    const plan = planOf(tableOf(header, ['2023', '2', '27', '3', '2', 'Graz'], ['2023', '5', '4', '', '', 'Graz']));
    expect(whenOf(plan)).toEqual(['2023-02-27/2023-03-02', '2023-05-04']);
    const months = tableOf(['Jahr', 'Monat von', 'Monat bis', 'Ort'], ['2023', '10', '12', 'Graz']);
    expect(whenOf(planOf(months))).toEqual(['2023-10/2023-12']);
    const listed = tableOf(
      ['Година', 'Месеци', 'Град'],
      ['2022', 'март, април', 'Graz'],
      ['2023', 'май и юли', 'Graz'],
    );
    expect(whenOf(planOf(listed))).toEqual(['2022-03/2022-04']);
    expect(planOf(listed).faults).toMatchObject([{ code: 'unreadable-date', row: 3, refusal: 'several-months' }]);
    const ofOne = tableOf(['Година', 'Месец', 'Град'], ['2022', 'март–май', 'Graz'], ['2023', '10-12', 'Graz']);
    expect(whenOf(planOf(ofOne))).toEqual(['2022-03/2022-05', '2023-10/2023-12']);
  });

  test('whole dates under such headers are first and last days', () => {
    const table = tableOf(['First day', 'Last day', 'City'], ['14.02.2023', '16.02.2023', 'Graz']);
    expect(targetsOf(table)).toEqual(['from', 'to', 'city']);
  });
});
