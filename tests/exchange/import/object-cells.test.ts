import { describe, expect, test } from 'vitest';
import { wordFault } from '#src/exchange/import/import-fault.ts';
import { readJsonTables } from '#src/exchange/table/json-tables.ts';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

const planOfJson = (...rows: readonly object[]) => {
  const [table] = readJsonTables('events.json', new TextEncoder().encode(JSON.stringify(rows)));
  if (table === undefined) throw new Error('no table');
  return planOf(table);
};

const ROW = { date: '2024-05-06', country: 'Germany', city: 'Berlin', organisation: 'Siemens' };

test('a topic is called by the name that its object has', () => {
  const plan = planOfJson({ ...ROW, topic: { titel: 'Smart region' } });
  const topics = plan.changes.flatMap((change) => (change.collection === 'topics' ? [change.after.name] : []));
  expect(topics).toEqual([{ en: 'Smart region', bg: 'Smart region' }]);
});

test('an object without a name is told and becomes no text of the record', () => {
  const plan = planOfJson({ ...ROW, notes: { a: 1 }, topic: { code: 3 }, travellers: [{ a: 1 }] });
  expect(plan.counts.added).toBe(1);
  expect(JSON.stringify(plan.changes)).not.toContain('{\\"');
  expect(
    plan.faults.filter(({ code }) => code === 'object-cell').map(({ column, effect }) => [column, effect]),
  ).toEqual(expect.arrayContaining([['topic', 'left-out']]));
});

test('an object with the ends of a visit is its date; any other cannot be read', () => {
  expect(visitsOf(planOfJson({ ...ROW, date: { start: '2024-05-07', end: '2024-05-08' } }))[0]?.when).toBe(
    '2024-05-07/2024-05-08',
  );
  expect(faultCodes(planOfJson({ ...ROW, date: { q: 1 } }, ROW))).toContain('unreadable-date');
});

test('what only begins like one stays a text', () => {
  const table = tableOf(['date', 'country', 'notes'], ['2024-05-06', 'Germany', '[sic] as printed']);
  expect(visitsOf(planOf(table))[0]).toMatchObject({ notes: '[sic] as printed' });
});

test('a title, a summary and notes in both languages are read in both, and nothing is said of one language', () => {
  const title = { en: 'Talks on water', bg: 'Разговори за водата' };
  const plan = planOfJson({
    ...ROW,
    title,
    summary: { en: 'They came', bg: 'Дойдоха' },
    notes: { en: 'Ring', bg: 'Звънни' },
  });
  const [visit] = visitsOf(plan);
  expect(visit).toMatchObject({ title, summary: { en: 'They came', bg: 'Дойдоха' }, notes: 'Ring\nЗвънни' });
  expect(visit?.inferred).not.toHaveProperty('title');
  expect(visit?.inferred).not.toHaveProperty('summary');
  expect(faultCodes(plan)).toEqual([]);
});

test('a long title in both languages is cut in each and stands whole in the summary of each', () => {
  const title = { en: 'water '.repeat(40).trim(), bg: 'вода' };
  const [visit] = visitsOf(planOfJson({ ...ROW, title }));
  expect(visit?.title.en).toMatch(/^water .*…$/);
  expect([visit?.title.bg, visit?.summary]).toEqual(['вода', title]);
});

test('the other fields of an object are told to be left out', () => {
  const plan = planOfJson({
    ...ROW,
    organisation: { name: 'Siemens', country: 'AT', founded: 1847, url: '' },
    participants: [{ name: 'Milena Koleva', role: 'chair', room: 7 }],
    notes: { text: 'ring', by: 'MK' },
    topic: { en: 'Water', bg: 'Вода' },
  });
  expect(plan.counts.added).toBe(1);
  expect(plan.faults.map(({ code, effect, column, found }) => [code, effect, column, found])).toEqual(
    expect.arrayContaining([
      ['fields-left-out', 'noted', 'organisation', 'founded: 1847'],
      ['fields-left-out', 'noted', 'participants', 'Milena Koleva: room: 7'],
      ['fields-left-out', 'noted', 'topic', 'Вода'],
    ]),
  );
  expect(plan.faults).toHaveLength(3);
  expect(visitsOf(plan)[0]?.notes).toContain('ring (by: MK)');
  expect(visitsOf(plan)[0]?.notes).toContain('Milena Koleva, chair');
});

