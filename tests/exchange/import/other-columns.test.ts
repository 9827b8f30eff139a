import { describe, expect, test } from 'vitest';
import { importReport } from '#src/exchange/import/import-report.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { importOptions } from '../../../scripts/import-options.ts';
import { GAZETTEER, planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

type Plan = ReturnType<typeof planOf>;

/** Two visits with an organisation each, and another column. */
const withColumn = (header: string, first: string, second = first) =>
  tableOf(
    ['Date', 'Organisation', header, 'City', 'Country'],
    ['2019-02-04', 'TU Wien', first, 'Vienna', 'Austria'],
    ['2019-02-05', 'Siemens', second, 'Graz', 'Austria'],
  );
const names = (plan: Plan) =>
  plan.changes.flatMap((change) => (change.collection === 'organisations' ? [change.after.name] : []));
const places = (plan: Plan) => visitsOf(plan).map(({ places: own }) => own.length);
const asked = (plan: Plan) => plan.questions.flatMap(({ name, of }) => (name === 'otherColumns' ? [of] : []));

describe('a column that says something else of organisations than that they were met', () => {
  test.each([
    ['City of organisation', 'Munich'],
    ['Company car', 'yes'],
    ['Not met', 'BMW'],
    ['Absent partners', 'BMW'],
    ['Planned organisations', 'BMW AG'],
    ['Institution visited before', 'BMW'],
    ['Организация (сайт)', 'www.bmw.de'],
    ['Partner status', 'active'],
    ['Organisation size', '12'],
    ["Participants' organisation", 'BMW'],
    ['Participants from partner', 'Anna Weber'],
  ])('is asked about, and neither an organisation nor a place: %s', (header, text) => {
    const plan = planOf(withColumn(header, text));
    expect(names(plan)).toEqual(['TU Wien', 'Siemens']);
    expect(places(plan)).toEqual([1, 1]);
    expect(visitsOf(plan).flatMap(({ people = [] }) => people)).toEqual([]);
    expect(asked(plan)).toEqual([header]);
  });

  test.each([
    ['Organisation country', 'Germany'],
    ['Country of organisation', 'Germany'],
    ['Partner country', 'Germany'],
    ['Country of host', 'Germany'],
    ['Land der Organisation', 'Deutschland'],
    ['Firma Land', 'Deutschland'],
    ["Paese dell'ente", 'Germania'],
    ['Paese ente', 'Germania'],
    ['Država organizacije', 'Nemčija'],
    ['Държава на организацията', 'Германия'],
    ['Организация - държава', 'Германия'],
  ])('is where they are from if it says so, and not where the visit was: %s', (header, text) => {
    const plan = planOf(withColumn(header, 'Austria', text));
    expect(
      plan.changes.flatMap((change) =>
        change.collection === 'organisations'
          ? [[change.after.name, change.after.country, change.after.inferred?.country]]
          : [],
      ),
    ).toEqual([
      ['TU Wien', 'AT', undefined],
      ['Siemens', 'DE', undefined],
    ]);
    expect(visitsOf(plan).map(({ countries }) => countries)).toEqual([['AT'], ['AT']]);
    expect(asked(plan)).toEqual([]);
  });

  test('is where each of several is from, or is left out and said', () => {
    const table = (...countries: readonly string[]) =>
      tableOf(
        ['Date', 'Organisation', 'Organisation country', 'City', 'Country'],
        ...countries.map((country) => ['2019-02-04', 'TU Wien; Siemens', country, 'Vienna', 'Austria']),
      );
    const from = (plan: Plan) =>
      plan.changes.flatMap((change) => (change.collection === 'organisations' ? [change.after.country] : []));
    expect(from(planOf(table('Austria; Germany')))).toEqual(['AT', 'DE']);
    expect(from(planOf(table('Germany')))).toEqual(['DE', 'DE']);
    const odd = planOf(table('Austria; Germany; Italy'));
    expect(from(odd)).toEqual(['AT', 'AT']);
    expect(odd.faults.map(({ code, found }) => [code, found])).toContainEqual([
      'fields-left-out',
      'Austria; Germany; Italy',
    ]);
  });

  test.each([
    ['Partner Typ', 'Universität'],
    ['Вид партньор', 'университет'],
    ['Tipo di ente', 'Università'],
  ])('is their kind where it says so: %s', (header, text) => {
    const plan = planOf(withColumn(header, text));
    expect(names(plan)).toEqual(['TU Wien', 'Siemens']);
    expect(asked(plan)).toEqual([]);
    expect(targetsOf(withColumn(header, text))[2]).toBe('kind');
  });

  test('is what was answered, each column by itself', () => {
    const table = tableOf(
      ['Date', 'Organisation', 'Not met', 'Partner status', 'City', 'Country'],
      ['2019-02-04', 'TU Wien', 'BMW', 'active', 'Vienna', 'Austria'],
    );
    const plan = planOf(table, { otherColumns: { 'Not met': 'organisation', 'Partner status': 'notes' } });
    expect(names(plan)).toEqual(['TU Wien', 'BMW']);
    expect(visitsOf(plan)[0]?.notes).toBe('Partner status: active');
    expect(plan.questions.filter(({ name }) => name === 'otherColumns').map(({ status }) => status)).toEqual([
      'answered',
      'answered',
    ]);
  });
});

test.each(['Germany', 'yes', '12', 'ORG-0012', 'www.bmw.de'])(
  'a column of organisations that holds none is asked about: %s',
  (text) => {
    const table = tableOf(['Date', 'City', 'Country', 'Partner'], ['2019-02-04', 'Vienna', 'Austria', text]);
    expect(names(planOf(table))).toEqual([]);
    expect(asked(planOf(table))).toEqual(['Partner']);
  },
);

describe('a column of people who were not there, or there for something else', () => {
  test.each([
    'Absent',
    'Apologies',
    'Invited',
    'Not attending',
    'Minutes by',
    'Responsible',
    'Replaced by',
    'Organised by',
    'Entschuldigt',
    'Protokoll',
    'Assenti',
    'Odsotni',
    'Отсъстващи',
    'Отсъствали',
    'Протоколчик',
    'Поканени',
    'Отговорник',
  ])('is asked about and left out until then: %s', (header) => {
    const plan = planOf(withColumn(header, 'Milena Koleva'));
    expect(visitsOf(plan).map(({ people = [] }) => people)).toEqual([[], []]);
    expect(asked(plan)).toEqual([header]);
    const answered = planOf(withColumn(header, 'Milena Koleva'), { otherColumns: { [header]: 'ours' } });
    expect(visitsOf(answered).map(({ people }) => people)).toEqual([['milena-koleva'], ['milena-koleva']]);
  });
});

test('on the command line each column has its own answer', () => {
  const parsed = importOptions(['t.csv', '--column', 'Organised by=not-imported', '--column', 'Attended by=ours']);
  expect(parsed).toMatchObject({
    options: { columns: { 'Organised by': 'ignore', 'Attended by': 'ours' } },
  });
  expect(importOptions(['t.csv', '--column', 'Attended by'])).toMatchObject({ kind: 'wrong' });
  expect(importOptions(['t.csv', '--column', 'Attended by=nobody'])).toMatchObject({ kind: 'wrong' });
});

describe('the list of columns says what really becomes of one', () => {
  const lineOf = (header: string, text: string, answers = {}) => {
    const table = withColumn(header, text);
    const said = importReport(planOf(table, answers), recogniseTables([table], GAZETTEER), 'en');
    return said.find((line) => line.includes(`${header} →`))?.trim();
  };

  test.each([
    ['Present', 'Milena Koleva', 'Present → People of the home organisation; asked below'],
    ['Present', 'Ian Jiang', 'Present → Guests and hosts: people of the others; asked below'],
    ['Hosted by', 'Milena Koleva', 'Hosted by → People of the home organisation'],
    ['Absent', 'Milena Koleva', 'Absent → Staff notes; asked below'],
  ])('%s: %s', (header, text, line) => {
    expect(lineOf(header, text)).toBe(line);
  });

  test('and no longer that it is asked once that is answered', () => {
    expect(lineOf('Present', 'Milena Koleva', { otherColumns: { Present: 'not-imported' } })).toBe(
      'Present → Not imported',
    );
    expect(lineOf('Absent', 'Milena Koleva', { otherColumns: { Absent: 'ours' } })).toBe(
      'Absent → People of the home organisation',
    );
  });
});

test('two columns of people whose headers say nothing have an answer each', () => {
  const table = tableOf(
    ['Date', 'Organisation', 'Prepared by', 'Present', 'City', 'Country'],
    ['2019-02-04', 'TU Wien', 'Milena Koleva', 'Ian Jiang', 'Vienna', 'Austria'],
  );
  expect(asked(planOf(table))).toEqual(['Prepared by']);
  expect(visitsOf(planOf(table))[0]?.people ?? []).toEqual([]);
  const answered = planOf(table, { otherColumns: { 'Prepared by': 'ours', Present: 'not-imported' } });
  expect(visitsOf(answered)[0]?.people).toEqual(['milena-koleva']);
  expect(answered.changes.flatMap((each) => (each.collection === 'meetings' ? (each.after.people ?? []) : []))).toEqual(
    [],
  );
});
