import { describe, expect, test } from 'vitest';
import { withTarget } from '#src/exchange/import/chosen-target.ts';
import { planImport } from '#src/exchange/import/plan-import.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import type { Table } from '#src/exchange/table/table.ts';
import { GAZETTEER, planOf, RECORD, TODAY, tableOf, visitsOf } from './import-fixture.ts';

type Plan = ReturnType<typeof planOf>;
const organisations = (plan: Plan) =>
  plan.changes.flatMap((change) => (change.collection === 'organisations' ? [change.after.name] : []));
const people = (plan: Plan) =>
  plan.changes.flatMap((change) =>
    change.collection === 'people' ? [[change.after.name.en, change.after.organisation]] : [],
  );

describe('people of a column that was answered to be ours', () => {
  const columns = ['Name', 'Host institution', 'Country', 'City', 'Date'];
  const table = (name: string) => tableOf(columns, [name, 'TU Delft', 'Netherlands', 'Delft', '2025-06-23']);

  test('are ours with their office in brackets, and no organisation is made of it', () => {
    const plan = planOf(table('Elena Dimitrova (IRO)'), { peopleColumn: 'ours' });
    expect(organisations(plan)).toEqual(['TU Delft']);
    expect(people(plan)).toEqual([['Elena Dimitrova', 'cluster']]);
    expect(visitsOf(plan)).toMatchObject([{ people: ['elena-dimitrova'], notes: 'Elena Dimitrova (IRO)' }]);
    expect(plan.faults).toEqual([]);
  });

  test('are of others with an organisation that calls itself one behind the name, which is said', () => {
    const plan = planOf(table('Elena Dimitrova (University of Graz)'), { peopleColumn: 'ours' });
    expect(people(plan)).toEqual([['Elena Dimitrova', 'university-of-graz']]);
    expect(plan.faults.map(({ code }) => code)).toEqual(['person-of-another']);
  });
});

describe('a column that a person said holds organisations', () => {
  const chosen = (header: string, cell: string): Plan => {
    const tables: readonly Table[] = [
      tableOf(['Date', 'City', 'Country', header], ['2024-05-14', 'Lyon', 'France', cell]),
    ];
    const recognised = recogniseTables(tables, GAZETTEER);
    const mapping = withTarget(recognised, 0, 3, 'organisation');
    return planImport({ record: RECORD, tables, mapping, gazetteer: GAZETTEER, today: TODAY });
  };

  test.each(['Interlocuteurs', 'Met with'])('holds none of whom it is asked whether they are people: %s', (header) => {
    const plan = chosen(header, 'Métropole de Lyon; Pôle Minalogic');
    expect(organisations(plan)).toEqual(['Métropole de Lyon', 'Pôle Minalogic']);
    expect([plan.faults, plan.doubtfulNames]).toEqual([[], []]);
  });

  test.each([
    ['CCI France Roumanie (M. François Coste)', 'CCI France Roumanie', 'M. François Coste'],
    ['Région Sud – Mme Isabelle Campagnola', 'Région Sud', 'Mme Isabelle Campagnola'],
    ['ADEME (M. Coste)', 'ADEME', 'M. Coste'],
    ['Confindustria (sig.ra Bianchi)', 'Confindustria', 'sig.ra Bianchi'],
    ['Messe Graz – Herr Huber', 'Messe Graz', 'Herr Huber'],
    ['Пловдивски панаир (г-жа Петрова)', 'Пловдивски панаир', 'г-жа Петрова'],
    ['Lyon Parc Auto – Ms Ogura', 'Lyon Parc Auto', 'Ms Ogura'],
  ])('holds people with a salutation beside theirs, which is said: %s', (cell, organisation, person) => {
    const plan = chosen('Interlocuteurs', cell);
    expect(organisations(plan)).toEqual([organisation]);
    expect(people(plan).map(([name]) => name)).toEqual([person]);
    expect(plan.faults.map(({ code }) => code)).toEqual(['person-with-organisation']);
  });
});
