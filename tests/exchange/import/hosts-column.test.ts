import { describe, expect, test } from 'vitest';
import { withTarget } from '#src/exchange/import/chosen-target.ts';
import { planImport } from '#src/exchange/import/plan-import.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { GAZETTEER, planOf, RECORD, TODAY, tableOf, visitsOf } from './import-fixture.ts';

type Plan = ReturnType<typeof planOf>;

const newNames = (plan: Plan, wanted: 'organisations' | 'people') =>
  plan.changes.flatMap((change) =>
    change.collection !== wanted
      ? []
      : [typeof change.after.name === 'string' ? change.after.name : change.after.name.en],
  );

describe('a column of hosts in which somebody of ours stands', () => {
  test.each(['Hosted by', 'Our host', 'Domakin', 'Домакин', 'Наш домакин'])(
    'names people where it names no organisation, and it is asked whose the others are: %s',
    (header) => {
      const table = tableOf(
        ['Date', 'City', 'Country', 'Purpose', header],
        ['2019-05-14', 'Sofia', 'Bulgaria', 'Delegation from Graz', 'Milena Koleva'],
        ['2019-06-14', 'Sofia', 'Bulgaria', 'Visit of the Vienna school', 'Ivan Petrov'],
      );
      const plan = planOf(table);
      expect(newNames(plan, 'organisations')).toEqual([]);
      expect(visitsOf(plan).map(({ people, direction, notes }) => [people, direction, notes])).toEqual([
        [['milena-koleva'], 'inbound', undefined],
        [[], 'inbound', 'Ivan Petrov'],
      ]);
      expect(plan.faults.map(({ code, row, column, found }) => [code, row, column, found])).toEqual([
        ['whose-person', 3, header, 'Ivan Petrov'],
      ]);
      expect(plan.questions.find(({ name }) => name === 'peopleColumn')).toMatchObject({
        columns: [header],
        status: 'decided',
        answer: 'ours',
      });
      const answered = planOf(table, { peopleColumn: 'ours' });
      expect(newNames(answered, 'people')).toEqual(['Ivan Petrov']);
      expect(visitsOf(answered)[1]?.people).toHaveLength(1);
    },
  );

  test('beside organisations leaves a name that reads like a person’s to the staff notes until it is answered', () => {
    const table = tableOf(
      ['Date', 'City', 'Country', 'Hosted by'],
      ['2019-05-14', 'Vienna', 'Austria', 'Milena Koleva'],
      ['2019-06-14', 'Graz', 'Austria', 'Graz AG'],
      ['2019-07-14', 'Linz', 'Austria', 'Maria Ivanova'],
    );
    const plan = planOf(table, { direction: 'outbound' });
    expect(newNames(plan, 'organisations')).toEqual(['Graz AG']);
    expect(plan.doubtfulNames).toMatchObject([{ spelling: 'Maria Ivanova', rows: 1, isPerson: false }]);
    expect(visitsOf(plan)[2]).toMatchObject({ notes: 'Maria Ivanova' });
    const denied = planOf(table, { direction: 'outbound', peopleNames: { 'maria ivanova': false } });
    expect(newNames(denied, 'organisations')).toEqual(['Graz AG', 'Maria Ivanova']);
  });
});

describe('a column of hosts of whom the record knows nobody', () => {
  const table = tableOf(
    ['Date', 'City', 'Country', 'Hosted by'],
    ['2019-06-14', 'Graz', 'Austria', 'Graz AG'],
    ['2019-07-14', 'Linz', 'Austria', 'Maria Ivanova'],
  );

  test('names organisations, and says which of them reads like a person', () => {
    const plan = planOf(table);
    expect(newNames(plan, 'organisations')).toEqual(['Graz AG', 'Maria Ivanova']);
    expect(plan.faults.map(({ code, effect, row, found }) => [code, effect, row, found])).toEqual([
      ['organisation-like-person', 'noted', 3, 'Maria Ivanova'],
    ]);
  });

  test('is taken at its word where it was chosen by hand', () => {
    const mapping = withTarget(recogniseTables([table], GAZETTEER), 0, 3, 'organisation');
    const plan = planImport({ record: RECORD, tables: [table], mapping, gazetteer: GAZETTEER, today: TODAY });
    expect(plan.faults).toEqual([]);
  });
});

test('in a column of organisations what reads like a person is noted, whether or not somebody of ours stands in it', () => {
  const header = ['Date', 'City', 'Country', 'Organisation'];
  const rows = [
    ['2019-06-14', 'Graz', 'Austria', 'Milena Koleva'],
    ['2019-07-14', 'Linz', 'Austria', 'Maria Ivanova'],
    ['2019-08-14', 'Linz', 'Austria', 'Linz AG'],
  ];
  const noted = (plan: Plan) =>
    plan.faults.flatMap(({ code, found }) => (code === 'organisation-like-person' ? [found] : []));
  expect(noted(planOf(tableOf(header, ...rows)))).toEqual(['Maria Ivanova']);
  expect(noted(planOf(tableOf(header, ...rows.slice(1))))).toEqual(['Maria Ivanova']);
});
