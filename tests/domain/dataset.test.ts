import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDataset, datasetSteps } from '#src/domain/dataset.ts';
import { records } from '#tests/random-record.ts';
import { SHIPPED } from '#tests/shipped.ts';

describe('a dataset', () => {
  test('holds 22 activities of the shipped record, 8 of them in the United Kingdom', () => {
    expect(SHIPPED.activities.length).toBe(22);
    expect(SHIPPED.activities.filter(({ countries }) => countries.includes('GB')).length).toBe(8);
  });

  test('has its activities in the order of time, undated ones last, those of one day by id', () => {
    fc.assert(
      fc.property(records, (record) => {
        const backwards = { ...record, meetings: [...record.meetings].reverse(), visits: [...record.visits].reverse() };
        const keys = buildDataset(backwards).activities.map(
          ({ when, id }) => [when.known === 'unknown' ? Number.POSITIVE_INFINITY : when.first, id] as const,
        );
        for (const [i, [day, id]] of keys.entries()) {
          const [nextDay, nextId] = keys[i + 1] ?? [Number.POSITIVE_INFINITY, '\uffff'];
          expect(day < nextDay || (day === nextDay && id < nextId)).toBe(true);
        }
      }),
    );
  });

  test('names nobody and nothing twice in an activity', () => {
    fc.assert(
      fc.property(records, (record) => {
        for (const { people, topics, kinds, organisations, countries } of buildDataset(record).activities)
          for (const ids of [people, topics, kinds, organisations, countries])
            expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('is the same when it is built by steps', () => {
    const steps = datasetSteps(SHIPPED.record);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    expect(step.value).toEqual(SHIPPED);
  });
});
