import fc from 'fast-check';
import type { ActivityRecord } from '#src/domain/activity-record.ts';

/** Texts that spreadsheets are known to change, or that XML cannot hold. */
const AWKWARD = [
  '-5',
  '=1+1',
  '+359 2 000 00 00',
  '@SUM(A1)',
  '007',
  '1E5',
  '2018-07-30',
  '16.07.2018',
  'TRUE',
  "'apostrophe",
  ' leading and trailing ',
  '   ',
  'line\nbreak\n',
  'carriage\r\nreturn\r',
  '\ttab\t',
  '\u0000\u0001\u0008\u000b\u000c\u001f\u007f\u0085',
  '\uD800 lone',
  'lone \uDFFF',
  '\uFFFE\uFFFF\uFFFD',
  '_x000D_',
  '_x0041\u0001_',
  '__x005F_x0041_',
  '_x0041',
  'а; б\\в;',
  '[]',
  '\\[]',
  'Лондон „кавички“ – тире',
  '👩‍👩‍👧 🇧🇬',
  'e\u0301 עברית ‏',
  '<b>&amp;</b> ]]> &#10;',
  '{"a": [1]}',
  '__proto__',
  'constructor',
  'Title (2)',
  '#N/A',
  '\u00a0\ufeff',
] as const;

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...AWKWARD) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
  {
    weight: 2,
    arbitrary: fc.string({
      unit: fc.constantFrom('\uD83D', '\uDE00', '_', 'x', '0', 'Ж', '\n', '\\', ';', ' '),
      minLength: 1,
    }),
  },
);

const both = fc.record({ en: text, bg: text });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 1 });
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 });
const id = fc.constantFrom('nesta', 'the-bakery', '007', '1e5', 'true', 'eurac', 'a-1', '2018');
const ids = few(id);
const codes = few(fc.constantFrom('GB', 'IT', 'BG', 'AE-AZ'));
const date = fc.constantFrom('2018-07-30/2018-08-03', '2018-07-07', '2018-09', '2018', '0001', '1866-01-09');
const number = fc.oneof(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.constantFrom(0, 0.1 + 0.2, 5e-324, -0.000_000_1),
);
const positive = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });

const sources = few(
  fc.record({ source: id, paragraph: positive, asPrinted: text }, { requiredKeys: ['source', 'paragraph'] }),
);
const claims = few(fc.record({ text: both, by: text }));
const reasons = (fields: readonly string[]) =>
  few(fc.tuple(fc.constantFrom(...fields, 'record'), both)).map((entries) => Object.fromEntries(entries));

/** Objects whose fields stand in this order, some of them absent. */
const shaped = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc
    .record(fields)
    .map((values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)));

const all = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc
    .uniqueArray(id, { maxLength: 3 })
    .chain((found) => fc.tuple(...found.toSorted().map((each) => shaped({ id: fc.constant(each), ...fields }))));

const term = all({ name: both, notes: maybe(text) });

/** Records with every field that there is, staff fields included: awkward texts, empty lists, absent fields. */
export const richRecords = fc.record({
  places: all({ name: both, country: id, lat: number, lon: number, geonames: maybe(positive), notes: maybe(text) }),
  people: all({
    name: both,
    role: maybe(both),
    organisation: id,
    inferred: maybe(reasons(['name', 'role'])),
    sources,
    notes: maybe(text),
    contact: maybe(text),
  }),
  organisations: all({
    name: text,
    aliases: few(text),
    kind: id,
    country: id,
    place: maybe(id),
    partOf: maybe(id),
    about: maybe(both),
    represents: maybe(codes),
    claims: maybe(claims),
    inferred: maybe(reasons(['kind', 'place'])),
    sources,
    notes: maybe(text),
  }),
  visits: all({
    title: both,
    direction: fc.constantFrom('outbound', 'inbound', 'home'),
    countries: codes,
    places: ids,
    when: maybe(date),
    people: ids,
    organisers: maybe(ids),
    occasion: maybe(both),
    goals: ids,
    topics: maybe(ids),
    summary: maybe(both),
    claims: maybe(claims),
    inferred: maybe(reasons(['when', 'places'])),
    sources,
    notes: maybe(text),
  }),
  meetings: all({
    visit: id,
    organisations: ids,
    place: maybe(id),
    when: maybe(date),
    follows: maybe(fc.record({ meeting: id, sameDay: fc.boolean() })),
    people: ids,
    topics: maybe(ids),
    presented: maybe(both),
    discussed: maybe(both),
    outcome: maybe(fc.record({ status: fc.constantFrom('possible', 'agreed', 'under-way', 'done'), text: both })),
    inferred: maybe(reasons(['when', 'place'])),
    sources,
    notes: maybe(text),
  }),
  followUps: all({
    title: both,
    due: maybe(date),
    status: fc.constantFrom('announced', 'done', 'dropped'),
    visit: maybe(id),
    owner: maybe(id),
    evidence: maybe(both),
    inferred: maybe(reasons(['due'])),
    sources,
    notes: maybe(text),
  }),
  kinds: term,
  topics: term,
  goals: term,
  sources: all({
    title: text,
    publisher: text,
    copyright: fc.integer({ min: 1000, max: 9999 }),
    url: maybe(fc.constant('https://example.org/?a=1&b=2')),
    file: maybe(text),
    notes: maybe(text),
  }),
  site: shaped({
    organisation: id,
    home: id,
    title: both,
    subtitle: both,
    languages: fc.constantFrom(['en', 'bg'], ['bg']),
    recordDate: fc.constant('2018-12-31'),
    url: maybe(fc.constant('https://example.org/')),
    contact: maybe(fc.constant('mailto:a@example.org')),
    logo: maybe(fc.constant('logo.svg')),
    accent: maybe(fc.constant('#1a2b3c')),
    regionNames: maybe(
      few(fc.tuple(fc.constantFrom('AE-AZ', 'GB-SCT'), both)).map((names) => Object.fromEntries(names)),
    ),
    notes: maybe(text),
  }),
  // The fields stand as the schema has them; their types are those of the record by construction.
}) as unknown as fc.Arbitrary<ActivityRecord>;
