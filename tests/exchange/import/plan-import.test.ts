import { describe, expect, test } from 'vitest';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { buildDataset } from '#src/domain/dataset.ts';
import { applyPlan } from '#src/exchange/import/apply-plan.ts';
import { faultsCsv } from '#src/exchange/import/fault-csv.ts';
import { nameKey } from '#src/exchange/import/name-key.ts';
import { accountText } from '#src/exchange/import/question-text.ts';
import { faultCodes, planOf, RECORD, tableOf, visitsOf } from './import-fixture.ts';

function applied(...[table, answers, record = RECORD]: Parameters<typeof planOf>): ActivityRecord {
  const result = applyPlan(record, planOf(table, answers, record));
  if (!result.ok) throw new Error(`not applied: ${JSON.stringify(result)}`);
  return result.record;
}

const MEETINGS = tableOf(
  ['Date', 'Country', 'City', 'Organisation', 'Traveller', 'Guests', 'Purpose', 'Notes'],
  ['2019-05-06', 'Italy', 'Bologna', 'Example Centre', 'Rumen Nikolov', 'Ana Primer', 'Study visit', 'call back'],
  ['2019-05-07', 'Italy', 'Verona', 'Nesta; Example Lab', '', '', '', ''],
  ['2019-05-07', 'Ruritania', '', 'Example Lab', '', '', '', ''],
  ['', '', '', '', '', '', '', ''],
  ['yesterday', 'Italy', '', '', '', '', '', ''],
);

describe('a plan', () => {
  test('accounts for every row that it read', () => {
    const { counts } = planOf(MEETINGS);
    expect(counts).toEqual({ read: 4, added: 2, changed: 0, unchanged: 0, 'set-aside': 2, blank: 1 });
    expect(accountText(counts, 'en')).toBe('4 rows read = 2 added + 0 changed + 0 unchanged + 2 set aside.');
    expect(accountText(counts, 'bg')).toBe('4 прочетени реда = 2 добавени + 0 променени + 0 непроменени + 2 отделени.');
  });
  test('names row, column, value, what was expected and how to mend it', () => {
    const lines = faultsCsv(planOf(MEETINGS).faults, 'en').split('\r\n');
    expect(lines[0]).toContain('"Sheet","Row","Column","Effect","What is wrong","Value found"');
    expect(lines[1]).toMatch(/"table.csv","4","Country","row set aside","No country is called that.","Ruritania"/);
    expect(lines[2]).toMatch(/"6","Date","row set aside","The date cannot be read.*","yesterday"/);
  });
  test('lets no cell of the list of faults run as a formula', () => {
    const plan = planOf(tableOf(['date', 'country'], ['=1+1', 'Italy']));
    expect(faultsCsv(plan.faults, 'en')).toContain(`"'=1+1"`);
  });
  test('recognises what exists and makes what is new', () => {
    const record = applied(MEETINGS);
    const data = buildDataset(record);
    const [first, second] = planOf(MEETINGS).rows;
    const visit = data.visit.get(first?.visit ?? '');
    expect(visit).toMatchObject({
      title: { en: 'Study visit', bg: 'Study visit' },
      direction: 'outbound',
      countries: ['IT'],
      places: ['bologna'],
      people: ['rumen-nikolov'],
      when: '2019-05-06',
      notes: 'call back',
      sources: [{ source: 'import-table', paragraph: 2, asPrinted: '2019-05-06' }],
    });
    expect(Object.keys(visit?.inferred ?? {}).sort()).toEqual(['direction', 'title']);
    expect(data.meeting.get(first?.meeting ?? '')).toMatchObject({
      organisations: ['example-centre'],
      people: ['ana-primer'],
    });
    expect(data.meeting.get(second?.meeting ?? '')?.organisations).toEqual(['nesta', 'example-lab']);
    expect(data.organisation.get('example-lab')).toMatchObject({ kind: 'unclassified', country: 'IT' });
    expect(data.person.get('ana-primer')?.organisation).toBe('example-centre');
  });
  test('adds nothing that only rows set aside would need', () => {
    const ids = planOf(tableOf(['date', 'country', 'organisation'], ['soon', 'Italy', 'Example Centre'])).changes;
    expect(ids).toEqual([]);
  });
});

