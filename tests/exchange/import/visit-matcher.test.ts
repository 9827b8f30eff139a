import { describe, expect, test } from 'vitest';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { Answers } from '#src/exchange/import/answers.ts';
import { planOf, RECORD, tableOf } from './import-fixture.ts';
import { applied, log, MONDAY, made } from './log-table.ts';

const IFEMA = ['2019-03-02', 'Spain', 'Madrid', 'IFEMA', 'alpha'];
const SGH = ['2019-04-02', 'Poland', 'Warsaw', 'SGH', 'beta'];
const ICEX = ['2019-05-02', 'Spain', 'Madrid', 'ICEX', 'gamma'];

describe('a table that comes again', () => {
  test('follows rows that moved, and puts none in the place of another', () => {
    const record = applied(log(IFEMA, SGH, ICEX));
    const again = log(['2019-04-02', 'Poland', 'Warsaw', 'SGH', 'beta corrected date'], ICEX, [
      '2019-06-06',
      'Austria',
      'Vienna',
      'WKO',
      'delta',
    ]);
    const plan = planOf(again, {}, record);
    expect(plan.rows.map(({ outcome, visit }) => [outcome, visit])).toEqual([
      ['changed', '2019-04-02-warsaw-sgh'],
      ['unchanged', '2019-05-02-madrid-icex'],
      ['added', '2019-06-06-vienna-wko'],
    ]);
    expect(made(applied(again, record))).toEqual([
      '2019-03-02 madrid ifema',
      '2019-04-02 warsaw sgh',
      '2019-05-02 madrid icex',
      '2019-06-06 vienna wko',
    ]);
  });

  test('with other visits under the same name leaves last year’s alone', () => {
    const record = applied(
      log(['2018-03-02', 'Germany', 'Berlin', 'Fraunhofer', ''], ['2018-04-02', 'France', 'Paris', 'INRIA', '']),
    );
    const plan = planOf(log(IFEMA, SGH), {}, record);
    expect(plan.counts).toMatchObject({ read: 2, added: 2, changed: 0, 'set-aside': 0 });
    expect(made(applied(log(IFEMA, SGH), record))).toEqual([
      '2018-03-02 berlin fraunhofer',
      '2018-04-02 paris inria',
      '2019-03-02 madrid ifema',
      '2019-04-02 warsaw sgh',
    ]);
  });

  test('with two rows exchanged changes neither', () => {
    const fair = ['2019-05-06', 'Italy', 'Bologna', '', 'Fair'];
    const dinner = ['2019-05-06', 'Italy', 'Bologna', '', 'Dinner'];
    const table = (...rows: readonly (readonly string[])[]) =>
      tableOf(['Date', 'Country', 'City', 'Organisation', 'Title'], ...rows);
    const record = applied(table(fair, dinner));
    const plan = planOf(table(dinner), {}, record);
    expect(plan.counts).toMatchObject({ read: 1, added: 0, 'set-aside': 0 });
    const titles = ({ visits }: ActivityRecord) =>
      visits.filter(({ when }) => when === '2019-05-06').map(({ title }) => title.en);
    expect(titles(applied(table(dinner), record)).sort()).toEqual(['Dinner', 'Fair']);
  });

  test('follows a row whose date was corrected by what was said of it', () => {
    const table = (date: string) =>
      tableOf(['Date', 'Country', 'City', 'Description'], [date, 'Spain', 'Madrid', 'Met with the council.']);
    const plan = planOf(table('2019-03-03'), {}, applied(table('2019-03-02')));
    expect(plan.rows).toMatchObject([{ outcome: 'changed', visit: '2019-03-02-madrid' }]);
  });

  test('asks where a row in the place of another shares its day and city alone, and takes either answer', () => {
    const record = applied(log(IFEMA));
    const other = log(['2019-03-02', 'Spain', 'Madrid', 'Matadero', 'omega']);
    const asked = planOf(other, {}, record);
    expect(asked.counts).toMatchObject({ read: 1, added: 0, changed: 0, 'set-aside': 1 });
    expect(asked.faults.map(({ code }) => code)).toContain('resembles-visit');
    expect(asked.questions).toMatchObject([{ name: 'resembling', status: 'needs-answer', rows: 1 }]);
    const [decision] = asked.visitDecisions;
    expect(decision).toMatchObject({ row: 2, near: { id: '2019-03-02-madrid-ifema' }, chosen: 'open' });
    expect(made(applied(other, record, { visits: { [decision?.key ?? '']: '' } }))).toEqual([
      '2019-03-02 madrid ifema',
      '2019-03-02 madrid matadero',
    ]);
    expect(made(applied(other, record, { resembling: 'same' }))).toEqual(['2019-03-02 madrid matadero']);
  });
});

