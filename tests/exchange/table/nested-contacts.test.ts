import { describe, expect, test } from 'vitest';
import { readJsonTables } from '#src/exchange/table/json-tables.ts';
import { planOf } from '../import/import-fixture.ts';

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
    expect(read(row)).toEqual({
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
    expect(read(row)).toEqual({
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
    expect(read(row).faults).toEqual([
      ['fields-left-out', 'AVL List: {"room":7}'],
      ['fields-left-out', 'Anna Huber (AVL List): {"role":"Head"}'],
    ]);
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