describe('the same table again', () => {
  test('leaves everything unchanged', () => {
    const record = applied(MEETINGS);
    const again = planOf(MEETINGS, {}, record);
    expect(again.counts).toMatchObject({ read: 4, added: 0, changed: 0, unchanged: 2, 'set-aside': 2 });
    expect(again.changes).toEqual([]);
  });
  test('under another name does, too', () => {
    const record = applied(MEETINGS);
    expect(planOf({ ...MEETINGS, file: 'renamed.csv' }, {}, record).counts).toMatchObject({ added: 0, unchanged: 2 });
  });
  test('with a cell corrected shows old and new side by side', () => {
    const before = tableOf(['date', 'country', 'city', 'title'], ['2019-05-06', 'Italy', 'Bologna', 'Fair']);
    const after = tableOf(['date', 'country', 'city', 'title'], ['2019-05-08', 'Italy', 'Bologna', 'Fair']);
    const plan = planOf(after, {}, applied(before));
    expect(plan.counts).toMatchObject({ added: 0, changed: 1 });
    expect(plan.changes).toMatchObject([{ before: { when: '2019-05-06' }, after: { when: '2019-05-08' } }]);
  });
  test('keeps what staff added by hand since, a translation included', () => {
    const record = applied(MEETINGS);
    const id = planOf(MEETINGS).rows[0]?.visit;
    const visits = record.visits.map((visit) =>
      visit.id === id
        ? {
            ...visit,
            title: { en: 'Study visit', bg: 'Учебно посещение' },
            goals: ['internationalisation'],
            inferred: {},
          }
        : visit,
    );
    const plan = planOf(MEETINGS, {}, { ...record, visits });
    const [changed] = visitsOf(plan);
    expect(changed?.title.bg ?? 'Учебно посещение').toBe('Учебно посещение');
    expect(changed?.goals ?? ['internationalisation']).toEqual(['internationalisation']);
  });
  test('with the same row twice records two visits and says so', () => {
    const row = ['2019-05-06', 'Italy', 'Fair'];
    const plan = planOf(tableOf(['date', 'country', 'title'], row, row));
    expect(new Set(visitsOf(plan).map(({ id }) => id)).size).toBe(2);
    expect(faultCodes(plan)).toContain('same-as-another-row');
  });
});

describe('a near name', () => {
  const table = tableOf(
    ['date', 'country', 'organisation'],
    ['2019-05-06', 'United Kingdom', 'Peterborugh City Council'],
  );

  test('is proposed and kept apart until it is decided', () => {
    const record = applied(
      tableOf(['date', 'country', 'organisation'], ['2019-05-05', 'GB', 'Peterborough City Council']),
    );
    const plan = planOf(table, {}, record);
    const [decision] = plan.decisions;
    expect(decision).toMatchObject({ spelling: 'Peterborugh City Council', chosen: 'apart' });
    expect(plan.changes.some(({ collection }) => collection === 'organisations')).toBe(true);
    const merged = planOf(table, { organisations: { [decision?.key ?? '']: decision?.near.id ?? '' } }, record);
    expect(merged.changes.some(({ collection }) => collection === 'organisations')).toBe(false);
  });
  test('an alias is the organisation itself', () => {
    const plan = planOf(tableOf(['date', 'country', 'organisation'], ['2019-05-06', 'Italy', 'Clust-ER Agrofood']));
    expect(plan.changes.flatMap((each) => (each.collection === 'meetings' ? each.after.organisations : []))).toEqual([
      'agrofood',
    ]);
    expect(plan.decisions).toEqual([]);
  });
});

describe('several organisations in a cell', () => {
  const cell = 'Example One Ltd, Example Two, Inc., Example Three';
  const table = tableOf(['date', 'country', 'organisation'], ['2019-05-06', 'GB', cell]);

  test('are divided and listed', () => {
    expect(planOf(table).divided.map(({ names }) => names)).toEqual([
      ['Example One Ltd', 'Example Two, Inc.', 'Example Three'],
    ]);
  });
  test('stay one where that is the answer', () => {
    const plan = planOf(table, { whole: [nameKey(cell)] });
    expect(plan.changes.flatMap((each) => (each.collection === 'organisations' ? each.after.name : []))).toEqual([
      cell,
    ]);
  });
  test('without a country wait for an answer', () => {
    const bare = tableOf(['date', 'organisation'], ['2019-05-06', 'Example One']);
    expect(planOf(bare).questions).toMatchObject([{ name: 'country', status: 'needs-answer', rows: 1 }]);
    expect(planOf(bare, { country: 'GB' }).counts.added).toBe(1);
  });
});

