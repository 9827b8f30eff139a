import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '#src/domain/dataset.ts';
import type { DrawnLane, TimelineLayout } from '#src/views/timeline/timeline-layout.ts';
import { filters, records } from '#tests/random-record.ts';
import { SHIPPED } from '#tests/shipped.ts';
import { day, layOut, recordOfVisits } from './lay-out.ts';

const names = (layout: TimelineLayout) => layout.lanes.flatMap((lane) => lane.marks.map(({ text }) => text().name));
const labels = ({ marks }: DrawnLane) =>
  marks.flatMap(({ place, text }) => (place.side === 'hidden' ? [] : text().labels[place.text]));
const allLabels = (layout: TimelineLayout) => layout.lanes.flatMap(labels);
const countedOnAxis = (layout: TimelineLayout) =>
  layout.lanes.flatMap(({ marks }) => marks).reduce((sum, { mark }) => sum + mark.counted, 0);
const countedInGutter = (layout: TimelineLayout) =>
  layout.lanes.flatMap(({ chips }) => chips).reduce((sum, { chip }) => sum + chip.counted, 0);

const windows = fc
  .tuple(fc.double({ min: 17_300, max: 18_100, noNaN: true }), fc.double({ min: 3, max: 3000, noNaN: true }))
  .map(([middle, span]) => ({ start: middle - span / 2, end: middle + span / 2 }));

