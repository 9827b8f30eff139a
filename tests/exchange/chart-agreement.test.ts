import { describe, expect, it } from 'vitest';
import { parseDay } from '#src/domain/day.ts';
import { kindChart, timeChart } from '#src/exchange/slides/slide-charts.ts';
import { NO_FILTER, withChoice } from '#src/select/filter.ts';
import { shippedSubject } from './export-example.ts';

const day = (written: string) => parseDay(written) ?? 0;

describe('the charts of a slide show', () => {
  it('count by month what the answer holds: 12 certain, 6 possible in both months, 3 without a day make 21', () => {
    const subject = shippedSubject({ period: { from: day('2018-07-17'), to: day('2018-08-11') } });
    const [certain, possible] = timeChart(subject)?.series ?? [];
    expect([certain?.values, possible?.values, subject.answer.noDay]).toEqual([[10, 2], [6, 6], 3]);
    expect(subject.answer.activities.length).toBe(21);
  });

  it('leave out the months and kinds that the choice leaves out', () => {
    const subject = shippedSubject({
      ...withChoice(NO_FILTER, 'kind', ['cluster']),
      period: { from: day('2018-08-01') },
    });
    expect(timeChart(subject)).toBeUndefined();
    const july = shippedSubject(withChoice(NO_FILTER, 'kind', ['cluster']));
    expect(kindChart(july)?.series[0]?.values).toEqual([7]);
  });
});
