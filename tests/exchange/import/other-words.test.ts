import { describe, expect, test } from 'vitest';
import { planOf } from './import-fixture.ts';
import { applied, log, MONDAY, made } from './log-table.ts';

describe('a row with the date, place and organisation of a visit', () => {
  const other = log([...MONDAY.slice(0, 4), 'Second talk, on funding']);

  test('and wholly other words is asked about, with both said', () => {
    const record = applied(log(MONDAY));
    const plan = planOf(other, {}, record);
    expect(plan.counts).toMatchObject({ read: 1, changed: 0, 'set-aside': 1 });
    expect(plan.visitDecisions).toMatchObject([
      { said: { en: 'Second talk, on funding' }, near: { said: { en: 'First talk on clusters' } }, chosen: 'open' },
    ]);
    expect(planOf(other, { resembling: 'same' }, record).counts).toMatchObject({ changed: 1, 'set-aside': 0 });
    const apart = applied(other, record, { resembling: 'apart' });
    expect(made(apart)).toEqual(['2019-04-02 warsaw sgh', '2019-04-02 warsaw sgh']);
    const both = log(MONDAY, [...MONDAY.slice(0, 4), 'Second talk, on funding']);
    expect(planOf(both, {}, apart).counts).toMatchObject({ read: 2, added: 0, 'set-aside': 0 });
  });

  test('is asked about in a file of another name, dated or not', () => {
    const renamed = (table: typeof other) => ({ ...table, file: 'visits 2020.csv' });
    const undated = (said: string) => log(['', 'Poland', 'Warsaw', 'SGH', said]);
    for (const [before, after] of [
      [log(MONDAY), other],
      [undated('First talk on clusters'), undated('Robots for hospitals')],
    ] as const) {
      const record = applied(before);
      expect(planOf(renamed(after), {}, record).rows.map(({ outcome }) => outcome)).toEqual(['set-aside']);
      expect(planOf(after, {}, record).rows.map(({ outcome }) => outcome)).toEqual(['set-aside']);
      expect(planOf(renamed(before), {}, record).counts).toMatchObject({ unchanged: 1 });
    }
  });

  test('is answered by itself where two rows share all of that', () => {
    const record = applied(log(MONDAY, [...MONDAY.slice(0, 4), 'Evening reception']));
    const rows = log([...MONDAY.slice(0, 4), 'Robots'], [...MONDAY.slice(0, 4), 'Export credit']);
    const decisions = planOf(rows, {}, record).visitDecisions;
    const [first, second] = decisions.map(({ key }) => key);
    expect(first).not.toBe(second);
    const answers = { visits: { [first ?? '']: decisions[0]?.near.id ?? '', [second ?? '']: '' } };
    expect(planOf(rows, answers, record).rows.map(({ outcome }) => outcome)).toEqual(['changed', 'added']);
  });
});
