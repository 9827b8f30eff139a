import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#src/domain/language.ts';
import { FAULT_WORDING } from '#src/i18n/messages/faults.ts';
import { circlesOf } from '#src/ingest/circles.ts';
import { ingest } from '#src/ingest/ingest.ts';
import { publicFault } from '#src/ingest/public-record.ts';
import { repeatedFields } from '#src/ingest/repeated-fields.ts';
import { changed, shippedFiles } from './shipped-files.ts';

const NESTA = 'uk-2018-nesta';

const told = (files: ReadonlyMap<string, string>) =>
  ingest(files).faults.map(({ record, path, code }) => [record, path, code].join(' '));

const meeting = (fields: Readonly<Record<string, unknown>>) =>
  told(shippedFiles({ 'meetings.json': changed(NESTA, fields) }));

describe("a meeting's date beside its visit's, 30 July to 3 August 2018", () => {
  it.each(['2018-07-30', '2018-08-03', '2018-07-31/2018-08-03', '2018-07', '2018-08', '2018', '2018-06/2018-08'])(
    'may be %s',
    (when) => {
      expect(meeting({ when })).toEqual([]);
    },
  );

  it.each(['2018-07-29', '2018-08-04', '2018-08-03/2018-08-04', '2018-06', '2019', '1918'])('cannot be %s', (when) => {
    expect(meeting({ when })).toEqual([`${NESTA} when outside-visit-dates`]);
  });

  it("may be any where the visit's is not known, or is no date itself", () => {
    const visit = (fields: Readonly<Record<string, unknown>>) =>
      told(
        shippedFiles({
          'visits.json': changed('uk-2018', fields),
          'meetings.json': (rows) => changed(NESTA, { when: '1999' })(rows).filter(({ id }) => id === NESTA),
        }),
      ).filter((each) => each.includes('outside'));
    expect(visit({ when: undefined })).toEqual([]);
    expect(visit({ when: '2018-02-30' })).toEqual([]);
    expect(visit({})).toEqual([`${NESTA} when outside-visit-dates`]);
  });
});

describe('the date of a meeting that follows one of 3 August 2018', () => {
  const following = (when: string, sameDay: boolean) =>
    meeting({ when, follows: { meeting: 'uk-2018-living-planit', sameDay } });

  it.each([
    ['2018-08-03', true],
    ['2018-08-03', false],
    ['2018-08', true],
    ['2018-07-31/2018-08-03', false],
  ])('may be %s, on the same day: %s', (when, sameDay) => {
    expect(following(when, sameDay)).toEqual([]);
  });

  it.each([
    ['2018-08-02', true],
    ['2018-08-02', false],
    ['2018-07', false],
  ])('cannot be %s, on the same day: %s', (when, sameDay) => {
    expect(following(when, sameDay)).toEqual([`${NESTA} when follows-out-of-order`]);
  });

  it('cannot be a later day where it was the same', () => {
    const files = shippedFiles({
      'meetings.json': (rows) =>
        changed('uk-2018-living-planit', { when: '2018-08-02' })(
          changed(NESTA, { when: '2018-08-03', follows: { meeting: 'uk-2018-living-planit', sameDay: true } })(rows),
        ),
    });
    expect(told(files)).toEqual([`${NESTA} when follows-out-of-order`]);
  });
});

describe("a meeting's place beside its visit's countries", () => {
  it('is told in another country', () => {
    expect(meeting({ place: 'verona' })).toEqual([`${NESTA} place outside-visit-countries`]);
  });

  it.each([[[]], [['GB', 'IT']], [['IT', 'UK']]])('is not told where they are %j', (countries) => {
    const files = shippedFiles({
      'visits.json': changed('uk-2018', { countries, places: [] }),
      'meetings.json': (rows) => changed(NESTA, { place: 'verona' })(rows).filter(({ id }) => id === NESTA),
    });
    expect(told(files).filter((each) => each.includes('outside'))).toEqual([]);
  });
});

describe('what the contract allows', () => {
  it('is a visit whose country is not known: what has none is not on the map', () => {
    expect(told(shippedFiles({ 'visits.json': changed('austria', { countries: [] }) }))).toEqual([]);
  });

  it('is a meeting after one that follows another of the same visit', () => {
    expect(meeting({ follows: { meeting: 'uk-2018-the-bakery', sameDay: true } })).toEqual([]);
  });
});

