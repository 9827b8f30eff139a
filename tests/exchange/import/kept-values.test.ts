import { describe, expect, test } from 'vitest';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { Visit } from '#src/domain/visit.ts';
import { applyPlan } from '#src/exchange/import/apply-plan.ts';
import { wordFault } from '#src/exchange/import/import-fault.ts';
import { planOf, RECORD, tableOf } from './import-fixture.ts';

const HEADER = ['Дата', 'Държава', 'Град', 'Организация', 'Участници', 'Тема', 'Бележки'];
const log = (...rows: readonly (readonly string[])[]) => tableOf(HEADER, ...rows);
const FULL = [
  ['12.03.2019', 'Германия', 'Берлин', 'Fraunhofer FOKUS', 'Димитър Христов', 'Данни', 'първа'],
  ['20.05.2019', 'Полша', 'Краков', 'Krakow Technology Park', 'Румен Николов', 'Паркове', 'звъннете'],
  ['21.06.2019', 'Чехия', 'Бърно', 'JIC', 'Румен Николов', 'Иновации', ''],
];

function applied(table: ReturnType<typeof log>, record: ActivityRecord = RECORD): ActivityRecord {
  const result = applyPlan(record, planOf(table, {}, record));
  if (!result.ok) throw new Error('not applied');
  return result.record;
}

test('what a row no longer says stays in the record, and that is said', () => {
  const record = applied(log(...FULL));
  expect(planOf(log(...FULL), {}, record).faults).toEqual([]);
  const [first = [], second = [], third = []] = FULL;
  const emptied = log(
    [...first.slice(0, 6), ''],
    [...second.slice(0, 4), '', ...second.slice(5)],
    [...third.slice(0, 5), '', ''],
  );
  const plan = planOf(emptied, {}, record);
  expect(plan.counts).toMatchObject({ read: 3, unchanged: 3 });
  expect(plan.faults).toMatchObject([
    { code: 'no-longer-said', effect: 'noted', row: 2, column: 'Бележки', found: 'първа' },
    { code: 'no-longer-said', row: 3, column: 'Участници', found: 'Prof. Rumen Nikolov / проф. Румен Николов' },
    { code: 'no-longer-said', row: 4, column: 'Тема', found: 'Innovation / Иновации' },
  ]);
  expect(applied(emptied, record).visits).toEqual(record.visits);
});

describe('of a visit that another source knows too', () => {
  const full = applied(log(...FULL));
  const article = { source: RECORD.sources[0]?.id ?? '', paragraph: 1 };
  const [first = [], ...others] = FULL;
  const emptied = log([...first.slice(0, 6), ''], ...others);
  const withSources = (sourcesOf: (own: Visit['sources']) => Visit['sources']): ActivityRecord => ({
    ...full,
    visits: full.visits.map((visit) =>
      visit.when === '2019-03-12' ? { ...visit, sources: sourcesOf(visit.sources) } : visit,
    ),
  });

  test('it is said as well, and that the other may have it', () => {
    const plan = planOf(
      emptied,
      {},
      withSources((own) => [...own, article]),
    );
    expect(plan.counts).toMatchObject({ read: 3, unchanged: 3 });
    expect(plan.faults).toMatchObject([
      { code: 'no-longer-said-here', effect: 'noted', row: 2, column: 'Бележки', found: 'първа' },
    ]);
    const [fault] = plan.faults;
    if (fault === undefined) throw new Error('no fault');
    expect(wordFault(fault, 'en').wrong).toContain('from this row or from another of its sources');
    expect(wordFault(fault, 'bg').wrong).toContain('от този ред или от друг негов източник');
  });

  test('nothing is said where the other gave the visit', () => {
    expect(
      planOf(
        emptied,
        {},
        withSources(() => [article]),
      ).faults,
    ).toEqual([]);
  });
});

test('a city that is not known leaves the record as it was, and is not called an empty cell', () => {
  const trip = (city: string) => log(['03.06.2024', 'Австрия', city, 'Human.technology', 'Румен Николов', '', '']);
  const record = applied(trip('Грац'));
  const plan = planOf(trip('Никъдово'), {}, record);
  expect(plan.faults).toMatchObject([
    { code: 'unknown-city', effect: 'left-out', column: 'Град', found: 'Никъдово' },
    { code: 'not-said-yet', effect: 'noted', column: 'Град', found: 'Graz / Грац' },
  ]);
  expect(applied(trip('Никъдово'), record).visits.find(({ when }) => when === '2024-06-03')?.places).toEqual(['graz']);
});