describe('the timeline of the shipped record', () => {
  const { layout } = layOut(SHIPPED);

  it('calls each visit by country, days, cities, organisations and activities', () => {
    const dashes = (text: string) => text.replace(/[\u2009\u202f]/g, ' ').replace(/ ?– ?/g, '–');
    expect(names(layout).map(dashes)).toEqual([
      'Italy, 16–20 July 2018, 3 cities, 10 organisations, 10 activities',
      'United Kingdom, 30 July–3 August 2018, London, Peterborough, 8 organisations, 8 activities',
      'At home, Sofia, 7 July 2018, Oneness International Group, 1 activity',
      expect.stringMatching(/^Planned: Presentation to the members.*, September 2018, nothing on record says that/),
    ]);
    expect(allLabels(layout).map((label) => dashes(label ?? ''))).toEqual([
      '16–20 Jul · 3 cities, 10 organisations',
      '30 Jul–3 Aug · London, Peterborough · 8 organisations',
      '7 Jul · Oneness International Group',
      expect.stringContaining('planned · Presentation to the members'),
    ]);
  });

  it('labels what has no day in the gutter, a bare year as that year', () => {
    const chips = layout.lanes.flatMap((lane) => lane.chips.map(({ chip, name }) => [chip.text, name]));
    expect(chips).toEqual([
      ['1 visit', 'Austria, no day on record, Working visit to Austria, 1 visit'],
      ['1 visit', 'Slovenia, no day on record, Working visit to Slovenia, 1 visit'],
      ['1 in 2018', 'At home, Sofia, no day on record, 1 in 2018, EIP-SCC General Assembly, 1 activity'],
    ]);
  });

  it('names up to three years one by one, of more the first and the last', () => {
    const years = ['2006', '2006', '2009', '2026', '2017'] as const;
    const nameOf = (count: number, language: 'en' | 'bg') => {
      const visits = years.slice(0, count).map((year) => ['FR', year] as const);
      // The gutter has no room for more than one chip.
      const narrow = layOut(recordOfVisits(SHIPPED.record, visits), { language, mostGutter: 90 }).layout;
      return narrow.lanes.flatMap(({ chips }) => chips.map(({ name }) => name));
    };
    expect(nameOf(4, 'en')).toEqual([
      'France, no day on record, 2 in 2006, 1 in 2009, 1 in 2026, 4 undated, 4 activities',
    ]);
    expect(nameOf(5, 'en')).toEqual(['France, no day on record, 5 between 2006 and 2026, 5 undated, 5 activities']);
    expect(nameOf(5, 'bg')).toEqual(['Франция, без записана дата, 5 между 2006 и 2026, 5 без дата, 5 дейности']);
  });

  it('says alike of every chip how many are only possibly in a period', () => {
    const period = { from: day('2018-07-01'), to: day('2018-08-31') };
    const chips = layOut(SHIPPED, { filter: { period } }).layout.lanes.flatMap((lane) => lane.chips);
    expect(chips.map(({ name }) => name)).toEqual([
      'Austria, no day on record, Working visit to Austria, 1 visit, 1 possibly in the period',
      'Slovenia, no day on record, Working visit to Slovenia, 1 visit, 1 possibly in the period',
      'At home, Sofia, no day on record, 1 in 2018, EIP-SCC General Assembly, 1 activity, 1 possibly in the period',
    ]);
  });

  it('speaks Bulgarian', () => {
    const { layout: bulgarian } = layOut(SHIPPED, { language: 'bg' });
    expect(names(bulgarian)[0]).toMatch(/^Италия, .*юли 2018\sг\., 3 града, 10 организации, 10 дейности$/);
    expect(bulgarian.lanes.at(-1)?.chips[0]?.chip.text).toBe('1 през 2018');
  });

  it('says how many of a visit’s activities a filter leaves, and how many of them only possibly', () => {
    const from = day('2018-08-03');
    const { layout: possible } = layOut(SHIPPED, { filter: { period: { from, to: from } } });
    expect(names(possible)[0]).toContain('8 activities, 6 possibly in the period');
    const { layout: certain } = layOut(SHIPPED, { filter: { period: { from, to: from }, undated: 'exclude' } });
    expect(names(certain)[0]).toContain('2 of 8 activities');
  });

  it('shows the meetings of a visit when there is room, two of eight at their day', () => {
    const window = { start: day('2018-07-28'), end: day('2018-08-08') };
    const slots = layOut(SHIPPED, { window }).layout.lanes.flatMap(({ marks }) => marks.flatMap((mark) => mark.slots));
    expect(slots.map(({ isExact }) => isExact)).toEqual([false, false, false, false, false, false, true, true]);
    expect(slots.slice(-2).map(({ activity }) => activity.organisations[0])).toEqual([
      'living-planit',
      'universal-trustme-engine',
    ]);
    expect(layout.lanes.flatMap(({ marks }) => marks.flatMap((mark) => mark.slots))).toEqual([]);
  });

  it('keeps count of what is out of sight', () => {
    const window = { start: day('2018-07-28'), end: day('2018-08-08') };
    const italy = layOut(SHIPPED, { window }).layout.lanes[0];
    expect(italy?.marks.map(({ mark, look }) => [mark.kind, mark.shown, look])).toEqual([['earlier', 10, 'off']]);
  });
});