describe('a row with another date', () => {
  const outcome = (before: ReturnType<typeof log>, after: ReturnType<typeof log>) => {
    const { rows, counts } = planOf(after, {}, applied(before));
    expect(counts.read).toBe(rows.length);
    return rows.map((row) => row.outcome);
  };

  test('and other words is never the visit of last week in silence, in any row', () => {
    const last = log(
      MONDAY,
      ['2019-04-02', 'Spain', 'Madrid', 'ICEX', 'Trade'],
      ['2019-04-03', 'France', 'Paris', 'INRIA', 'AI'],
    );
    const next = log(
      ['2019-04-08', 'Poland', 'Warsaw', 'SGH', 'Second talk on funding'],
      ['2019-04-09', 'Spain', 'Madrid', 'ICEX', 'Export credit'],
      ['2019-04-10', 'France', 'Paris', 'INRIA', 'Robots'],
    );
    expect(outcome(last, next)).toEqual(['set-aside', 'set-aside', 'set-aside']);
    const record = applied(last);
    expect(made(applied(next, record, { resembling: 'apart' }))).toHaveLength(6);
    expect(made(applied(next, record, { resembling: 'same' }))).toHaveLength(3);
    expect(outcome(last, log(['2019-04-04', 'France', 'Paris', 'INRIA', 'Money']))).toEqual(['set-aside']);
  });

  test('and all else the same is the visit with its date corrected, in its row', () => {
    expect(outcome(log(MONDAY), log(['2019-04-08', ...MONDAY.slice(1)]))).toEqual(['changed']);
    const silent = ['Poland', 'Warsaw', 'SGH', ''];
    expect(outcome(log(['2019-04-02', ...silent]), log(['2019-04-03', ...silent]))).toEqual(['changed']);
    const elsewhere = log(ICEX, ['2019-04-03', ...silent]);
    expect(outcome(log(['2019-04-02', ...silent]), elsewhere)).toEqual(['added', 'set-aside']);
  });

  test('or city is asked about as soon as anything else differs', () => {
    expect(outcome(log(MONDAY), log(['2019-04-02', 'Poland', 'Krakow', 'SGH', MONDAY[4] ?? '']))).toEqual(['changed']);
    const moved = log(ICEX, ['2019-04-02', 'Poland', 'Krakow', 'SGH', MONDAY[4] ?? '']);
    expect(outcome(log(MONDAY), moved)).toEqual(['added', 'set-aside']);
    expect(outcome(log(MONDAY), log(['2019-04-02', 'Poland', 'Krakow', 'SGH', 'Robots']))).toEqual(['set-aside']);
    expect(outcome(log(MONDAY), log(['2019-04-08', 'Poland', 'Krakow', 'SGH', MONDAY[4] ?? '']))).toEqual([
      'set-aside',
    ]);
  });

  test('stays the visit where the words of a row are mended on its day', () => {
    expect(outcome(log(MONDAY), log([...MONDAY.slice(0, 4), 'First talks about clusters']))).toEqual(['changed']);
    expect(outcome(log([...MONDAY.slice(0, 4), '']), log(MONDAY))).toEqual(['changed']);
    const unnamed = ['2019-04-02', 'Poland', 'Warsaw', ''];
    expect(outcome(log([...unnamed, 'Joint lab']), log([...unnamed, 'Joint laboratory']))).toEqual(['changed']);
    expect(outcome(log(MONDAY), log([...unnamed, 'A different thing']))).toEqual(['set-aside']);
  });

  test('is another one with the same day and month of another year, as in a column of years', () => {
    const yearly = (year: string, said: string) =>
      tableOf(
        ['Year', 'Date', 'Country', 'City', 'Organisation', 'Discussed'],
        [year, '16 July', 'Poland', 'Warsaw', 'SGH', said],
      );
    expect(outcome(yearly('2018', 'Clusters'), yearly('2019', 'Funding'))).toEqual(['set-aside']);
    expect(outcome(yearly('2018', 'Clusters'), yearly('2018', 'Clusters and funding'))).toEqual(['changed']);
  });

  test('and another outcome under the same subject is asked about', () => {
    const logged = (...rows: readonly (readonly string[])[]) =>
      tableOf(['Date', 'Country', 'City', 'Organisation', 'Discussed', 'Outcome'], ...rows);
    const record = applied(logged([...MONDAY, 'agreed']));
    const plan = planOf(logged(['2019-04-08', ...MONDAY.slice(1), 'possible']), {}, record);
    expect(plan.rows.map((row) => row.outcome)).toEqual(['set-aside']);
  });
});

