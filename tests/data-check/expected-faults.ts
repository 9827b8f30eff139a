import type { FaultCode } from '#src/domain/fault.ts';

interface Expected {
  readonly file: string;
  readonly record?: string;
  readonly path: string;
  readonly code: FaultCode;
  /** What stands in the file, as it is quoted. */
  readonly found: string;
  /** What the fault must say of what belongs there. */
  readonly expected: RegExp;
}

const graz = { file: 'visits.json', record: 'graz-2019' };
const meeting = { file: 'meetings.json', record: 'graz-2019-stadtwerk' };
const sofia = { file: 'places.json', record: 'sofia' };

/** What `data:check` says of each fixture with one fault. */
export const EXPECTED_FAULTS: Readonly<Record<string, Expected>> = {
  'unknown-reference': {
    ...meeting,
    path: 'organisations[0]',
    code: 'unknown-reference',
    found: '"stadtwerke"',
    expected: /organisations\.json.*"stadtwerk"/,
  },
  'duplicate-id': {
    file: 'places.json',
    record: 'graz',
    path: 'id',
    code: 'duplicate-id',
    found: '"graz"',
    expected: /no other/,
  },
  'end-before-start': {
    ...graz,
    path: 'when',
    code: 'end-before-start',
    found: '"2019-05-08/2019-05-06"',
    expected: /after the start/,
  },
  'no-such-date': { ...graz, path: 'when', code: 'no-such-date', found: '"2018-02-30"', expected: /calendar/ },
  'unknown-country': { ...graz, path: 'countries[0]', code: 'unknown-country', found: '"UK"', expected: /ISO 3166-1/ },
  'coordinates-out-of-range': { ...sofia, path: 'lat', code: 'out-of-range', found: '142.69751', expected: /<=90/ },
  'coordinates-swapped': {
    ...sofia,
    path: 'lat',
    code: 'swapped-coordinates',
    found: '[23.32415,42.69751]',
    expected: /country/,
  },
  'missing-language': { ...graz, path: 'title.bg', code: 'missing-language', found: 'nothing', expected: /Bulgarian/ },
  'blank-text': {
    file: 'organisations.json',
    record: 'stadtwerk',
    path: 'name',
    code: 'missing-field',
    found: '"   "',
    expected: /a value/,
  },
  'wrong-type': {
    file: 'people.json',
    record: 'ana-petrova',
    path: 'organisation',
    code: 'wrong-type',
    found: '7',
    expected: /string/,
  },
  'bad-link': {
    file: 'sources.json',
    record: 'news',
    path: 'url',
    code: 'bad-link',
    found: '"javascript:alert(1)"',
    expected: /https:.*mailto:/,
  },
  'misspelt-field': { ...meeting, path: 'topcis', code: 'unknown-field', found: '["energy"]', expected: /"topics"/ },
  'not-json': { file: 'topics.json', path: '', code: 'not-json', found: 'Energy', expected: /line 3, column 1/ },
  'empty-file': { file: 'goals.json', path: '', code: 'empty-file', found: '""', expected: /\[\]/ },
  'not-an-array': { file: 'kinds.json', path: '', code: 'not-an-array', found: '{"kinds":', expected: /array/ },
  'text-too-long': { ...graz, path: 'summary.en', code: 'text-too-long', found: '"aaaa', expected: /20000.*20001/ },
  'steering-characters': {
    file: 'follow-ups.json',
    record: 'return-visit',
    path: 'due',
    code: 'bad-date',
    found: '2019',
    expected: /EDTF/,
  },
  'empty-list': { ...meeting, path: 'organisations', code: 'empty-list', found: '[]', expected: /one or more/ },
  'repeated-value': {
    ...meeting,
    path: 'organisations[1]',
    code: 'repeated-value',
    found: '"stadtwerk"',
    expected: /once/,
  },
  'repeated-field': {
    file: 'places.json',
    record: 'graz',
    path: 'lat',
    code: 'repeated-field',
    found: '47.7',
    expected: /once/,
  },
  'follows-itself': {
    ...meeting,
    path: 'follows.meeting',
    code: 'refers-to-itself',
    found: '"graz-2019-stadtwerk"',
    expected: /another record/,
  },
  'follows-in-a-circle': {
    ...meeting,
    path: 'follows.meeting',
    code: 'circular-reference',
    found: '"graz-2019-umland"',
    expected: /graz-2019-stadtwerk → graz-2019-umland → graz-2019-stadtwerk/,
  },
  'follows-other-visit': {
    ...meeting,
    path: 'follows.meeting',
    code: 'follows-other-visit',
    found: '"sofia-2019-stadtwerk"',
    expected: /"graz-2019".*"sofia-2019"/,
  },
  'follows-out-of-order': {
    ...meeting,
    path: 'when',
    code: 'follows-out-of-order',
    found: '"2019-05-06"',
    expected: /2019-05-07.*"graz-2019-umland"/,
  },
  'outside-visit-dates': {
    ...meeting,
    path: 'when',
    code: 'outside-visit-dates',
    found: '"2019-05-09"',
    expected: /2019-05-06\/2019-05-08.*"graz-2019"/,
  },
  'outside-visit-countries': {
    ...meeting,
    path: 'place',
    code: 'outside-visit-countries',
    found: '"sofia"',
    expected: /AT.*"graz-2019".*"sofia" is in BG/,
  },
  'visit-place-abroad': {
    ...graz,
    path: 'places[1]',
    code: 'outside-visit-countries',
    found: '"sofia"',
    expected: /AT.*"sofia" is in BG/,
  },
  'home-organisation-met': {
    ...meeting,
    path: 'organisations[1]',
    code: 'home-organisation-met',
    found: '"cluster"',
    expected: /other than the home/,
  },
  'part-of-itself': {
    file: 'organisations.json',
    record: 'stadtwerk',
    path: 'partOf',
    code: 'refers-to-itself',
    found: '"stadtwerk"',
    expected: /another record/,
  },
  'part-of-in-a-circle': {
    file: 'organisations.json',
    record: 'cluster',
    path: 'partOf',
    code: 'circular-reference',
    found: '"stadtwerk"',
    expected: /cluster → stadtwerk → cluster/,
  },
  'year-zero': {
    ...{ file: 'visits.json', record: 'sofia-2019' },
    path: 'when',
    code: 'no-such-date',
    found: '"0000"',
    expected: /0001/,
  },
};
