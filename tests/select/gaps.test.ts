import { describe, expect, it } from 'vitest';
import { buildDataset } from '#src/domain/dataset.ts';
import { parseDay } from '#src/domain/day.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { NO_FILTER, withChoice } from '#src/select/filter.ts';
import { type GapKind, gapsOf } from '#src/select/gaps.ts';
import { groupByVisit } from '#src/select/record-reference.ts';
import { SHIPPED, shippedAnswer } from '#tests/shipped.ts';

const TODAY = parseDay('2026-11-22') ?? 0;

const shippedGaps = (filter = NO_FILTER) => gapsOf(SHIPPED, shippedAnswer(filter), TODAY);
const counts = (gaps = shippedGaps()) => Object.fromEntries(gaps.map(({ kind, count, of }) => [kind, [count, of]]));
const idsOf = (kind: GapKind, gaps = shippedGaps()) =>
  gaps
    .find((gap) => gap.kind === kind)
    ?.first(100)
    .map(({ row }) => row.id);

describe('what the shipped record does not hold', () => {
  it('is counted by kind, as the two articles leave it open', () => {
    expect(counts()).toEqual({
      // Austria and Slovenia.
      noDate: [2, 22],
      // The assembly of "this year".
      coarseDate: [1, 22],
      // 10 in Italy, and 8 in the United Kingdom but for the two of the last day.
      noDayInVisit: [16, 22],
      noCity: [2, 22],
      noCountry: [0, 22],
      // Austria, Slovenia and the guests from China.
      noColleague: [3, 22],
      // Only the guests from China are named.
      nobodyMet: [21, 22],
      // Collider, London & Partners, Nesta and The Bakery showed something.
      notPresented: [18, 22],
      // With the Future Cities Catapult, Nesta and Opportunity Peterborough something was discussed.
      notDiscussed: [19, 22],
      noOutcome: [21, 22],
      noMeeting: [3, 22],
      noSource: [0, 22],
      organisationWithoutCity: [0, 19],
      sourceWithoutLink: [2, 2],
      followUpOverdue: [1, 1],
    });
  });

  it('leads to the records that have the gap', () => {
    expect(idsOf('noDate')).toEqual(['austria', 'slovenia']);
    expect(idsOf('coarseDate')).toEqual(['eip-scc-assembly-2018']);
    expect(idsOf('noColleague')).toEqual(['oneness-2018-meeting', 'austria', 'slovenia']);
    expect(idsOf('noMeeting')).toEqual(['eip-scc-assembly-2018', 'austria', 'slovenia']);
    expect(idsOf('sourceWithoutLink')).toEqual(['news-archive', 'news-uk']);
    expect(idsOf('followUpOverdue')).toEqual(['presentation-to-members']);
    expect(idsOf('noOutcome')).not.toContain('uk-2018-future-cities-catapult');
  });

  it('is counted over the answer alone', () => {
    const italy = shippedGaps(withChoice(NO_FILTER, 'country', ['IT']));
    expect(counts(italy)).toMatchObject({
      noDate: [0, 10],
      noDayInVisit: [10, 10],
      organisationWithoutCity: [0, 10],
      sourceWithoutLink: [2, 2],
      followUpOverdue: [0, 0],
    });
  });

  it('is nothing where nothing matches', () => {
    const none = gapsOf(SHIPPED, shippedAnswer({ query: 'no such thing' }), TODAY);
    expect(none.every(({ count, of }) => count === 0 && of === 0)).toBe(true);
  });
});

describe('gaps of another record', () => {
  const [first, ...others] = SHIPPED.record.organisations;
  if (first === undefined) throw new Error('no organisation');
  const { place, ...homeless } = first;
  const visits = Array.from({ length: 150 }, (_, i) => ({
    id: `visit-${String(i).padStart(3, '0')}`,
    title: { en: `Visit ${i}`, bg: `Посещение ${i}` },
    direction: 'outbound' as const,
    countries: [],
    places: [],
    people: [],
    goals: [],
    sources: [],
  }));
  const dataset = buildDataset({
    ...SHIPPED.record,
    organisations: [homeless, ...others],
    visits: [...SHIPPED.record.visits, ...visits],
  });
  const gaps = gapsOf(dataset, answerFilter(buildColumns(dataset), NO_FILTER), TODAY);
  const gap = (kind: GapKind) => gaps.find((each) => each.kind === kind);

  it('name an organisation without a city', () => {
    expect(gap('organisationWithoutCity')).toMatchObject({ count: 1, of: 19 });
    expect(gap('organisationWithoutCity')?.first(100)).toMatchObject([{ row: { id: 'agrofood' } }]);
  });

  it('count what names no source', () => {
    expect(gap('noSource')).toMatchObject({ count: 150, of: 172 });
  });

  it('count what is not on the map, and list as many as are asked for', () => {
    expect(gap('noCountry')).toMatchObject({ count: 150, of: 172 });
    expect(gap('noCountry')?.first(100)).toHaveLength(100);
    expect(gap('noCountry')?.first(200)).toHaveLength(150);
  });
});

describe('records gathered by visit', () => {
  it('put each meeting under its visit, in the order of first appearance', () => {
    const records =
      shippedGaps()
        .find(({ kind }) => kind === 'noDayInVisit')
        ?.first(100) ?? [];
    expect(groupByVisit(records).map(({ visit, records: members }) => [visit, members.length])).toEqual([
      ['italy-2018', 10],
      ['uk-2018', 6],
    ]);
  });

  it('leave together what belongs to no visit', () => {
    const records =
      shippedGaps()
        .find(({ kind }) => kind === 'sourceWithoutLink')
        ?.first(100) ?? [];
    expect(groupByVisit(records)).toMatchObject([{ visit: undefined, records: [{}, {}] }]);
  });
});
