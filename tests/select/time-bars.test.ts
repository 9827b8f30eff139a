import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '#src/domain/dataset.ts';
import { isoDay, parseDay } from '#src/domain/day.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { NO_FILTER, withChoice } from '#src/select/filter.ts';
import { barsOfAnswer, noDayOutside, periodOfBar, type TimeBar, timeBars } from '#src/select/time-bars.ts';
import { filters, records } from '#tests/random-record.ts';
import { shippedAnswer } from '#tests/shipped.ts';

const JULY_2018 = 2018 * 12 + 6;

describe('bars over time', () => {
  it('are July and August 2018: 11 and 2 certain, the same 6 possible in both', () => {
    expect(timeBars(shippedAnswer())).toEqual([
      { firstMonth: JULY_2018, grain: 1, certain: 11, possible: 6, outside: 0 },
      { firstMonth: JULY_2018 + 1, grain: 1, certain: 2, possible: 6, outside: 0 },
    ]);
  });

  it('stay when one of them is chosen as the period, and tell what is in the answer from what is not', () => {
    const period = { from: parseDay('2018-08-01') ?? 0, to: parseDay('2018-08-31') ?? 0 };
    const bars = timeBars(shippedAnswer({ period }));
    expect(bars).toEqual([
      { firstMonth: JULY_2018, grain: 1, certain: 0, possible: 6, outside: 11 },
      { firstMonth: JULY_2018 + 1, grain: 1, certain: 2, possible: 6, outside: 0 },
    ]);
  });

  it('do not count the one meeting of 7 July that a period from the 17th on leaves out', () => {
    const period = { from: parseDay('2018-07-17') ?? 0, to: parseDay('2018-08-11') ?? 0 };
    const answer = shippedAnswer({ period });
    expect(answer.activities.length).toBe(21);
    expect(timeBars(answer)).toEqual([
      { firstMonth: JULY_2018, grain: 1, certain: 10, possible: 6, outside: 1 },
      { firstMonth: JULY_2018 + 1, grain: 1, certain: 2, possible: 6, outside: 0 },
    ]);
    expect([answer.noDay, noDayOutside(answer)]).toEqual([3, 0]);
  });

  it('that hold nothing of the answer are no part of a picture of it', () => {
    const since = (day: string) =>
      timeBars(shippedAnswer({ period: { from: parseDay(day) ?? 0 }, undated: 'exclude' }));
    expect(since('2018-08-02').map(({ firstMonth }) => firstMonth)).toEqual([JULY_2018, JULY_2018 + 1]);
    expect(barsOfAnswer(since('2018-08-02')).map(({ firstMonth }) => firstMonth)).toEqual([JULY_2018 + 1]);
    expect(since('2030-01-01').map(({ outside }) => outside)).toEqual([17, 8]);
    expect(barsOfAnswer(since('2030-01-01'))).toEqual([]);
  });

  it('count in the answer and outside of it what they count without the period', () => {
    fc.assert(
      fc.property(records, filters, fc.integer({ min: 1, max: 40 }), (record, filter, most) => {
        const columns = buildColumns(buildDataset(record));
        const answer = answerFilter(columns, filter);
        const sums = (bars: readonly TimeBar[]) =>
          bars.map(({ firstMonth, certain, possible, outside }) => [firstMonth, certain + possible + outside]);
        expect(sums(timeBars(answer, most))).toEqual(
          sums(timeBars(answerFilter(columns, { ...filter, period: {} }), most)),
        );
        for (const bar of timeBars(answer, most))
          expect(bar.certain + bar.possible).toBeLessThanOrEqual(answer.activities.length);
      }),
    );
  });

  it('are those of the other clauses', () => {
    expect(timeBars(shippedAnswer(withChoice(NO_FILTER, 'country', ['IT'])))).toEqual([
      { firstMonth: JULY_2018, grain: 1, certain: 10, possible: 0, outside: 0 },
    ]);
    expect(timeBars(shippedAnswer(withChoice(NO_FILTER, 'country', ['AT'])))).toEqual([]);
  });

  it('are whole months from the first day to the last', () => {
    const [july] = timeBars(shippedAnswer());
    const { from = 0, to = 0 } = july === undefined ? {} : periodOfBar(july);
    expect([isoDay(from), isoDay(to)]).toEqual(['2018-07-01', '2018-07-31']);
    const twenties = periodOfBar({ firstMonth: 2020 * 12, grain: 120, certain: 0, possible: 0, outside: 0 });
    expect([isoDay(twenties.from), isoDay(twenties.to)]).toEqual(['2020-01-01', '2029-12-31']);
  });

  it('become a year where there is no room for months; what was possible in two months of it is certain', () => {
    expect(timeBars(shippedAnswer(), 1)).toEqual([
      { firstMonth: 2018 * 12, grain: 12, certain: 19, possible: 0, outside: 0 },
    ]);
  });

  it('hold every dated activity, at any grain', () => {
    fc.assert(
      fc.property(records, filters, fc.integer({ min: 1, max: 40 }), (record, filter, most) => {
        const dataset = buildDataset(record);
        const answer = answerFilter(buildColumns(dataset), { ...filter, period: {} });
        const bars = timeBars(answer, most);
        const dated = answer.onAxis;
        const sum = bars.reduce((total, { certain, possible }) => total + certain + possible, 0);
        expect(sum).toBeGreaterThanOrEqual(dated);
        expect(bars.every(({ certain, possible }) => certain + possible <= dated)).toBe(true);
        expect(bars.length === 0).toBe(dated === 0);
      }),
    );
  });
});