describe('an organisation that is an object', () => {
  const of = (...rows: readonly object[]) => {
    const plan = planOfJson(...rows.map((row) => ({ ...ROW, ...row })));
    const organisations = plan.changes.flatMap((change) =>
      change.collection === 'organisations' ? [[change.after.name, change.after.country, change.after.kind]] : [],
    );
    return { plan, organisations, codes: faultCodes(plan) };
  };
  const siemens = (fields: object) => ({ organisation: { name: 'Siemens', ...fields } });

  test.each([
    [{ country: 'AT', type: 'technology-company' }, ['Siemens', 'AT', 'technology-company']],
    [{ country: 'Austria', type: 'Technology company' }, ['Siemens', 'AT', 'technology-company']],
    [{ land: 'Österreich', typ: 'Технологична компания' }, ['Siemens', 'AT', 'technology-company']],
    [{ country: { code: 'AT', name: 'Austria' } }, ['Siemens', 'AT', 'unclassified']],
    [{ country: 'Австрия' }, ['Siemens', 'AT', 'unclassified']],
  ])('is from the country and of the kind that it states: %j', (fields, organisation) => {
    const { plan, organisations, codes } = of(siemens(fields));
    expect([organisations, codes]).toEqual([[organisation], []]);
    const [made] = plan.changes.flatMap((change) => (change.collection === 'organisations' ? change.after : []));
    expect(made?.inferred ?? {}).not.toHaveProperty('country');
  });

  test('says where it is from for other rows too, and for each of a list its own', () => {
    expect(of({ date: '2024-05-01' }, siemens({ country: 'AT' })).organisations).toEqual([
      ['Siemens', 'AT', 'unclassified'],
    ]);
    const list = [{ name: 'Siemens', country: 'AT' }, { name: 'Nokia Networks', country: 'FI' }, 'SAP'];
    expect(of({ organisation: list }).organisations.map(([name, country]) => `${name} ${country}`)).toEqual([
      'Siemens AT',
      'Nokia Networks FI',
      'SAP DE',
    ]);
  });

  test('waits where no country is called what it states, and is answered like others', () => {
    const { plan, codes } = of(siemens({ country: 'Atlantis' }));
    expect(plan.counts).toMatchObject({ added: 0, 'set-aside': 1 });
    expect(plan.faults.map(({ code, found }) => [code, found])).toEqual([
      ['unknown-organisation-country', 'Siemens: Atlantis'],
    ]);
    expect(plan.openOrganisations.map(({ key }) => key)).toEqual(['siemens']);
    expect(codes).toHaveLength(1);
  });

  test('of several countries is asked about', () => {
    expect(of(siemens({ country: ['AT', 'DE'] })).codes).toEqual(['unknown-organisation-country']);
  });

  test('of no known kind is not classified, told with the kinds that there are', () => {
    const { plan, organisations } = of(siemens({ country: 'AT', type: 'conglomerate' }));
    expect(organisations).toEqual([['Siemens', 'AT', 'unclassified']]);
    const [fault] = plan.faults;
    if (fault === undefined) throw new Error('no fault');
    expect(fault).toMatchObject({ code: 'unknown-kind', effect: 'left-out', found: 'Siemens: conglomerate' });
    expect(wordFault(fault, 'en').expected).toMatch(/^the id or the name of a kind: .*foundation/);
  });

  test('that the record has with another country stays, and it is told', () => {
    const { plan, organisations } = of({ organisation: { name: 'Nesta', country: 'FR' } });
    expect(organisations).toEqual([]);
    expect(plan.faults.map(({ code, found }) => [code, found])).toContainEqual([
      'organisation-otherwise',
      'Nesta: FR ≠ GB',
    ]);
  });
});

describe('what is not read of an object', () => {
  const notes = (fields: object) => visitsOf(planOfJson({ ...ROW, ...fields }))[0]?.notes?.split('\n') ?? [];

  test('stands in the staff notes in words', () => {
    expect(
      notes({ organisation: { name: 'Siemens', country: 'DE', founded: 1847, seat: { town: 'Erlangen' } } }),
    ).toEqual(['organisation: founded: 1847; seat: (town: Erlangen)']);
    expect(
      notes({
        participants: [
          { name: 'Milena Koleva', room: 7 },
          { name: 'Ana Novak', room: null },
        ],
      }),
    ).toContain('participants: Milena Koleva: room: 7');
    expect(notes({ topic: { code: 3, isOpen: false } })).toEqual(['topic: code: 3; isOpen: false']);
  });

  test('is none of a column of notes, which is kept whole, and nothing is said of it', () => {
    const nextStep = { what: 'Send letter of support', due: '2026-03-15', done: true };
    expect(notes({ nextStep })).toEqual(['nextStep: what: Send letter of support; due: 2026-03-15; done: true']);
    expect(
      notes({ contacts: [{ name: 'Nerea Aguirre', position: 'Head of International', tel: '' }, 'Ann Lee'] }),
    ).toEqual(['contacts: Nerea Aguirre (position: Head of International); Ann Lee']);
    expect(notes({ nextStep: [{ what: 'Ring' }, { what: 'Write', by: null }] })).toEqual([
      'nextStep: what: Ring | what: Write',
    ]);
    expect(faultCodes(planOfJson({ ...ROW, nextStep }))).toEqual([]);
  });

  test('of a column that is not recognised stands there in words as well', () => {
    expect(notes({ faculty: { dean: 'of physics', rooms: ['A 1', 'B 2'] } })).toEqual([
      'faculty: dean: of physics; rooms: A 1, B 2',
    ]);
  });
});
