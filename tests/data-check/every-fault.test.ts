import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecordFolder } from '#build/record-folder.ts';
import { ingest } from '#src/ingest/ingest.ts';
import { runDataCheck } from '../../scripts/data-check.ts';
import { withFixture } from './fixture-folder.ts';

type Row = Record<string, unknown>;
type Change = (rows: Row[]) => unknown;

/** The valid record with some files changed, as `use` finds it in a folder. */
function withChanges<T>(changes: Readonly<Record<string, Change>>, use: (folder: string) => T): T {
  return withFixture(undefined, (folder) => {
    for (const [file, change] of Object.entries(changes)) {
      const path = join(folder, file);
      writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))));
    }
    return use(folder);
  });
}

const faultsOf = (changes: Readonly<Record<string, Change>>) =>
  withChanges(changes, (folder) => ingest(readRecordFolder(folder)).faults).map(({ file, record, path, code }) =>
    [file, record ?? '', path, code].join(' '),
  );

const first =
  (fields: Row): Change =>
  ([row, ...others]) => [{ ...row, ...fields }, ...others];

describe('a malformed record is checked as far as it can be read', () => {
  it.each<[string, Record<string, Change>, string[]]>([
    [
      "a follow-up's owner beside its status",
      { 'follow-ups.json': first({ status: 'planned', owner: 'ghost' }) },
      ['follow-ups.json return-visit status unknown-value', 'follow-ups.json return-visit owner unknown-reference'],
    ],
    [
      "a meeting's organisations beside its date",
      { 'meetings.json': first({ when: '2018-02-30', organisations: ['ghost', 'Not An Id', 'stadtwerk', 7] }) },
      [
        'meetings.json graz-2019-stadtwerk organisations[1] bad-id',
        'meetings.json graz-2019-stadtwerk organisations[3] wrong-type',
        'meetings.json graz-2019-stadtwerk when no-such-date',
        'meetings.json graz-2019-stadtwerk organisations[0] unknown-reference',
      ],
    ],
    [
      "a meeting's visit, place, guests, topics and sources, where it has neither people's list nor texts in shape",
      {
        'meetings.json': first({
          ...{ visit: 'ghost', place: 'ghost', people: 'nobody', topics: ['ghost'], presented: 1 },
          sources: [{ source: 'ghost' }],
        }),
      },
      [
        'meetings.json graz-2019-stadtwerk people wrong-type',
        'meetings.json graz-2019-stadtwerk presented wrong-type',
        'meetings.json graz-2019-stadtwerk sources[0].paragraph missing-field',
        'meetings.json graz-2019-stadtwerk visit unknown-reference',
        'meetings.json graz-2019-stadtwerk place unknown-reference',
        'meetings.json graz-2019-stadtwerk topics[0] unknown-reference',
        'meetings.json graz-2019-stadtwerk sources[0].source unknown-reference',
      ],
    ],
    [
      "the site's home and organisation beside its colour",
      { 'site.json': (site) => ({ ...site, accent: 'blue', home: 'x', organisation: 'y' }) },
      [
        'site.json  accent unknown-value',
        'site.json  organisation unknown-reference',
        'site.json  home unknown-reference',
      ],
    ],
    [
      'swapped coordinates of a place without a language',
      { 'places.json': first({ name: { en: 'Graz' }, lat: 15.44, lon: 47.07 }) },
      ['places.json graz name.bg missing-language', 'places.json graz lat swapped-coordinates'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(faultsOf(changes)).toEqual(expected);
  });

  it('tells an id that stands twice although both records are malformed, and the two apart', () => {
    const faults = faultsOf({
      'places.json': ([graz, sofia]) => [{ ...graz, name: { en: 'Graz' } }, { ...graz, name: { en: 'Graz' } }, sofia],
    });
    expect(faults).toEqual([
      'places.json graz name.bg missing-language',
      'places.json graz (record 2) name.bg missing-language',
      'places.json graz id duplicate-id',
    ]);
  });

  it('says which two records share an id', () => {
    const { lines } = withChanges({ 'topics.json': ([row]) => [row, row] }, (folder) => runDataCheck([folder]));
    expect(lines.join('\n')).toContain('records 1 and 2 share it');
  });

  it('says what a colour looks like', () => {
    const change: Change = (site) => ({ ...site, accent: 'blue' });
    const { lines } = withChanges({ 'site.json': change }, (folder) => runDataCheck([folder]));
    expect(lines.join('\n')).toContain('expected: a colour of six hexadecimal digits, such as #0b5563');
  });

  it('does not call a record unknown that exists and is malformed itself', () => {
    const broken = first({ name: 7 });
    expect(
      faultsOf({
        ...{ 'organisations.json': ([home, other]) => [home, { ...other, country: 'XX' }], 'people.json': broken },
        ...{ 'places.json': broken, 'topics.json': broken, 'goals.json': broken, 'sources.json': first({ title: 1 }) },
        'follow-ups.json': first({ status: 'planned' }),
      }),
    ).toEqual([
      'places.json graz name wrong-type',
      'people.json ana-petrova name wrong-type',
      'organisations.json stadtwerk country unknown-country',
      'follow-ups.json return-visit status unknown-value',
      'topics.json energy name wrong-type',
      'goals.json learning name wrong-type',
      'sources.json news title wrong-type',
    ]);
  });

  it('does not say of a malformed meeting that it comes back with its visit', () => {
    const changes = { 'visits.json': first({ direction: 'up' }), 'meetings.json': first({ people: 1 }) };
    expect(faultsOf(changes)).toEqual([
      'visits.json graz-2019 direction unknown-value',
      'meetings.json graz-2019-stadtwerk people wrong-type',
    ]);
  });
});
