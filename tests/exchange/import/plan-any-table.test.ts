import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyPlan } from '#src/exchange/import/apply-plan.ts';
import { planOf, RECORD, tableOf } from './import-fixture.ts';

const anyCell = fc.oneof(
  fc.constantFrom('', '2018-07-16', '05/07/2018', '16/07/2018', 'May 2, 2003', '43297', 'Q3 2018', '01.02.2012'),
  fc.constantFrom('planned', '2027-02-01', 'IL', 'TX', 'до 15.06.2022', 'Nesta (8 persons)'),
  fc.constantFrom(
    'Italy',
    'Италия',
    'U.S.S.R.',
    'Korea, South',
    'London',
    'Bologna, Verona',
    'Nesta',
    'Clust-ER',
    '__proto__',
  ),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const HEADERS = [
  'date',
  'from',
  'to',
  'country',
  'city',
  'organisation',
  'travellers',
  'guests',
  'title',
  'notes',
  'topic',
  'status',
  'constructor',
];
const anyTable = fc
  .subarray(HEADERS, { minLength: 1 })
  .chain((header) =>
    fc
      .array(fc.array(anyCell, { minLength: header.length, maxLength: header.length }), { maxLength: 8 })
      .map((rows) => tableOf(header, ...rows)),
  );

/** Tables that once came out differently the second time. */
const FOUND_BEFORE = [
  tableOf(['city', 'organisation'], ['Italy', 'ab,']),
  tableOf(['city', 'organisation'], ['Bologna, Verona', 'Bologna, Verona'], ['Italy', 'Bologna, Verona']),
  tableOf(['city', 'organisation', 'notes'], ['oi', 'Italy', 'Italy']),
  tableOf(['from', 'organisation', 'guests', 'title'], ['', 'Nesta (8 persons)', 'Nesta (8 persons)', '']),
  tableOf(['travellers', 'guests', 'title', 'constructor'], ['U.S.S.R.', '', '', ''], ['', 'U.S.S.R.', '', '']),
  tableOf(
    ['organisation', 'guests', 'topic'],
    ['Nesta (8 persons)', 'planned', 'Italy'],
    ['planned', 'Nesta (8 persons)', ''],
  ),
];

const ANSWERS = [
  {},
  { dateOrder: 'day-first', country: 'GB' },
  { dateOrder: 'day-first', planned: 'follow-up' },
] as const;

describe('whatever a table holds', () => {
  test('each row read is added, changed, unchanged or set aside, and the result is a record without faults', () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom(...ANSWERS), (table, answers) => {
        const plan = planOf(table, answers);
        const { read, added, changed, unchanged, 'set-aside': setAside, blank } = plan.counts;
        expect(read).toBe(added + changed + unchanged + setAside);
        expect(plan.isUsable ? read + blank : table.rows.length).toBe(table.rows.length);
        const result = applyPlan(RECORD, plan);
        expect(result).toMatchObject({ ok: true });
        if (!result.ok) return;
        const again = planOf(table, answers, result.record);
        // A row that waited for an answer may be read the second time: by then the record knows the name it was asked about.
        const settled = setAside - again.counts['set-aside'];
        expect(again.counts).toMatchObject({ read, changed: 0, added: settled, unchanged: read - setAside });
        expect(again.changes.filter(({ before }) => before !== undefined)).toEqual([]);
        if (settled === 0) expect(again.changes).toEqual([]);
      }),
      { numRuns: 150, examples: FOUND_BEFORE.flatMap((table) => ANSWERS.map((answers) => [table, answers] as const)) },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('long and hostile cells', () => {
  const HEADER = ['Date', 'Country', 'City', 'Organisation', 'Traveller', 'Guests', 'Purpose', 'Notes'];
  const long = (piece: string) => piece.repeat(Math.floor(32_000 / piece.length));

  test.each([' x', '(', ' - ', ', ', 'a: ', ' | ', 'и ', 'Prof. ', '\u0000', '1/', '😀', 'Location: '])(
    'full of %j are planned and applied as any other',
    (piece) => {
      const row = ['2018-07-16', ...Array.from({ length: 7 }, () => long(piece))];
      const plan = planOf(tableOf(HEADER, row, [long(piece), 'Italy', '', '', '', '', '', '']));
      expect(plan.counts).toMatchObject({ read: 2 });
      expect(applyPlan(RECORD, plan).ok).toBe(true);
    },
  );
});
