import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { Language } from '#src/domain/language.ts';
import type { Answers } from '#src/exchange/import/answers.ts';
import { applyPlan } from '#src/exchange/import/apply-plan.ts';
import { importReport } from '#src/exchange/import/import-report.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import type { Table } from '#src/exchange/table/table.ts';
import { GAZETTEER, planOf, RECORD, tableOf } from './import-fixture.ts';

function applied(table: Table, answers: Answers = {}, record: ActivityRecord = RECORD): ActivityRecord {
  const result = applyPlan(record, planOf(table, answers, record));
  if (!result.ok) throw new Error(`not applied: ${JSON.stringify(result)}`);
  return result.record;
}

const HEADER = ['Date', 'Country', 'City', 'Organisation', 'Guests', 'Who travelled', 'Notes', 'Status', 'Title'];
const GRAZ = ['2019-03-12', 'Austria', 'Graz', 'Graz AG', 'Ana Primer', 'Ivan Probny', 'first', 'held', ''];
const LINZ = ['2019-04-17', 'Austria', 'Linz', 'Linz Labor', 'Otto Muster', 'Maya Probna', 'second', 'held', ''];
const AGAIN = ['2019-05-22', 'Austria', 'Graz', 'Graz AG', '', '', 'third', 'held', ''];
const FAIR = ['2027-02-11', 'Italy', 'Bologna', '', '', '', 'bring the film', 'planned', 'Fair'];
const OTHER_FAIR = ['2027-02-11', 'Italy', 'Verona', '', '', '', 'bring the banner', 'planned', 'Fair'];
const log = (...rows: readonly (readonly string[])[]) => tableOf(HEADER, ...rows);
const ANSWERS: Answers = { planned: 'follow-up' };

type Sourced = { readonly sources: readonly { readonly source: string; readonly paragraph: number }[] };
const rowsOf = (rows: readonly Sourced[]): readonly number[] =>
  rows.flatMap(({ sources }) => sources.flatMap((each) => (each.source === 'import-table' ? each.paragraph : [])));

/** The rows that everything made from the table names, by what people call it. */
function rowsIn({ visits, meetings, organisations, people, followUps }: ActivityRecord) {
  const noted = (rows: readonly (Sourced & { readonly notes?: string })[], word: string) =>
    rowsOf(rows.filter(({ notes }) => notes?.includes(word)));
  const named = (name: string) => rowsOf(organisations.filter((each) => each.name === name));
  const person = (name: string) => rowsOf(people.filter((each) => each.name.en === name));
  return {
    visits: ['first', 'second', 'third'].map((word) => noted(visits, word)),
    meetings: ['2019-03-12', '2019-04-17', '2019-05-22'].map((day) =>
      rowsOf(meetings.filter(({ when }) => when === day)),
    ),
    organisations: ['Graz AG', 'Linz Labor'].map(named),
    people: ['Ana Primer', 'Ivan Probny', 'Otto Muster', 'Maya Probna'].map(person),
    followUps: ['film', 'banner'].map((word) => noted(followUps, word)),
  };
}

describe('a table that comes again in another order of rows', () => {
  const record = applied(log(GRAZ, LINZ, AGAIN, FAIR, OTHER_FAIR), ANSWERS);
  const again = log(OTHER_FAIR, FAIR, LINZ, AGAIN, GRAZ);
  const moved = applied(again, ANSWERS, record);

  test('leads from everything that it made to the row in which that stands', () => {
    expect(rowsIn(record)).toEqual({
      visits: [[2], [3], [4]],
      meetings: [[2], [3], [4]],
      organisations: [[2], [3]],
      people: [[2], [2], [3], [3]],
      followUps: [[5], [6]],
    });
    expect(rowsIn(moved)).toEqual({
      visits: [[6], [4], [5]],
      meetings: [[6], [4], [5]],
      organisations: [[5], [4]],
      people: [[6], [6], [4], [4]],
      followUps: [[3], [2]],
    });
  });

  test('adds nothing, sets nothing aside, and changes nothing but those rows', () => {
    const plan = planOf(again, ANSWERS, record);
    expect(plan.counts).toMatchObject({ read: 5, added: 0, changed: 0, unchanged: 5, 'set-aside': 0 });
    expect(plan.moved).toBe(5);
    const bare = ({ sources: _, ...fields }: Record<string, unknown>) => fields;
    for (const { before, after } of plan.changes) expect(bare({ ...after })).toEqual(bare({ ...before }));
    expect(plan.gone).toEqual([]);
  });

  test('says how many rows moved', () => {
    const mapping = { ...recogniseTables([again], GAZETTEER), answers: ANSWERS };
    const said = (language: Language) => importReport(planOf(again, ANSWERS, record), mapping, language).join('\n');
    expect(said('en')).toContain('5 rows read = 0 added + 0 changed + 5 unchanged + 0 set aside.');
    expect(said('en')).toContain('5 of the unchanged rows stand in another row of the table than before');
    expect(said('bg')).toContain('5 от непроменените редове са на друго място в таблицата');
  });

  test('counts a row that moved and says something else as changed', () => {
    const mended = [...LINZ];
    mended[6] = 'second, with slides';
    const plan = planOf(log(OTHER_FAIR, FAIR, mended, AGAIN, GRAZ), ANSWERS, record);
    expect(plan.counts).toMatchObject({ added: 0, changed: 1, unchanged: 4, 'set-aside': 0 });
    expect(plan.moved).toBe(4);
  });

  test('changes nothing a third time', () => {
    const plan = planOf(again, ANSWERS, moved);
    expect(plan.counts).toMatchObject({ added: 0, changed: 0, unchanged: 5, 'set-aside': 0 });
    expect(plan.moved).toBe(0);
    expect(plan.changes).toEqual([]);
  });

  test('leaves the rows of an organisation that still name it', () => {
    const swapped = applied(log(AGAIN, LINZ, GRAZ, FAIR, OTHER_FAIR), ANSWERS, record);
    expect(rowsIn(swapped)).toMatchObject({
      visits: [[4], [3], [2]],
      organisations: [[2], [3]],
      people: [[4], [4], [3], [3]],
    });
  });
});

