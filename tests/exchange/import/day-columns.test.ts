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

describe('a calendar with a column of months and one of days', () => {
  const calendar = (month: string, dates: string) =>
    tableOf(
      ['Година', month, dates, 'Събитие', 'Държава', 'Град'],
      ['2026', 'Януари', '6–9', 'Изложение', 'Германия', 'Берлин'],
      ['2026', 'Февруари', '10–12', 'Среща', 'Белгия', 'Брюксел'],
      ['2026', '', '26', 'Годишна среща', 'Белгия', 'Брюксел'],
      ['2026', 'Май', '19', 'Посещение', 'Италия', 'Болцано'],
    );

  test.each([
    ['Месец', 'Дати'],
    ['Month', 'Date'],
    ['Monat', 'Datum'],
    ['Mese', 'Data'],
  ])('%s, %s: each has its day', (month, dates) => {
    const table = calendar(month, dates);
    expect(targetsOf(table).slice(0, 3)).toEqual(['year', 'month', 'day']);
    const plan = planOf(table, { fillDown: 'repeat' });
    expect(whenOf(plan)).toEqual(['2026-01-06/2026-01-09', '2026-02-10/2026-02-12', '2026-02-26', '2026-05-19']);
  });

  test('asks whether a month goes for the days below', () => {
    expect(planOf(calendar('Месец', 'Дати')).questions.map(({ name }) => name)).toContain('fillDown');
    const whole = tableOf(
      ['Месец', 'Дата', 'Град'],
      ['Януари', '6.1.2026', 'Болоня'],
      ['Февруари', '10.2.2026', 'Брюксел'],
    );
    expect(targetsOf(whole)[1]).toBe('date');
  });
});