describe('any timeline', () => {
  it('draws each activity of the answer once, whatever is in sight', () => {
    fc.assert(
      fc.property(records, filters, windows, fc.integer({ min: 120, max: 1600 }), (record, filter, window, width) => {
        const { layout, answer } = layOut(buildDataset(record), { filter, window, width });
        expect(countedOnAxis(layout)).toBe(answer.onAxis);
        expect(countedInGutter(layout)).toBe(answer.noDay);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps targets apart and at least 24 pixels wide, and labels off each other and off the marks', () => {
    fc.assert(
      fc.property(records, windows, fc.integer({ min: 120, max: 1600 }), (record, window, width) => {
        const { layout } = layOut(buildDataset(record), { window, width });
        for (const lane of layout.lanes) {
          const rows = new Set(lane.marks.map(({ mark }) => mark.row));
          for (const row of rows) {
            const inRow = lane.marks.filter(({ mark }) => mark.row === row);
            const boxes = inRow.flatMap(({ mark, place }) => [
              { from: mark.hitX, to: mark.hitX + mark.hitWidth },
              ...(place.side === 'left' || place.side === 'right'
                ? [{ from: place.x, to: place.x + place.width }]
                : []),
            ]);
            for (const { mark } of inRow) expect(mark.hitWidth).toBeGreaterThanOrEqual(24 - 1e-6);
            const sorted = boxes.sort((a, b) => a.from - b.from);
            for (const [i, { from, to }] of sorted.entries()) {
              expect(from).toBeGreaterThanOrEqual(-1e-6);
              expect(to).toBeLessThanOrEqual((sorted[i + 1]?.from ?? width) + 1e-6);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what a filter leaves out of a timeline', () => {
  const two = recordOfVisits(SHIPPED.record, [
    ['FR', '2018-07-20'],
    ['FR', '2018-07-28'],
  ]);
  const july = { start: day('2018-07-01'), end: day('2018-07-31') };

  it('has no label printed across it: the shorter one stands clear', () => {
    const [lane] = layOut(two, { filter: { period: { from: day('2018-07-25') } }, window: july, width: 400 }).layout
      .lanes;
    const [ghost] = lane?.ghosts ?? [];
    const [mark] = lane?.marks ?? [];
    expect(ghost).toMatchObject({ row: 0, x: (19 / 30) * 400 });
    expect(mark?.label).toBe('28 Jul');
    expect(mark?.place).toMatchObject({ side: 'left' });
  });

  it('leaves the longer one its room where nothing stands there', () => {
    const only = recordOfVisits(SHIPPED.record, [['FR', '2018-07-28']]);
    expect(layOut(only, { window: july, width: 400 }).layout.lanes[0]?.marks[0]?.label).toBe('28 Jul · Visit 0');
  });
});

describe('a crowded timeline', () => {
  const days = Array.from({ length: 400 }, (_, i) => {
    const date = new Date(Date.UTC(2010, 0, 1 + i * 7));
    return ['FR', date.toISOString().slice(0, 10)] as const;
  });
  const crowded = recordOfVisits(SHIPPED.record, days);

  it('counts 400 weekly visits in bins, and says so', () => {
    const { layout } = layOut(crowded);
    expect(layout.lanes[0]?.isBinned).toBe(true);
    expect(layout.lanes[0]?.marks.length).toBeLessThan(1100 / 24);
    expect(countedOnAxis(layout)).toBe(400);
  });

  it('unfolds into visits as one zooms in', () => {
    const window = { start: day('2012-01-01'), end: day('2012-03-01') };
    const { layout } = layOut(crowded, { window });
    expect(layout.lanes[0]?.isBinned).toBe(false);
    expect(layout.lanes[0]?.marks.filter(({ look }) => look === 'exact')).toHaveLength(8);
    expect(countedOnAxis(layout)).toBe(400);
  });

  it('counts a lane in bins where its visits would run together, however few the whole timeline has in sight', () => {
    const closer = { start: day('2012-01-01'), end: day('2014-12-31') };
    const { layout } = layOut(crowded, { window: closer });
    const inSight = layout.lanes[0]?.marks.filter(({ mark }) => mark.kind !== 'earlier' && mark.kind !== 'later') ?? [];
    expect(layout.lanes[0]?.isBinned).toBe(true);
    expect(inSight.length).toBeGreaterThanOrEqual(10);
    expect(Math.max(...inSight.map(({ mark }) => mark.held.length))).toBeLessThanOrEqual(14);
    expect(countedOnAxis(layout)).toBe(400);
  });

  it('joins visits too close to be told apart, and tells how many', () => {
    const two = recordOfVisits(SHIPPED.record, [
      ['FR', '2018-07-03'],
      ['FR', '2018-07-04'],
    ]);
    const mark = layOut(two).layout.lanes[0]?.marks[0];
    expect(mark?.look).toBe('several');
    expect(mark?.text().name).toMatch(/^France, 3.{1,3}4 July 2018, 2 visits, 2 activities$/u);
  });
});
