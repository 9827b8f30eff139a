import { describe, expect, test } from 'vitest';
import { readJsonTables } from '#src/exchange/table/json-tables.ts';
import { planOf, visitsOf } from '../import/import-fixture.ts';

const ROW = { date: '2024-05-06', country: 'Austria', city: 'Graz' };

function read(...rows: readonly object[]) {
  const [table] = readJsonTables(
    'trips.json',
    new TextEncoder().encode(JSON.stringify(rows.map((row) => ({ ...ROW, ...row })))),
  );
  if (table === undefined) throw new Error('no table');
  const plan = planOf(table);
  const name = (id: string) =>
    plan.changes.flatMap((change) =>
      change.collection === 'organisations' && change.id === id ? [change.after.name] : [],
    )[0] ?? id;
  return {
    added: plan.counts.added,
    met: plan.changes.flatMap((change) =>
      change.collection === 'meetings' ? [change.after.organisations.map(name)] : [],
    ),
    people: plan.changes.flatMap((change) =>
      change.collection === 'people' ? [[change.after.name.en, name(change.after.organisation)]] : [],
    ),
    roles: plan.changes.flatMap((change) => (change.collection === 'people' ? [change.after.role?.en ?? ''] : [])),
    countries: plan.changes.flatMap((change) =>
      change.collection === 'organisations' ? [[change.after.name, change.after.country]] : [],
    ),
    notes: visitsOf(plan)[0]?.notes,
    faults: plan.faults.map(({ code, found }) => [code, found]),
  };
}

describe('objects that say whom one met', () => {
  test.each([
    [{ met: [{ organisation: 'AVL List', person: 'Anna Huber' }] }],
    [{ met: { organisation: 'AVL List', person: 'Anna Huber' } }],
    [{ met: [{ organisation: { name: 'AVL List' }, person: { name: 'Anna Huber' } }] }],
    [{ срещи: [{ организация: 'AVL List', лице: 'Anna Huber' }] }],
  ])('are read as the organisation and its person: %j', (row) => {
    expect(read(row)).toMatchObject({
      added: 1,
      met: [['AVL List']],
      people: [['Anna Huber', 'AVL List']],
      faults: [],
    });
  });

  test('keep each of several people with the own organisation', () => {
    const row = {
      met: [
        { organisation: 'AVL List', person: 'Anna Huber' },
        { organisation: 'Magna Steyr', people: ['Karl Moik', 'Eva Lang'] },
        { organisation: 'Infineon' },
      ],
    };
    expect(read(row)).toMatchObject({
      added: 1,
      met: [['AVL List', 'Magna Steyr', 'Infineon']],
      people: [
        ['Anna Huber', 'AVL List'],
        ['Karl Moik', 'Magna Steyr'],
        ['Eva Lang', 'Magna Steyr'],
      ],
      faults: [],
    });
  });

  test('say what else they hold as other objects do', () => {
    const row = { met: [{ organisation: 'AVL List', country: 'AT', person: 'Anna Huber', role: 'Head', room: 7 }] };
    expect(read(row).faults).toEqual([['fields-left-out', 'AVL List: room: 7']]);
    expect(read(row).roles).toEqual(['Head']);
  });

  test('may be missing from some rows', () => {
    const met = [{ organisation: 'AVL List', person: 'Anna Huber' }];
    expect(read({ met }, { date: '2024-05-07', met: [] }, { date: '2024-05-08' })).toMatchObject({
      added: 3,
      met: [['AVL List']],
      people: [['Anna Huber', 'AVL List']],
      faults: [],
    });
  });

  test('are none where nobody was met', () => {
    const row = { invited: [{ organisation: 'AVL List', person: 'Anna Huber' }], organisation: 'Infineon' };
    expect(read(row)).toMatchObject({ met: [['Infineon']], people: [] });
  });
});

