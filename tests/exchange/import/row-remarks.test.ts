import { describe, expect, test } from 'vitest';
import { applyPlan } from '#src/exchange/import/apply-plan.ts';
import { faultCodes, planOf, RECORD, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const HEADER = ['Date', 'Country', 'City', 'Organisation', 'Remarks'];
const remark = (text: string, header = 'Remarks') =>
  planOf(tableOf([...HEADER.slice(0, 4), header], ['2021-02-12', 'Austria', 'Vienna', 'Nesta', text]));

describe('a whole remark', () => {
  test.each([
    ['Неосъществено пътуване', 'cancelled-row'],
    ['не се осъществи', 'cancelled-row'],
    ['did not take place', 'cancelled-row'],
    ['nicht teilgenommen', 'absent-row'],
    ['did not attend', 'absent-row'],
    ['wird nachgeholt', 'postponed-row'],
    ['предстои', 'planned-row'],
    ['чака одобрение', 'planned-row'],
    ['noch geplant', 'planned-row'],
  ])('“%s” sets its row aside, and is quoted', (text, code) => {
    const plan = remark(text);
    expect(plan.counts).toMatchObject({ read: 1, 'set-aside': 1 });
    expect(plan.faults).toMatchObject([{ code, column: 'Remarks', effect: 'row-set-aside' }]);
    expect(plan.faults[0]?.found).toContain(text);
  });

  test.each([
    'онлайн',
    'проведе се онлайн поради Ковид',
    'fand online statt',
    'online',
    'The meeting was held online due to Covid',
    'si è svolto online',
  ])('“%s” says that nobody went to the place that the row names, which is told', (text) => {
    const plan = remark(text);
    expect(visitsOf(plan)).toMatchObject([{ direction: 'home', countries: [], places: [] }]);
    expect(plan.faults).toMatchObject([{ code: 'online-place', column: 'City', found: `Vienna · ${text}` }]);
    expect(applyPlan(RECORD, plan).ok).toBe(true);
  });

  test.each(['Dinner was cancelled by the host', 'some of us joined online', 'represented by Ivan Petrov'])(
    '“%s” may say so: it is pointed out, and the visit stays',
    (text) => {
      const plan = remark(text);
      expect(visitsOf(plan)).toMatchObject([{ countries: ['AT'] }]);
      expect(plan.faults).toMatchObject([{ code: 'doubtful-remark', effect: 'noted', found: text }]);
    },
  );

  test('about what came of the visit says nothing of the visit', () => {
    const plan = remark('planned', 'Next steps');
    expect([plan.counts.added, plan.faults]).toEqual([1, []]);
  });

  test('of something ahead asks what such rows are to become', () => {
    const plan = planOf(tableOf(HEADER, ['2027-02-12', 'Austria', 'Vienna', 'Nesta', 'предстои']));
    expect(plan.questions.map(({ name }) => name)).toContain('planned');
    expect(plan.faults.at(-1)).toMatchObject({ code: 'waiting-planned', column: 'Remarks' });
  });
});

describe('brackets behind a name', () => {
  const row = (city: string, ours: string) =>
    planOf(tableOf(['Date', 'Country', 'City', 'Staff'], ['2021-02-12', 'Austria', city, ours]));

  test('“Wien (virtuell)” is no visit to Vienna', () => {
    const plan = row('Wien (virtuell)', '');
    expect(visitsOf(plan)).toMatchObject([{ direction: 'home', places: [] }]);
    expect(plan.faults).toMatchObject([{ code: 'online-place', found: 'Wien (virtuell)' }]);
  });
  test('of somebody who did not go set the row aside', () => {
    expect(row('Vienna', 'Милена Колева (не замина)').faults).toMatchObject([
      { code: 'absent-row', found: 'Милена Колева (не замина)' },
    ]);
  });
  test('of one city among several are pointed out', () => {
    expect(faultCodes(row('Vienna, Graz (online)', ''))).toContain('doubtful-remark');
  });
});

describe('a column of formats', () => {
  const formats = (header: string, ...cells: readonly string[]) =>
    tableOf(
      ['Date', header, 'City', 'Country'],
      ...cells.map((cell, at) => [`2021-03-1${at}`, cell, 'Vienna', 'Austria']),
    );
  test.each([
    ['Format', 'Online', 'In person', 'hybrid'],
    ['Mode', 'virtual', 'face to face', 'in person and online'],
    ['Формат', 'онлайн', 'присъствено', 'хибридно'],
    ['Начин на провеждане', 'Онлайн', 'на място', 'присъствено и онлайн'],
    ['Art der Teilnahme', 'Online', 'Präsenz', 'Hybrid'],
  ])('%s', (header, online, inPerson, hybrid) => {
    const table = formats(header, online, inPerson, hybrid);
    expect(targetsOf(table)[1]).toBe('format');
    const plan = planOf(table);
    expect(visitsOf(plan).map(({ countries }) => countries)).toEqual([[], ['AT'], ['AT']]);
    expect(plan.faults.map(({ code, row }) => [code, row])).toEqual([
      ['online-place', 2],
      ['hybrid-row', 4],
    ]);
  });
  test('keeps a word that is none of these in the staff notes, and says so', () => {
    const plan = planOf(formats('Format', 'online', 'in person', 'walk'));
    expect(plan.faults.at(-1)).toMatchObject({ code: 'other-format', found: 'walk' });
    expect(visitsOf(plan)[2]).toMatchObject({ notes: 'Format: walk' });
  });
  test('is none where its cells say nothing of that', () => {
    expect(targetsOf(formats('Mode', 'train', 'plane', 'train'))[1]).toBe('notes');
  });
});

test('a row that states a journey and says that it was online waits', () => {
  const header = [...HEADER, 'Direction'];
  const plan = planOf(tableOf(header, ['2021-02-12', 'Austria', 'Vienna', 'Nesta', 'online', 'outbound']));
  expect(plan.counts['set-aside']).toBe(1);
  expect(faultCodes(plan)).toContain('online-abroad');
});
