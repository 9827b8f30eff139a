import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, parseDay } from '#src/domain/day.ts';
import { DIRECTIONS } from '#src/domain/direction.ts';
import { LANGUAGES } from '#src/domain/language.ts';
import { FACETS, NO_FILTER } from '#src/select/filter.ts';
import { type Addressable, LONGEST_DECK_TITLE, readAddress, writeAddress } from '#src/state/address.ts';
import { LONGEST_QUERY } from '#src/state/query-text.ts';
import { DEFAULT_VIEW_STATE, VIEWS, type ViewState } from '#src/state/view-state.ts';
import { SHIPPED } from '#tests/shipped.ts';

const { record } = SHIPPED;
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

const VALUES = {
  country: ['AT', 'BG', 'GB', 'IT', 'SI'],
  direction: [...DIRECTIONS],
  kind: idsOf(record.kinds),
  topic: idsOf(record.topics),
  person: idsOf(record.people),
  visit: idsOf(record.visits),
  goal: idsOf(record.goals),
} as const;

const addressable: Addressable = {
  facets: Object.fromEntries(
    FACETS.map((facet) => [facet, new Set<string>(VALUES[facet])]),
  ) as unknown as Addressable['facets'],
  organisations: new Set(idsOf(record.organisations)),
};

const read = (search: string) => readAddress(search, addressable);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const defined = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
const choice = (values: readonly string[]) => fc.shuffledSubarray([...values]);
const day = fc.integer({ min: 0, max: 30_000 });
const typed = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .filter((text) => !/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(text) && text.length <= LONGEST_QUERY);

const states = fc
  .record({
    chosen: fc.record({
      country: choice(VALUES.country),
      direction: choice(VALUES.direction),
      kind: choice(VALUES.kind),
      topic: choice(VALUES.topic),
      person: choice(VALUES.person),
      visit: choice(VALUES.visit),
      goal: choice(VALUES.goal),
    }),
    ends: fc.tuple(maybe(day), maybe(day)),
    undated: fc.constantFrom('include', 'exclude'),
    query: typed,
    view: fc.constantFrom(...VIEWS),
    slide: maybe(fc.integer({ min: 1, max: 99_999 })),
    slidePlace: maybe(
      fc.record({
        number: fc.integer({ min: 1, max: 99_999 }),
        slide: fc.constantFrom('title', 'visit-uk-2018', 'end'),
        word: fc.integer({ min: 0, max: 9999 }),
      }),
    ),
    slides: maybe(
      choice(['title', 'map', 'timeline', 'visit-uk-2018', 'visit-austria', 'gaps', 'end']).filter(
        ({ length }) => length > 0,
      ),
    ),
    deckTitle: maybe(typed.filter((text) => text.trim() !== '' && text.length <= LONGEST_DECK_TITLE)),
    organisation: maybe(fc.constantFrom(...idsOf(record.organisations))),
    language: maybe(fc.constantFrom(...LANGUAGES)),
  })
  .map(({ chosen, ends: [a, b], undated, query, slide, slidePlace, ...rest }) => {
    const [from, to] = a !== undefined && b !== undefined && b < a ? [b, a] : [a, b];
    return defined({
      ...rest,
      slide: rest.view === 'present' ? slide : undefined,
      slidePlace: rest.view === 'present' && slide !== undefined ? slidePlace : undefined,
      filter: { chosen, period: defined({ from, to }), undated, query },
    }) as unknown as ViewState;
  });