describe('people with their organisations', () => {
  const HUBER = { name: 'Karl Huber', organisation: 'SFG Graz', country: 'Austria', role: 'director' };

  test.each([
    ['guests', HUBER],
    [
      'visitors',
      { firstName: 'Karl', lastName: 'Huber', company: { name: 'SFG Graz' }, countryCode: 'AT', role: 'director' },
    ],
    ['гости', { име: 'Karl Huber', организация: 'SFG Graz', държава: 'Австрия', длъжност: 'director' }],
    ['Gäste', { name: 'Karl Huber', arbeitgeber: 'SFG Graz', land: 'Österreich', funktion: 'director' }],
  ])('are read with them, their country and what they are: %s', (field, guest) => {
    const row = { city: 'Sofia', country: 'Bulgaria', direction: 'inbound', [field]: [guest, { ...guest }] };
    expect(read(row)).toMatchObject({
      added: 1,
      met: [['SFG Graz']],
      people: [['Karl Huber', 'SFG Graz']],
      roles: ['director'],
      countries: [['SFG Graz', 'AT']],
      faults: [],
    });
  });

  test('stand beside organisations that the row names, and others without any', () => {
    const row = {
      organisation: 'Stadt Graz',
      participants: [HUBER, 'Milena Koleva', { name: 'Deyan Pushkarov', email: 'd@example.org' }],
    };
    expect(read(row)).toMatchObject({
      met: [['Stadt Graz', 'SFG Graz']],
      people: [['Karl Huber', 'SFG Graz']],
      roles: ['director'],
      faults: [
        ['fields-left-out', 'Deyan Pushkarov: email: d@example.org'],
        ['person-of-another', 'Karl Huber'],
      ],
    });
  });

  test('of ours are none of a meeting', () => {
    const ours = { name: 'Milena Koleva', organisation: 'Cluster Sofia Knowledge City' };
    const { met, people, faults } = read({ organisation: 'Stadt Graz', participants: [ours] });
    expect([met, people]).toEqual([[['Stadt Graz']], []]);
    expect(faults).toEqual([['home-organisation', 'Cluster Sofia Knowledge City']]);
  });

  test('a role of somebody who is not read as a person is told', () => {
    const { faults } = read({ organisation: 'Stadt Graz', travellers: [{ name: 'driver', role: 'staff' }] });
    expect(faults).toContainEqual(['fields-left-out', 'driver: staff']);
  });
});

describe('the contact of an organisation that was met', () => {
  const HUBER = { name: 'Karl Huber', email: 'k.huber@example.org' };

  test.each([
    [{ partners: [{ name: 'SFG Graz', contact: { name: 'Karl Huber' } }] }],
    [{ partner: { name: 'SFG Graz', contactPerson: 'Karl Huber' } }],
    [{ organisations: [{ name: 'SFG Graz', contacts: [{ name: 'Karl Huber' }] }] }],
    [{ партньор: { име: 'SFG Graz', контакт: { име: 'Karl Huber' } } }],
    [{ gastgeber: { name: 'SFG Graz', ansprechpartner: 'Karl Huber' } }],
    [{ ente: { nome: 'SFG Graz', referente: 'Karl Huber' } }],
  ])('was met, of that organisation: %j', (row) => {
    expect(read({ direction: 'outbound', ...row })).toMatchObject({
      added: 1,
      met: [['SFG Graz']],
      people: [['Karl Huber', 'SFG Graz']],
      faults: [],
    });
  });

  test('is told apart from the others’, with what one is and how to reach one in the notes', () => {
    const partners = [{ name: 'SFG Graz', contact: { ...HUBER, position: 'Director' } }, { name: 'AVL List' }];
    const { met, people, roles, notes, faults } = read(
      { partners },
      { date: '2024-05-07', partners: ['Infineon'] },
      { date: '2024-05-08', partners: 'Infineon; Magna Steyr' },
    );
    expect(met).toEqual([['SFG Graz', 'AVL List'], ['Infineon'], ['Infineon', 'Magna Steyr']]);
    expect([people, roles]).toEqual([[['Karl Huber', 'SFG Graz']], ['Director']]);
    expect(notes).toContain('email: k.huber@example.org');
    expect(faults.map(([code]) => code)).toEqual(['fields-left-out']);
  });

  test.each([
    ['k.huber@example.org', 'k.huber@example.org'],
    ['+43 316 123', '+43 316 123'],
    [{ email: 'k@example.org' }, 'k@example.org'],
  ])('stays with the staff where it is nobody’s name: %j', (contact, text) => {
    const { people, met, notes } = read({ partners: [{ name: 'SFG Graz', contact }] });
    expect([people, met]).toEqual([[], [['SFG Graz']]]);
    expect(notes).toContain(text);
  });

  test('stays there where others are called guests', () => {
    const partners = [{ name: 'SFG Graz', contact: { name: 'Karl Huber' } }];
    const { people, notes } = read({ direction: 'outbound', partners, guests: ['Eva Lang'] });
    expect(people).toEqual([['Eva Lang', 'SFG Graz']]);
    expect(notes).toContain('Karl Huber');
  });
});
