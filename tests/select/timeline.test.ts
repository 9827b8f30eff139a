import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '#src/domain/dataset.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { timelineContents } from '#src/select/timeline-contents.ts';
import { buildTimeline } from '#src/select/timeline-lanes.ts';
import { assignRows } from '#src/select/timeline-rows.ts';
import { filters, records } from '#tests/random-record.ts';
import { SHIPPED, shippedAnswer } from '#tests/shipped.ts';
import { day, recordOfVisits } from '../views/timeline/lay-out.ts';

const timeline = buildTimeline(SHIPPED, shippedAnswer().columns);
const laneOf = (key: string) => timeline.lanes.find((lane) => lane.key === key);

describe('lanes of the shipped record', () => {
  it('has one a country and one for home, those with most activities first and home last', () => {
    expect(timeline.lanes.map(({ key }) => key)).toEqual(['IT', 'GB', 'AT', 'SI', 'home']);
  });

  it('sorts home like a country where the lanes are a long list, whose end is far away', () => {
    const codes = ['AT', 'BE', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU'];
    const abroad = codes.map((code) => [code, '2018-07-01'] as const);
    const { record } = recordOfVisits(SHIPPED.record, [...abroad, ['FR', '2018-07-08'], ['FR', '2018-07-15']]);
    const home = ['a', 'b'].flatMap((id) =>
      record.visits.slice(0, 1).map((visit) => ({ ...visit, id, direction: 'home' as const })),
    );
    const long = buildDataset({ ...record, visits: [...record.visits, ...home] });
    expect(
      buildTimeline(long, buildColumns(long))
        .lanes.map(({ key }) => key)
        .slice(0, 3),
    ).toEqual(['FR', 'home', 'AT']);
  });

  it('puts ten meetings into the bar of the five days in Italy', () => {
    const bars = laneOf('IT')?.bars ?? [];
    expect(bars.map(({ activities }) => activities.length)).toEqual([10]);
    expect(bars[0]).toMatchObject({ first: day('2018-07-16'), last: day('2018-07-20'), isExact: true });
  });

  it('keeps the meetings of 3 August in the bar of the visit to the United Kingdom', () => {
    expect(laneOf('GB')?.bars.map(({ subject, activities }) => [subject, activities.length])).toEqual([['uk-2018', 8]]);
  });

  it('puts guests received and events in the home city into the home lane, the bare year as that year', () => {
    const home = laneOf('home');
    expect(home?.country).toBe('BG');
    expect(home?.undated.map(({ years, activities }) => [years, activities.length])).toEqual([[[2018, 2018], 1]]);
    expect(home?.bars.map(({ subject }) => subject)).toEqual(['oneness-2018', 'presentation-to-members']);
  });

  it('draws the announced presentation over the whole of September, as no day is on record', () => {
    expect(laneOf('home')?.bars.find(({ kind }) => kind === 'follow-up')).toMatchObject({
      first: day('2018-09-01'),
      last: day('2018-09-30'),
      isExact: false,
    });
  });

  it('has no date for Austria and Slovenia', () => {
    for (const key of ['AT', 'SI']) {
      expect(laneOf(key)?.bars).toEqual([]);
      expect(laneOf(key)?.undated.map(({ years, activities }) => [years, activities.length])).toEqual([[undefined, 1]]);
    }
  });
});

describe('what is shown of them', () => {
  it('keeps what the period alone leaves out as context', () => {
    const period = { from: day('2018-07-09'), to: day('2018-07-29') };
    const { lanes } = timelineContents(timeline, SHIPPED, shippedAnswer({ period }));
    const ghosts = lanes.flatMap(({ lane, ghosts: each }) => each.map(({ subject }) => [lane.key, subject]));
    expect(ghosts).toEqual([
      ['GB', 'uk-2018'],
      ['home', 'oneness-2018'],
    ]);
  });

  it('leaves out a follow-up whose visit another choice leaves out', () => {
    const chosen = (country: string) => ({
      chosen: { ...shippedAnswer().filter.chosen, country: [country] },
    });
    const followUps = (country: string) =>
      timelineContents(timeline, SHIPPED, shippedAnswer(chosen(country))).lanes.flatMap(({ bars }) =>
        bars.filter(({ holding }) => holding.kind === 'follow-up'),
      ).length;
    expect(followUps('GB')).toBe(1);
    expect(followUps('IT')).toBe(0);
  });

  it('counts every activity of any answer once: bars as those on the axis, groups as those without a day', () => {
    fc.assert(
      fc.property(records, filters, (record, filter) => {
        const dataset = buildDataset(record);
        const answer = answerFilter(buildColumns(dataset), filter);
        const { lanes } = timelineContents(buildTimeline(dataset, answer.columns), dataset, answer);
        const sum = (items: readonly { readonly counted: number }[]) =>
          items.reduce((n, { counted }) => n + counted, 0);
        expect(sum(lanes.flatMap(({ bars }) => bars))).toBe(answer.onAxis);
        expect(sum(lanes.flatMap(({ undated }) => undated))).toBe(answer.noDay);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('rows', () => {
  it('puts bars that share a day into different rows while there are rows', () => {
    const stretch = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 10 }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
        const { bars } = assignRows(
          stretches.map(([first, length]) => ({ first, last: first + length })),
          12,
        );
        for (const [i, a] of bars.entries()) {
          for (const b of bars.slice(i + 1)) if (a.row === b.row) expect(a.last < b.first).toBe(true);
        }
      }),
    );
  });

  it('keeps to the rows allowed', () => {
    expect(assignRows(Array(9).fill({ first: 1, last: 2 })).rows).toBe(3);
    expect(assignRows([]).rows).toBe(1);
  });
});
