import fc from 'fast-check';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { isoDay } from '#src/domain/day.ts';
import { DIRECTIONS } from '#src/domain/direction.ts';
import { type Filter, NO_FILTER } from '#src/select/filter.ts';

const COUNTRIES = ['BG', 'GB', 'IT', 'FR'] as const;
const WORDS = ['Лондон', 'Bologna', 'Nesta', 'Hristov', 'Élan', 'ICT'] as const;
const FIRST_DAY = 17_500;
const LAST_DAY = 17_900;

const both = (text: string) => ({ en: text, bg: text });
const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}-${i}`);
const someOf = (values: readonly string[]) => fc.subarray([...values], { maxLength: Math.min(3, values.length) });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY });

/** EDTF dates of every shape: a day, a duration, a month, a year. */
export const edtfDates: fc.Arbitrary<string> = fc.oneof(
  day.map(isoDay),
  fc.tuple(day, fc.integer({ min: 0, max: 40 })).map(([first, length]) => `${isoDay(first)}/${isoDay(first + length)}`),
  day.map((each) => isoDay(each).slice(0, 7)),
  day.map((each) => isoDay(each).slice(0, 4)),
);

const present = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

const [placeIds, personIds, organisationIds, visitIds, kindIds, topicIds, goalIds] = [
  ids('place', 4),
  ids('person', 4),
  ids('organisation', 5),
  ids('visit', 5),
  ids('kind', 3),
  ids('topic', 3),
  ids('goal', 2),
];

const term = (id: string) => fc.constantFrom(...WORDS).map((word) => ({ id, name: both(`${word} ${id}`) }));
const all = <T>(arbitraries: readonly fc.Arbitrary<T>[]) => fc.tuple(...arbitraries) as unknown as fc.Arbitrary<T[]>;

const place = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constantFrom(...WORDS).map(both),
    country: fc.constantFrom(...COUNTRIES),
    lat: fc.constant(1),
    lon: fc.constant(1),
  });

const person = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constantFrom(...WORDS).map(both),
    organisation: fc.constant('organisation-0'),
    sources: fc.constant([]),
  });

const organisation = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constantFrom(...WORDS),
    aliases: fc.subarray([...WORDS], { maxLength: 1 }),
    kind: fc.constantFrom(...kindIds),
    country: fc.constantFrom(...COUNTRIES),
    sources: fc.constant([]),
  });

const visit = (id: string) =>
  fc
    .record({
      id: fc.constant(id),
      title: fc.constantFrom(...WORDS).map(both),
      direction: fc.constantFrom(...DIRECTIONS),
      countries: fc.subarray([...COUNTRIES], { maxLength: 2 }),
      places: fc.subarray(placeIds, { maxLength: 1 }),
      when: maybe(edtfDates),
      people: someOf(personIds),
      goals: someOf(goalIds),
      topics: maybe(someOf(topicIds)),
      sources: fc.constant([]),
    })
    .map(present);

const meeting = (id: string) =>
  fc
    .record({
      id: fc.constant(id),
      visit: fc.constantFrom(...visitIds),
      organisations: someOf(organisationIds),
      place: maybe(fc.constantFrom(...placeIds)),
      when: maybe(edtfDates),
      people: someOf(personIds),
      topics: maybe(someOf(topicIds)),
      sources: fc.constant([]),
    })
    .map(present);

/** Records of up to five visits and eight meetings, with dates, cities and countries missing here and there. */
export const records: fc.Arbitrary<ActivityRecord> = fc.record({
  places: all(placeIds.map(place)),
  people: all(personIds.map(person)),
  organisations: all(organisationIds.map(organisation)),
  visits: all(visitIds.map(visit)),
  meetings: fc.integer({ min: 0, max: 8 }).chain((count) => all(ids('meeting', count).map(meeting))),
  followUps: fc.constant([]),
  kinds: all(kindIds.map(term)),
  topics: all(topicIds.map(term)),
  goals: all(goalIds.map(term)),
  sources: fc.constant([]),
  site: fc.constant({
    organisation: 'organisation-0',
    home: 'place-0',
    title: both('Title'),
    subtitle: both('Subtitle'),
    languages: ['en', 'bg'] as const,
    recordDate: '2018-12-31',
  }),
}) as fc.Arbitrary<ActivityRecord>;

const period = fc.record({ from: maybe(day), to: maybe(day) }).map(({ from, to }) => {
  if (from !== undefined && to !== undefined && to < from) return { from: to, to: from };
  return present({ from, to }) as Filter['period'];
});

/** Filters over the values of `records`, most of them narrowing little. */
export const filters: fc.Arbitrary<Filter> = fc.record({
  chosen: fc
    .record({
      country: fc.subarray([...COUNTRIES], { maxLength: 2 }),
      direction: fc.subarray([...DIRECTIONS], { maxLength: 2 }),
      kind: someOf(kindIds),
      topic: someOf(topicIds),
      person: someOf(personIds),
      visit: someOf(visitIds),
      goal: someOf(goalIds),
    })
    .chain((chosen) =>
      fc.subarray(Object.keys(chosen), { maxLength: 3 }).map((kept) => ({
        ...NO_FILTER.chosen,
        ...Object.fromEntries(Object.entries(chosen).filter(([facet]) => kept.includes(facet))),
      })),
    ),
  period: fc.oneof(fc.constant({}), period),
  undated: fc.constantFrom('include', 'exclude') as fc.Arbitrary<Filter['undated']>,
  query: fc.constantFrom('', '', '', 'london', 'elan', 'hris nesta', 'БОЛОНЯ', 'x9'),
});