describe('addresses', () => {
  it('survive writing and reading: a copied link opens the same view', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(read(writeAddress(state))).toEqual({ state, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('are empty for the default view', () => {
    expect(writeAddress(DEFAULT_VIEW_STATE)).toBe('');
    expect(read('')).toEqual({ state: DEFAULT_VIEW_STATE, problems: [] });
  });

  it('read as the contract writes them', () => {
    const { state, problems } = read(
      '?country=GB,IT&from=2018-07-01&to=2018-07-31&undated=exclude&view=table&organisation=nesta&lang=bg',
    );
    expect(problems).toEqual([]);
    expect(state.filter.chosen.country).toEqual(['GB', 'IT']);
    expect([state.filter.period.from, state.filter.period.to].map((each) => isoDay(each ?? 0))).toEqual([
      '2018-07-01',
      '2018-07-31',
    ]);
    expect([state.filter.undated, state.view, state.organisation, state.language]).toEqual([
      'exclude',
      'table',
      'nesta',
      'bg',
    ]);
  });

  it('keep what is right beside what is wrong, and name the wrong value', () => {
    const { state, problems } = read('?country=GB,XX&from=2018-02-30&view=nowhere');
    expect(state.filter.chosen.country).toEqual(['GB']);
    expect(state.view).toBe('overview');
    expect(problems).toEqual([
      { parameter: 'country', value: 'XX', reason: 'not-on-record' },
      { parameter: 'from', value: '2018-02-30', reason: 'not-a-day' },
      { parameter: 'view', value: 'nowhere', reason: 'not-a-choice' },
    ]);
  });

  it('name a slide of the deck, the slides that it has, and its title', () => {
    const { state, problems } = read('?view=present&slide=3&slides=visit-uk-2018,title&title=For%20the%20members');
    expect(problems).toEqual([]);
    expect([state.view, state.slide, state.slides, state.deckTitle]).toEqual([
      'present',
      3,
      ['visit-uk-2018', 'title'],
      'For the members',
    ]);
  });

  it('leave out slides of visits that the record does not have, and name them', () => {
    const { state, problems } = read('?view=present&slides=title,visit-nowhere,constructor&slide=0');
    expect(state.slides).toEqual(['title']);
    expect(state.slide).toBeUndefined();
    expect(problems).toEqual([
      { parameter: 'slide', value: '0', reason: 'not-a-slide-number' },
      { parameter: 'slides', value: 'visit-nowhere,constructor', reason: 'not-a-slide' },
    ]);
  });

  it('have a slide number in the deck alone', () => {
    expect(read('?view=table&slide=3').state.slide).toBeUndefined();
    expect(writeAddress({ ...DEFAULT_VIEW_STATE, view: 'table', slide: 3 })).toBe('?view=table');
  });

  it.each(['3.5', '-1', '1e3', '100000', ' 3', '0x3', '３'])('refuse %j as the number of a slide', (value) => {
    const { state, problems } = read(`?view=present&slide=${encodeURIComponent(value)}`);
    expect(state.slide).toBeUndefined();
    expect(problems).toEqual([{ parameter: 'slide', value, reason: 'not-a-slide-number' }]);
  });

  it('ignore an end before the start', () => {
    const { state, problems } = read('?from=2018-08-01&to=2018-07-01');
    expect(state.filter.period).toEqual({ from: parseDay('2018-08-01') });
    expect(problems).toEqual([{ parameter: 'to', value: '2018-07-01', reason: 'before-start' }]);
  });

  const HOSTILE = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '%00',
    '%00GB',
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '\u202egnirts',
    '\u200b',
    '\ufeff',
    '../../etc/passwd',
    "' OR 1=1 --",
    '$' + '{7*7}',
    '{{7*7}}',
    '%',
    '%zz',
    '%E0%A4%A',
    'A'.repeat(100_000),
    ','.repeat(1000),
    'GB\nIT',
    '\ud800',
    '-1',
    '1e309',
    'NaN',
    'null',
    'undefined',
    '[object Object]',
    '2018-07-01T00:00:00Z',
    '９',
  ];

  it.each(HOSTILE.map((value) => [value.slice(0, 24), value]))(
    'do nothing with %j, whatever parameter carries it',
    (_shown, value) => {
      for (const parameter of [
        'country',
        'from',
        'to',
        'undated',
        'direction',
        'kind',
        'topic',
        'person',
        'visit',
        'goal',
        'organisation',
        'view',
        'lang',
        'slide',
        'slides',
        '__proto__',
      ]) {
        for (const written of [value, encodeURIComponent(value.replace(/[\ud800-\udfff]/g, '\ufffd'))]) {
          const { state, problems } = read(`?${parameter}=${written}`);
          expect(state).toEqual({ filter: NO_FILTER, view: 'overview' });
          for (const problem of problems) {
            expect(problem.value.length).toBeLessThan(70);
            expect(problem.value).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
          }
        }
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  it.each(['\u202etxet', 'A'.repeat(100_000), 'a\u0000b'])('refuse a title that is no text: %#', (value) => {
    const { state, problems } = read(`?title=${encodeURIComponent(value)}`);
    expect(state.deckTitle).toBeUndefined();
    expect(problems).toHaveLength(1);
  });

  it.each(['\u202etxet', 'A'.repeat(100_000), 'a\u0000b'])('refuse free text that is no text: %#', (value) => {
    const { state, problems } = read(`?q=${encodeURIComponent(value)}`);
    expect(state.filter.query).toBe('');
    expect(problems).toHaveLength(1);
  });
});