test('rows that differ in their guests alone keep their visits when they change places', () => {
  const [ana, otto] = ['Ana Primer', 'Otto Muster'].map((guest) => [...GRAZ.slice(0, 4), guest, ...GRAZ.slice(5)]);
  if (ana === undefined || otto === undefined) throw new Error('no rows');
  const record = applied(log(ana, otto), { planned: 'follow-up' });
  const plan = planOf(log(otto, ana), {}, record);
  const bare = ({ sources: _, ...fields }: Record<string, unknown>) => fields;
  for (const { before, after } of plan.changes) expect(bare({ ...after })).toEqual(bare({ ...before }));
  expect(plan.counts).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
});

test('rows of one visit of another source that change places lead to theirs, for its meetings too', () => {
  const header = ['Date', 'Country', 'City', 'Organisation', 'Notes'];
  const nesta = ['2018-07-31', 'UK', 'London', 'Nesta', 'alpha'];
  const collider = ['2018-07-31', 'UK', 'London', 'Collider', 'beta'];
  const record = applied(tableOf(header, nesta, collider), { resembling: 'same' });
  const swapped = tableOf(header, collider, nesta);
  const moved = applied(swapped, {}, record);
  const rows = (of: ActivityRecord, id: string) =>
    rowsOf([...of.visits, ...of.meetings].filter((each) => each.id === id));
  expect([rows(record, 'uk-2018-nesta'), rows(record, 'uk-2018-collider')]).toEqual([[2], [3]]);
  expect([rows(moved, 'uk-2018-nesta'), rows(moved, 'uk-2018-collider')]).toEqual([[3], [2]]);
  expect(rows(moved, 'uk-2018')).toEqual([2, 3]);
  expect(planOf(swapped, {}, moved)).toMatchObject({ counts: { unchanged: 2 }, changes: [] });
});

describe('any table whose rows are put in another order', () => {
  const cell = (...values: readonly string[]) => fc.constantFrom(...values);
  const row = fc.tuple(
    cell('2019-03-12', '2019-03-13'),
    cell('Austria'),
    cell('Graz', 'Linz'),
    cell('Graz AG', 'Linz Labor', ''),
    cell('Ana Primer', 'Otto Muster', ''),
    cell('Ivan Probny', ''),
    cell('', 'call back'),
    cell('held'),
    cell('', 'A fair'),
  );
  const orders = fc
    .array(row, { minLength: 1, maxLength: 6 })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));

  test('keeps every word, leads to rows that name what leads there, and changes nothing a third time', () => {
    fc.assert(
      fc.property(orders, ([rows, others]) => {
        const before = applied(log(...rows), { resembling: 'apart' });
        const plan = planOf(log(...others), { resembling: 'apart' }, before);
        const after = applied(log(...others), { resembling: 'apart' }, before);
        expect(plan.counts).toMatchObject({ added: 0 });
        const { read, added, changed, unchanged, 'set-aside': aside } = plan.counts;
        expect(added + changed + unchanged + aside).toBe(read);
        for (const { name, sources } of after.organisations)
          for (const { source, paragraph } of sources)
            if (source === 'import-table') expect(others[paragraph - 2]?.[3]).toContain(name);
        for (const { name, sources } of after.people)
          for (const { source, paragraph } of sources)
            if (source === 'import-table') expect(others[paragraph - 2]).toContain(name.en);
        expect(planOf(log(...others), { resembling: 'apart' }, after).changes).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
