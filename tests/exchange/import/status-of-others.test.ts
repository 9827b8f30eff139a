import { describe, expect, test } from 'vitest';
import { withTarget } from '#src/exchange/import/chosen-target.ts';
import { planImport } from '#src/exchange/import/plan-import.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { faultCodes, GAZETTEER, planOf, RECORD, TODAY, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const trips = (header: string, ...statuses: readonly string[]) =>
  tableOf(
    ['Date', 'Country', 'City', 'Title', header],
    ...statuses.map((status, at) => [`2024-05-0${at + 1}`, 'Italy', 'Bologna', `Fair ${at + 1}`, status]),
  );
const outcomes = (plan: ReturnType<typeof planOf>) => plan.rows.map(({ outcome }) => outcome);

describe('the status of something else than the visit', () => {
  test.each([
    ['Status of follow-up', 'Dropped', 'Done'],
    ['Follow-up status', 'Cancelled', 'Done'],
    ['Action status', 'cancelled', 'open'],
    ['Invoice status', 'Cancelled', 'Paid'],
    ['Status of the contract', 'Cancelled', 'Signed'],
    ['Report status', 'postponed', 'done'],
    ['Статус на задачата', 'отменена', 'изпълнена'],
    ['Състояние на фактурата', 'анулирана', 'платена'],
    ['Status der Maßnahme', 'verschoben', 'erledigt'],
    ['Rechnungsstatus', 'storniert', 'bezahlt'],
    ['Stato azione', 'annullata', 'conclusa'],
    ['Stanje naloge', 'odpovedano', 'opravljeno'],
  ])('%s: “%s” is noted for the staff, and the visit was held', (header, off, done) => {
    const table = trips(header, off, done, done);
    expect(targetsOf(table).at(-1)).toBe('notes');
    const plan = planOf(table);
    expect(outcomes(plan)).toEqual(['added', 'added', 'added']);
    expect(plan.faults).toEqual([]);
    expect(visitsOf(plan)[0]?.notes).toContain(off);
  });

  test.each(['planned', 'geplant', 'предстои'])('is not that of the visit where it is “%s”', (planned) => {
    expect(outcomes(planOf(trips('Status of follow-up', planned, 'Done', 'Done')))).toEqual(Array(3).fill('added'));
  });

  test('is that of the visit as well where both are named', () => {
    expect(outcomes(planOf(trips('Status / next steps', 'cancelled', 'done', 'done')))).toEqual([
      'set-aside',
      'added',
      'added',
    ]);
  });
});

test.each(['Follow-up', 'Next steps', 'Последващи действия'])(
  'what was dropped of “%s” is noted, and the visit was held',
  (header) => {
    const plan = planOf(trips(header, 'cancelled', 'offer sent', 'offer sent'));
    expect(outcomes(plan)).toEqual(['added', 'added', 'added']);
    expect(faultCodes(plan)).toEqual(['doubtful-remark']);
    expect(visitsOf(plan)[0]?.notes).toBe(`${header}: cancelled`);
  },
);

test.each(['cancelled', 'Dropped', 'postponed', 'planned'])(
  'a column of which a person said that it holds notes sets no row aside with “%s”',
  (word) => {
    const table = trips('Stage', word, 'held', 'held');
    const mapping = withTarget(recogniseTables([table], GAZETTEER), 0, 4, 'notes');
    const plan = planImport({ record: RECORD, tables: [table], mapping, gazetteer: GAZETTEER, today: TODAY });
    expect(outcomes(plan)).toEqual(['added', 'added', 'added']);
    expect(visitsOf(plan)[0]?.notes).toContain(word);
  },
);