describe('a table about visits that are on record', () => {
  const italy = ['Working visit to Italy', '2018-07-16', '2018-07-20', 'Italy'];
  const update = tableOf(
    ['Visit', 'Start', 'End', 'Country', 'City', 'Organisation'],
    ['Working visit to the United Kingdom', '2018-07-30', '2018-08-03', 'United Kingdom', 'London', 'Nesta'],
    [...italy, 'Bologna', 'Clust-ER'],
    ['Working visit to Italy', '2018-07-16', '2018-07-21', 'Italy', 'Verona', 'Verona 311'],
    [...italy, 'Bolzano', 'Eurac Reserch'],
  );

  test('repeats what the record says without a change, asks about what it says otherwise, and adds no duplicate', () => {
    const { rows, visitDecisions } = planOf(update);
    expect(rows.filter(({ outcome }) => outcome === 'added')).toEqual([]);
    expect(rows[0]).toMatchObject({ outcome: 'unchanged', visit: 'uk-2018' });
    expect(visitDecisions.map(({ row, near }) => [row, near.id])).toContainEqual([5, 'italy-2018']);
  });

  test('adds to the visit what it is said to say of it, and nothing the second time', () => {
    const answers: Answers = { resembling: 'same' };
    const once = applied(update, RECORD, answers);
    expect(once.visits.map(({ id }) => id)).toEqual(RECORD.visits.map(({ id }) => id));
    const before = RECORD.meetings.filter(({ visit }) => visit === 'italy-2018').length;
    const after = once.meetings.filter(({ visit }) => visit === 'italy-2018');
    expect(after.length).toBeGreaterThan(before);
    expect(after.flatMap(({ organisations }) => organisations)).toContain('eurac-reserch');
    expect(once.visits.find(({ id }) => id === 'italy-2018')?.when).toBe('2018-07-16/2018-07-20');
    const again = planOf(update, {}, once);
    expect(again.counts).toMatchObject({ read: 4, added: 0, changed: 0, unchanged: 4, 'set-aside': 0 });
  });

  test('keeps apart what shares days and country alone, and says what it resembles', () => {
    const plan = planOf(log(['2018-07-18', 'Italy', 'Rome', 'Acea', '']));
    expect(plan.counts).toMatchObject({ added: 1, 'set-aside': 0 });
    expect(plan.visitDecisions).toMatchObject([{ near: { id: 'italy-2018' }, chosen: 'apart', isDoubtful: false }]);
    expect(planOf(log(['2019-07-18', 'Italy', 'Rome', 'Acea', ''])).visitDecisions).toEqual([]);
  });
});
