import { describe, expect, test } from 'vitest';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { applyPlan } from '#src/exchange/import/apply-plan.ts';
import { importReport } from '#src/exchange/import/import-report.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { GAZETTEER, planOf, RECORD, tableOf } from './import-fixture.ts';

const HEADER = ['Date', 'Country', 'City', 'Organisation'];
const IFEMA = ['2019-03-02', 'Spain', 'Madrid', 'IFEMA'];
const SGH = ['2019-04-02', 'Poland', 'Warsaw', 'SGH'];
const WKO = ['2019-06-06', 'Austria', 'Vienna', 'WKO'];
const log = (...rows: readonly (readonly string[])[]) => tableOf(HEADER, ...rows);

function applied(table: ReturnType<typeof log>): ActivityRecord {
  const result = applyPlan(RECORD, planOf(table));
  if (!result.ok) throw new Error('not applied');
  return result.record;
}

describe('a row that is no longer in its table', () => {
  const record = applied(log(IFEMA, SGH, WKO));

  test('is named in the preview, and its visit stays', () => {
    const plan = planOf(log(IFEMA, WKO), {}, record);
    expect(plan.gone).toEqual([
      expect.objectContaining({ collection: 'visits', id: '2019-04-02-warsaw-sgh', when: '2019-04-02', row: 3 }),
    ]);
    const after = applyPlan(record, plan);
    expect(after.ok && after.record.visits.map(({ id }) => id)).toContain('2019-04-02-warsaw-sgh');
    const lines = importReport(plan, recogniseTables([log(IFEMA)], GAZETTEER), 'en');
    expect(lines.join('\n')).toContain(
      '1 record came from this table before and is no longer in it, or cancelled there.',
    );
    expect(lines.join('\n')).toContain('2019-04-02-warsaw-sgh, formerly row 3');
  });

  test('is told of where the table is another one under the same name', () => {
    const plan = planOf(log(['2021-05-05', 'Greece', 'Athens', 'Helexpo']), {}, record);
    expect(plan.gone.map(({ id }) => id)).toHaveLength(3);
  });

  test('is none where the table is the same, where its row waits, or where it came from elsewhere', () => {
    expect(planOf(log(IFEMA, SGH, WKO), {}, record).gone).toEqual([]);
    expect(planOf(log(IFEMA, ['some day', 'Poland', 'Warsaw', 'SGH'], WKO), {}, record).gone).toEqual([]);
    const other = { ...log(['2021-05-05', 'Greece', 'Athens', 'Helexpo']), file: 'another.csv' };
    expect(planOf(other, {}, record).gone).toEqual([]);
  });

  test('is told of while other rows wait to be told from what they resemble, of which nothing is claimed', () => {
    const asked = ['2019-03-02', 'Spain', 'Madrid', 'Matadero'];
    const plan = planOf(log(WKO, asked), {}, record);
    expect(plan.visitDecisions).toMatchObject([{ near: { id: '2019-03-02-madrid-ifema' }, chosen: 'open' }]);
    expect(plan.gone.map(({ id }) => id)).toEqual(['2019-04-02-warsaw-sgh']);
    const apart = planOf(log(WKO, asked), { resembling: 'apart' }, record);
    expect(apart.gone.map(({ id }) => id)).toEqual(['2019-03-02-madrid-ifema', '2019-04-02-warsaw-sgh']);
  });

  test('is none where a row that was moved waits', () => {
    const moved = planOf(
      log(WKO, IFEMA, ['2019-05-05', 'Greece', 'Athens', 'Helexpo'], ['?', '?', '?', 'SGH']),
      {},
      record,
    );
    expect(moved.gone).toEqual([]);
  });
});
