import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, fitWindow, panned, spanOf, xOf, zoomed } from '#src/views/timeline/time-window.ts';
import { day } from './lay-out.ts';

const summer = { first: day('2018-07-07'), last: day('2018-09-30') };

describe('the window of the axis', () => {
  it('holds the record with room on both sides', () => {
    const { start, end } = fitWindow(summer);
    expect(start).toBeLessThan(summer.first);
    expect(end).toBeGreaterThan(summer.last + 1);
  });

  it('shows about three months even of a single day', () => {
    const first = day('2018-07-07');
    expect(spanOf(fitWindow({ first, last: first }))).toBe(90);
  });

  it('finds the day under a pixel, both ways', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1000, noNaN: true }),
        fc.double({ min: 3, max: 20_000, noNaN: true }),
        (x, span) => {
          const window = { start: 17_000, end: 17_000 + span };
          expect(xOf(window, 1000, dayAt(window, 1000, x))).toBeCloseTo(x, 6);
        },
      ),
    );
  });

  it('keeps the day under the pointer in place while it zooms', () => {
    const before = fitWindow(summer);
    const around = day('2018-08-01');
    const after = zoomed(before, 0.5, around, summer);
    expect(spanOf(after)).toBeCloseTo(spanOf(before) / 2);
    expect(xOf(after, 1000, around)).toBeCloseTo(xOf(before, 1000, around));
  });

  it('goes from three days to decades and no further', () => {
    let window = fitWindow(summer);
    for (let i = 0; i < 60; i += 1) window = zoomed(window, 0.5, day('2018-08-01'), summer);
    expect(spanOf(window)).toBe(3);
    for (let i = 0; i < 60; i += 1) window = zoomed(window, 2, day('2018-08-01'), summer);
    expect(spanOf(window)).toBeCloseTo(365.25 * 60);
  });

  it('stays within a long record, with a little room on both sides', () => {
    const bounds = { first: day('2006-01-01'), last: day('2026-12-31'), isTight: true };
    const whole = fitWindow(bounds);
    expect(zoomed(whole, 1.6, day('2010-01-01'), bounds)).toEqual(whole);
    expect(panned(whole, 5000, bounds)).toEqual(whole);
    const close = panned({ start: day('2020-01-01'), end: day('2021-01-01') }, 100_000, bounds);
    expect(close.end).toBeCloseTo(whole.end);
    expect(spanOf(close)).toBe(366);
  });

  it('does not lose the record when it is moved', () => {
    const { start, end } = panned(fitWindow(summer), 100_000, summer);
    expect((start + end) / 2).toBeLessThan(summer.last + 30);
  });
});
