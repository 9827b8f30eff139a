import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { applyPlan } from '#src/exchange/import/apply-plan.ts';
import { planImport } from '#src/exchange/import/plan-import.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { withHeaderRows } from '#src/exchange/table/sheet-table.ts';
import { GAZETTEER, RECORD, TODAY, visitsOf } from '../import/import-fixture.ts';
import { rows, tables } from './table-fixture.ts';

const read = (...lines: readonly string[]) => tables('log.csv', strToU8(`${lines.join('\n')}\n`));

async function planOf(lines: readonly string[], record: ActivityRecord = RECORD) {
  const found = await read(...lines);
  const mapping = recogniseTables(found, GAZETTEER);
  return planImport({ record, tables: found, mapping, gazetteer: GAZETTEER, today: TODAY });
}

const BESIDE = [
  'Date,City,Country,Organisation,Date,City,Country,Organisation',
  '05.03.2018,Graz,Austria,Joanneum,14.05.2019,Munich,Germany,Siemens',
  '06.03.2018,Linz,Austria,Voestalpine,15.05.2019,Ulm,Germany,Wieland',
  '17.03.2018,Wels,Austria,Fronius,,,,',
];

test('two tables side by side have rows of their own, and no organisation gets the date of the other', async () => {
  const plan = await planOf(BESIDE);
  expect(plan.counts).toMatchObject({ read: 5, added: 5, 'set-aside': 0 });
  expect(plan.rows.map(({ sheet, row }) => [sheet, row])).toEqual([
    [undefined, 2],
    [undefined, 3],
    [undefined, 4],
    ['E–H', 2],
    ['E–H', 3],
  ]);
  expect(visitsOf(plan).map(({ id }) => id)).toEqual([
    '2018-03-05-graz-joanneum',
    '2018-03-06-linz-voestalpine',
    '2018-03-17-wels-fronius',
    '2019-05-14-munich-siemens',
    '2019-05-15-ulm-wieland',
  ]);
  expect(plan.faults.map(({ code, effect, column }) => [code, effect, column])).toEqual([
    ['side-table', 'noted', 'E–H'],
  ]);
  const after = applyPlan(RECORD, plan);
  if (!after.ok) throw new Error('the plan could not be applied');
  expect((await planOf(BESIDE, after.record)).counts).toMatchObject({ read: 5, unchanged: 5 });
});

test('so they have with an empty column between them, which belongs to neither', async () => {
  const [first, second, ...others] = await read(
    'Traveller,Date,City,,Date,City',
    'Ana Novak,05.03.2018,Graz,,14.05.2019,Munich',
    ',,,,15.05.2019,Ulm',
  );
  expect(others).toEqual([]);
  expect([first?.header, first && rows(first)]).toEqual([
    ['Traveller', 'Date', 'City'],
    [['Ana Novak', '05.03.2018', 'Graz']],
  ]);
  expect([second?.sheet, second?.header, second && rows(second)]).toEqual([
    'E–F',
    ['Date', 'City'],
    [
      ['14.05.2019', 'Munich'],
      ['15.05.2019', 'Ulm'],
    ],
  ]);
});

test('columns in front of both, with none between them, go for both', async () => {
  const [first, second] = await read(
    'Traveller,Date,City,Date,City,Remarks',
    'Ana Novak,05.03.2018,Graz,14.05.2019,Munich,fair',
    'Ivo Kos,06.03.2018,Linz,,,',
    'Eva Wolf,,,16.05.2019,Bonn,',
  );
  expect(first && rows(first)).toEqual([
    ['Ana Novak', '05.03.2018', 'Graz'],
    ['Ivo Kos', '06.03.2018', 'Linz'],
  ]);
  expect(second && rows(second)).toEqual([
    ['Ana Novak', '14.05.2019', 'Munich', 'fair'],
    [null, null, null, null],
    ['Eva Wolf', '16.05.2019', 'Bonn', null],
  ]);
});

test('one name that comes again, or several without a date, make no second table', async () => {
  expect(await read('Date,City,Date,Organisation', '05.03.2018,Graz,06.03.2018,Joanneum')).toHaveLength(1);
  expect(await read('Date,City,Country,City,Country', '05.03.2018,Graz,Austria,Ulm,Germany')).toHaveLength(1);
  expect(await read('Departure city,Date,Arrival city,Date', 'Graz,05.03.2018,Ulm,06.03.2018')).toHaveLength(1);
});

test('where another row is said to name the columns, those of the second table are left out and named', async () => {
  const found = await read(
    'Sofia,05.03.2018,Austria,Joanneum,Sofia,14.05.2019,Germany,Siemens',
    'City,Date,Country,Organisation,City,Date,Country,Organisation',
    'Linz,06.03.2018,Austria,Voestalpine,Ulm,15.05.2019,Germany,Wieland',
    'Wels,07.03.2018,Austria,Fronius,Bonn,16.05.2019,Germany,Telekom',
  );
  const given = found.map((each) =>
    withHeaderRows({ ...each, headerRows: { first: 1, last: 1 } }, { first: 2, last: 2 }),
  );
  const mapping = recogniseTables(given, GAZETTEER);
  expect(mapping.sheets[0]?.columns.map(({ target }) => target)).toEqual([
    ...['city', 'date', 'country', 'organisation'],
    ...['ignore', 'ignore', 'ignore', 'ignore'],
  ]);
  const plan = planImport({ record: RECORD, tables: given, mapping, gazetteer: GAZETTEER, today: TODAY });
  expect(visitsOf(plan).map(({ when }) => when)).toEqual(['2018-03-06', '2018-03-07']);
  expect(plan.faults.map(({ code, effect, found: at }) => [code, effect, at])).toEqual([
    ['side-columns', 'left-out', 'E–H'],
  ]);
});
