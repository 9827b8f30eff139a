import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { NO_FILTER } from '#src/select/filter.ts';
import { timelineContents } from '#src/select/timeline-contents.ts';
import { buildTimeline } from '#src/select/timeline-lanes.ts';
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
});

describe('the numbers as a table', () => {
  it('adds up: 466 visits to France, 234 to Italy, each in its year', () => {
    const { spans, rows, all } = densityTable(contents);
    // From 1 January 2010 every fifth day, 700 times: to July 2019.
    expect(spans.map(({ first }) => first)).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019]);
    expect(rows.map(({ total }) => total)).toEqual([466, 234]);
    expect(all.total).toBe(700);
    // 73 fifth days in a common year.
    expect(all.counts[1]).toBe(73);
    expect(rows.map(({ counts }) => counts.reduce((sum, count) => sum + count))).toEqual([466, 234]);
  });
});