describe('contradictions', () => {
  it('are told of a malformed record too, each beside the others', () => {
    const follows = { meeting: 'italy-2018-eurac', sameDay: 'yes' };
    const organisations = ['cluster', 'nesta', 'nesta'];
    expect(meeting({ follows, organisations, when: '2017', place: 'verona', people: 1 })).toEqual([
      `${NESTA} organisations[2] repeated-value`,
      `${NESTA} follows.sameDay wrong-type`,
      `${NESTA} people wrong-type`,
      `${NESTA} follows.meeting follows-other-visit`,
      `${NESTA} when outside-visit-dates`,
      `${NESTA} place outside-visit-countries`,
      `${NESTA} organisations[0] home-organisation-met`,
    ]);
  });

  it('set their record aside, and nothing else', () => {
    const { record } = ingest(shippedFiles({ 'meetings.json': changed(NESTA, { when: '2017' }) }));
    expect(record?.meetings).toHaveLength(18);
    expect(record?.meetings.some(({ id }) => id === NESTA)).toBe(false);
  });

  it('in a circle are told of those in it, not of those that lead into it', () => {
    const follows = (id: string) => ({ follows: { meeting: id, sameDay: false } });
    const files = shippedFiles({
      'meetings.json': (rows) =>
        changed(
          'uk-2018-collider',
          follows(NESTA),
        )(
          changed(
            'uk-2018-london-and-partners',
            follows('uk-2018-the-bakery'),
          )(changed('uk-2018-the-bakery', follows(NESTA))(rows)),
        ),
    });
    // Nesta follows London & Partners in the shipped record.
    expect([...told(files)].sort()).toEqual([
      'uk-2018-london-and-partners follows.meeting circular-reference',
      'uk-2018-nesta follows.meeting circular-reference',
      'uk-2018-the-bakery follows.meeting circular-reference',
    ]);
  });

  it('are worded in every language', () => {
    for (const { wrong, mend } of Object.values(FAULT_WORDING))
      for (const language of LANGUAGES) expect([wrong[language], mend[language]]).not.toContain('');
  });

  it.each([
    ['visits.json', { when: '0000-01-01' }, 'when no-such-date'],
    ['visits.json', { when: '2018/0000' }, 'when no-such-date'],
    ['visits.json', { countries: ['AT', 'AT'] }, 'countries[1] repeated-value'],
    ['visits.json', { goals: ['internationalisation', 'internationalisation'] }, 'goals[1] repeated-value'],
  ])('%s with %j', (file, fields, expected) => {
    expect(told(shippedFiles({ [file]: changed('austria', fields) }))).toEqual([`austria ${expected}`]);
  });

  it.each([
    [{ languages: ['en', 'en'] }, 'languages[1] repeated-value'],
    [{ languages: [] }, 'languages empty-list'],
    [{ recordDate: '0000-01-01' }, 'recordDate no-such-date'],
  ])('the site with %j', (fields, expected) => {
    expect(told(shippedFiles({ 'site.json': (site) => ({ ...site, ...fields }) }))).toEqual([` ${expected}`]);
  });
});

describe('a field that stands twice', () => {
  const site = (text: string) =>
    ingest(
      shippedFiles({
        'site.json': JSON.stringify(JSON.parse(shippedFiles().get('site.json') ?? '')).replace(/^\{/, `{${text},`),
      }),
    ).faults;

  it('is told with the value that counts, and keeps its record', () => {
    expect(site('"home":"london"')).toMatchObject([
      { file: 'site.json', path: 'home', code: 'repeated-field', effect: 'field-left-out', found: '"sofia"' },
    ]);
  });

  it.each<[string, (string | number)[][]]>([
    ['[{"a":1},{"a":1,"b":{"a":1}}]', []],
    ['[1,{"a":[{"b":1},{"b":1,"b":2}]}]', [[1, 'a', 1, 'b']]],
    ['{"a":"{\\"a\\":1,\\"a\\"","b":"\\\\","b":"\\""}', [['b']]],
    ['{"a":1,"\\u0061":2,"a":3}', [['a']]],
    ['{"__proto__":1,"__proto__":{"x":1,"x":2}}', [['__proto__'], ['__proto__', 'x']]],
    ['{"a":["a","a"],"c":"a"}', []],
  ])('is found in %s', (json, expected) => {
    expect(repeatedFields(json)).toEqual(expected);
  });

  it('is never found in what a program wrote', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(repeatedFields(json)).toEqual([]);
      }),
    );
  });

  it('is not quoted on a public page where it is for staff or no field', () => {
    const files = shippedFiles({
      'people.json': (rows) => rows,
      'site.json': (shippedFiles().get('site.json') ?? '').replace(
        '{',
        '{"notes":"CANARY","notes":"CANARY","CANARY":1,"CANARY":2,',
      ),
    });
    const shown = JSON.stringify(ingest(files).faults.map(publicFault));
    expect(shown).toContain('repeated-field');
    expect(shown).not.toContain('CANARY');
  });

  it('is found in time linear in megabytes', () => {
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    expect(repeatedFields(deep)).toEqual([]);
    expect(repeatedFields(`{${'"a":1,'.repeat(500_000)}"a":2}`)).toEqual([['a']]);
    expect(repeatedFields(`["${'\\\\'.repeat(2_000_000)}"]`)).toEqual([]);
  });
});

describe('circles', () => {
  it('are those who come back to themselves, as a walk of each of them finds', () => {
    const leads = fc
      .array(fc.tuple(fc.nat(9), fc.nat(9)))
      .map((pairs) => new Map(pairs.map(([a, b]) => [`${a}`, `${b}`])));
    fc.assert(
      fc.property(leads, (each) => {
        const expected = [...each.keys()].filter((start) => {
          let at = each.get(start);
          for (let step = 0; step < 12 && at !== undefined && at !== start; step += 1) at = each.get(at);
          return at === start;
        });
        expect([...circlesOf(each).keys()].sort()).toEqual(expected.sort());
      }),
    );
  });
});
