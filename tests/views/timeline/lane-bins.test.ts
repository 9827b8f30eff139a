import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatsOf } from '#src/i18n/formats.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { NO_FILTER } from '#src/select/filter.ts';
import { timelineContents } from '#src/select/timeline-contents.ts';
import { buildTimeline } from '#src/select/timeline-lanes.ts';
import { binName, binOf } from '#src/views/timeline/bin-unit.ts';
import { densityTable } from '#src/views/timeline/density-rows.ts';
import { laneBins } from '#src/views/timeline/lane-bins.ts';
import { SHIPPED } from '#tests/shipped.ts';
import { day, recordOfVisits } from './lay-out.ts';

const days = Array.from({ length: 700 }, (_, i) => {
  const date = new Date(Date.UTC(2010, 0, 1 + i * 5));
  return [i % 3 === 0 ? 'IT' : 'FR', date.toISOString().slice(0, 10)] as const;
});
const dataset = recordOfVisits(SHIPPED.record, days);
const columns = buildColumns(dataset);
const contents = timelineContents(buildTimeline(dataset, columns), dataset, answerFilter(columns, NO_FILTER));
const france = contents.lanes[0];
if (france === undefined) throw new Error('no lane was made');

const start = day('2010-01-01');
const windows = fc.record({
  start: fc.double({ min: start - 4000, max: start + 4000, noNaN: true }),
  span: fc.double({ min: 3, max: 22_000, noNaN: true }),
  width: fc.integer({ min: 120, max: 1600 }),
});

describe('a lane counted in bins', () => {
  it('holds every visit once, wherever one looks and however close', () => {
    fc.assert(
      fc.property(windows, ({ start: from, span, width }) => {
        const marks = laneBins(contents, france, { start: from, end: from + span }, width);
        const held = marks.flatMap((mark) => Array.from(mark.held));
        expect(new Set(held).size).toBe(held.length);
        expect([...held].sort((a, b) => a - b)).toEqual(Array.from(france.barNumbers));
        expect(marks.reduce((sum, { counted }) => sum + counted, 0)).toBe(466);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps bins apart, on the axis and wide enough to be pressed', () => {
    fc.assert(
      fc.property(windows, ({ start: from, span, width }) => {
        const marks = laneBins(contents, france, { start: from, end: from + span }, width);
        marks.forEach(({ hitX, hitWidth }, i) => {
          expect(hitWidth).toBeGreaterThanOrEqual(24 - 1e-6);
          expect(hitX).toBeGreaterThanOrEqual(-1e-3);
          expect(hitX + hitWidth).toBeLessThanOrEqual((marks[i + 1]?.hitX ?? width) + 1e-2);
        });
        expect(marks.length).toBeLessThanOrEqual(width / 30 + 2);
      }),
      { numRuns: 300 },
    );
  });

  it('does not change its bins while it is moved', () => {
    const at = (from: number) => laneBins(contents, france, { start: from, end: from + 700 }, 900);
    const before = new Map(at(start + 300).map(({ key, shown }) => [key, shown]));
    const both = at(start + 425).filter(({ kind, key }) => kind === 'bin' && before.has(key));
    expect(both.length).toBeGreaterThan(10);
    for (const { key, shown } of both) expect(shown).toBe(before.get(key));
  });

  it('is cut where the calendar is, in every layout and language', () => {
    const names = (from: string, to: string, width: number, language: 'en' | 'bg' = 'en') =>
      laneBins(contents, france, { start: day(from), end: day(to) }, width).flatMap(({ bin }) =>
        bin === undefined ? [] : binName(bin.unit, bin.number, formatsOf(language)).replace(/\s/g, ' '),
      );
    expect(names('2004-01-01', '2022-01-01', 300)).toEqual(['2010–2014', '2015–2019']);
    expect(names('2009-09-01', '2013-12-01', 200)).toEqual(['2010', '2011', '2012']);
    expect(names('2009-12-01', '2011-01-01', 200).slice(0, 3)).toEqual([
      ...['January – March 2010', 'April – June 2010', 'July – September 2010'],
    ]);
    expect(names('2010-01-01', '2010-07-01', 300).slice(0, 3)).toEqual(['January 2010', 'February 2010', 'March 2010']);
    expect(names('2010-01-01', '2010-07-01', 300, 'bg')[0]).toBe('януари 2010 г.');
    expect(names('2009-12-01', '2011-01-01', 200, 'bg')[0]).toBe('януари – март 2010 г.');
  });

  it('draws a visit that is alone in its week as that visit', () => {
    // In January 2010 France was visited on 6, 11, 21 and 26, each in a week of its own.
    const marks = laneBins(contents, france, { start: day('2009-12-20'), end: day('2010-02-15') }, 400);
    const alone = marks.filter(({ kind }) => kind === 'bar').map(({ key }) => key);
    expect(alone.slice(0, 4)).toEqual(['visit-1', 'visit-2', 'visit-4', 'visit-5']);
    expect(marks.filter(({ kind, held }) => kind === 'bin' && held.length === 1)).toEqual([]);
  });
});

describe('the numbers as a table', () => {
  const whole = { start: day('2009-01-01'), end: day('2020-12-31') };

  it('adds up: 466 visits to France, 234 to Italy, each in its year', () => {
    const { unit, bins, rows, all } = densityTable(contents, whole, 600);
    // From 1 January 2010 every fifth day, 700 times: to July 2019.
    expect(bins.map((bin) => binName(unit, bin, formatsOf('en')))).toEqual([
      ...['2010', '2011', '2012', '2013', '2014', '2015', '2016', '2017', '2018', '2019'],
    ]);
    expect(rows.map(({ total }) => total)).toEqual([466, 234]);
    expect(all.total).toBe(700);
    // 73 fifth days in a common year.
    expect(all.counts[1]).toBe(73);
    expect(rows.map(({ counts }) => counts.reduce((sum, count) => sum + count))).toEqual([466, 234]);
  });

  it('has the columns that are drawn, with the same sums, wherever one looks and however close', () => {
    fc.assert(
      fc.property(windows, ({ start: from, span, width }) => {
        const window = { start: from, end: from + span };
        const { unit, bins, rows } = densityTable(contents, window, width);
        const { first, last } = contents.timeline.holdings;
        for (const { lane, earlier, counts, later, total } of rows) {
          if (lane === undefined) continue;
          const marks = laneBins(contents, lane, window, width);
          const shownAs = (kind: string) => marks.find((mark) => mark.kind === kind)?.shown ?? 0;
          expect([earlier, later]).toEqual([shownAs('earlier'), shownAs('later')]);
          const drawn = new Map<number, number>();
          for (const { kind, bin, held, shown } of marks) {
            if (kind !== 'bin' && kind !== 'bar') continue;
            const bar = held[0] ?? 0;
            const at = bin?.number ?? binOf(unit, ((first[bar] ?? 0) + (last[bar] ?? 0) + 1) / 2);
            drawn.set(at, shown);
          }
          expect(counts).toEqual(bins.map((bin) => drawn.get(bin) ?? 0));
          expect(total).toBe(lane.barNumbers.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});