describe('applying', () => {
  test('does nothing to a record that changed since', () => {
    const record = applied(MEETINGS);
    const changed = tableOf(MEETINGS.header, [
      '2019-05-06',
      'Italy',
      'Bologna',
      'Example Centre',
      '',
      '',
      'Study visits',
      '',
    ]);
    const plan = planOf(changed, {}, record);
    expect(applyPlan(RECORD, plan)).toMatchObject({ ok: false, reason: 'record-changed' });
  });
  test('leaves the record given as it was', () => {
    const before = JSON.stringify(RECORD);
    applied(MEETINGS);
    expect(JSON.stringify(RECORD)).toBe(before);
  });
});

describe('the same table under another file name', () => {
  const header = ['Date', 'Country', 'City', 'Organisation', 'Who travelled', 'Guests', 'Title', 'Summary', 'Notes'];
  const first = ['2019-05-06', 'Italy', 'Bologna', 'Example Centre', 'Rumen Nikolov', 'Ana Primer', 'A visit'];
  const second = ['2019-05-07', 'Italy', 'Verona', 'Nesta', 'Rumen Nikolov', '', 'Another visit'];
  const base = tableOf(header, [...first, 'They met.', 'call'], [...second, 'They talked.', '']);
  const under = (...rows: Parameters<typeof tableOf>[1][]) => ({ ...tableOf(header, ...rows), file: 'base2.csv' });
  const record = applied(base);

  test('leaves every row unchanged where nothing more is said', () => {
    const { counts, changes } = planOf(under([...first, 'They met.', 'call'], [...second, '', '']), {}, record);
    expect(counts).toMatchObject({ read: 2, added: 0, changed: 0, unchanged: 2 });
    expect(changes).toEqual([]);
  });
  test('shows a summary and a person more as a change, behind those on record', () => {
    const [date = '', country = '', city = '', organisation = '', , guests = '', title = ''] = second;
    const people = 'Rumen Nikolov; Milena Koleva';
    const edited = [date, country, city, organisation, people, guests, title, 'They agreed on a pilot.', ''];
    const plan = planOf(under([...first, 'They met.', 'call'], edited), {}, record);
    expect(plan.counts).toMatchObject({ read: 2, added: 0, changed: 1, unchanged: 1 });
    const change = plan.changes.find(({ collection }) => collection === 'visits');
    expect(change?.before).toMatchObject({ people: ['rumen-nikolov'], summary: { en: 'They talked.' } });
    expect(change?.after).toMatchObject({
      people: ['rumen-nikolov', 'milena-koleva'],
      summary: { en: 'They talked.\n\nThey agreed on a pilot.' },
      sources: [{ source: 'import-table' }, { source: 'import-base2', paragraph: 3 }],
    });
    const result = applyPlan(record, plan);
    expect(result.ok).toBe(true);
  });
  test('shows a guest and notes that the record lacks, and takes nothing away', () => {
    const [date = '', country = '', city = '', organisation = '', , , title = ''] = first;
    const plan = planOf(under([date, country, city, organisation, '', 'Bo Novak', title, '', 'urgent']), {}, record);
    expect(plan.counts).toMatchObject({ read: 1, changed: 1 });
    const meeting = plan.changes.find(({ collection }) => collection === 'meetings');
    expect(meeting?.after).toMatchObject({ people: ['ana-primer', 'bo-novak'] });
    expect(visitsOf(plan)[0]).toMatchObject({ notes: 'call\nurgent', people: ['rumen-nikolov'] });
  });
  test('finds the visit that says the same among several on one day', () => {
    const twins = applied(tableOf(header, [...first, 'One.', ''], [...first, 'Two.', '']));
    const { counts } = planOf(under([...first, 'Two.', ''], [...first, 'One.', '']), {}, twins);
    expect(counts).toMatchObject({ read: 2, changed: 0, unchanged: 2 });
  });
});
