import { describe, expect, test } from 'vitest';
import { applyPlan } from '#src/exchange/import/apply-plan.ts';
import { faultLine, faultLineText } from '#src/exchange/import/fault-line.ts';
import { planOf, RECORD, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const trips = (header: string, ...statuses: readonly string[]) =>
  tableOf(
    ['Date', 'Country', 'City', 'Title', header],
    ...statuses.map((status, at) => [`2019-05-0${at + 1}`, 'Italy', 'Bologna', `Fair ${at + 1}`, status]),
  );

describe('a column of statuses', () => {
  test.each([
    ['Status', 'held', 'cancelled'],
    ['Статус', 'проведено', 'отменена'],
    ['Stato', 'effettuato', 'annullato'],
    ['Stanje', 'izvedeno', 'odpovedano'],
    ['Status', 'durchgeführt', 'Abgesagt wegen Schnee'],
    ['Statut', 'réalisée', 'Annulée'],
    ['Estado', 'realizado', 'cancelado'],
  ])('%s: what was cancelled is not imported as a visit', (header, held, cancelled) => {
    const table = trips(header, held, cancelled, held);
    expect(targetsOf(table).at(-1)).toBe('status');
    const plan = planOf(table);
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['added', 'set-aside', 'added']);
    expect(plan.faults).toMatchObject([{ code: 'cancelled-row', row: 3, column: header, found: cancelled }]);
  });

  test('what was postponed waits, and what is said to be planned and lies behind', () => {
    expect(planOf(trips('Status', 'postponed', 'planned')).faults).toMatchObject([
      { code: 'postponed-row', effect: 'row-set-aside', row: 2 },
      { code: 'planned-row', effect: 'row-set-aside', row: 3, found: 'planned · 2019-05-02' },
    ]);
  });

  test('a status that nobody knows is pointed out and kept in the staff notes', () => {
    const plan = planOf(trips('Status', 'held', 'held', 'phase B'));
    expect(plan.counts).toMatchObject({ read: 3, added: 3 });
    expect(plan.faults).toMatchObject([{ code: 'unknown-status', effect: 'noted', row: 4, found: 'phase B' }]);
    expect(visitsOf(plan)[2]).toMatchObject({ notes: 'Status: phase B' });
  });
});

describe('what stands behind a status that is known', () => {
  test.each([
    ['Status', 'Done (report missing)'],
    ['Status', 'done - 2 leads'],
    ['Status', 'Completed; see folder 12'],
    ['Status', 'completed (Ivan Sokolov joined)'],
    ['Status', 'confirmed - hotel missing'],
    ['Status', 'erledigt, Bericht fehlt'],
    ['Status', 'stattgefunden - ohne Dr. Huber'],
    ['Статус', 'проведена, очакваме отговор'],
    ['Статус', 'изпълнено – 2 договора'],
    ['Stato', 'fatto (manca verbale)'],
    ['Stato', 'concluso - da fatturare'],
    ['Stanje', 'opravljeno, manjka poročilo'],
    ['Status', 'held?'],
  ])('%s: %s goes to the staff notes', (header, status) => {
    const plan = planOf(trips(header, status));
    expect(plan.faults).toEqual([]);
    expect(visitsOf(plan).map(({ notes }) => notes)).toEqual([`${header}: ${status}`]);
  });

  test('a status and nothing else goes nowhere', () => {
    const plan = planOf(trips('Status', 'held', 'Done.', 'completed / closed', 'Да', 'took place'));
    expect(visitsOf(plan).map(({ notes }) => notes)).toEqual(Array(5).fill(undefined));
  });

  test('it stands with what is announced, too', () => {
    const table = tableOf(
      ['Date', 'Country', 'Title', 'Status'],
      ['2027-03-12', 'Italy', 'Fair', 'planned (flights booked)'],
      ['2027-03-14', 'Italy', 'Talks', 'planned'],
    );
    const plan = planOf(table, { planned: 'follow-up' });
    const notes = plan.changes.flatMap((change) => (change.collection === 'followUps' ? [change.after.notes] : []));
    expect(notes).toEqual(['Country: Italy\nStatus: planned (flights booked)', 'Country: Italy']);
    expect(visitsOf(planOf(table, { planned: 'visit' })).map((visit) => visit.notes)).toEqual([
      'Status: planned (flights booked)',
      undefined,
    ]);
  });
});

describe('a column of approvals', () => {
  test.each([
    ['Approved?', 'Y', 'N - denied', 'Pending'],
    ['Одобрено', 'да', 'не', 'чака одобрение'],
    ['Genehmigt', 'ja', 'abgelehnt', 'ausstehend'],
    ['Approvato', 'sì', 'respinto', 'in attesa'],
    ['Odobreno', 'da', 'zavrnjeno', 'v obravnavi'],
  ])('%s: what was refused is no visit, what waits has not taken place', (header, yes, no, waiting) => {
    const table = trips(header, yes, no, waiting, yes);
    expect(targetsOf(table).at(-1)).toBe('status');
    const plan = planOf(table);
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['added', 'set-aside', 'set-aside', 'added']);
    expect(plan.faults.map(({ code, row }) => [code, row])).toEqual([
      ['refused-row', 3],
      ['planned-row', 4],
    ]);
  });

  test('a trip that waits and has no date is none that took place', () => {
    const row = (status: string, date: string) => [date, 'Italy', 'Bologna', 'Fair', status];
    const header = ['Date', 'Country', 'City', 'Title', 'Approved?'];
    const plan = planOf(tableOf(header, row('Y', '2019-05-06'), row('Pending', 'TBD')));
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['added', 'set-aside']);
  });

  test('one that tells when it was approved is none of the visits', () => {
    const table = tableOf(['Date', 'Country', 'Approved on'], ['2019-05-06', 'Italy', '2019-04-01']);
    expect(targetsOf(table)).toEqual(['date', 'country', 'ignore']);
  });
});

test.each(['denied', 'rejected', 'not approved', 'отказано', 'неодобрено', 'abgelehnt', 'respinto', 'zavrnjeno'])(
  'a trip of the status “%s” was not approved, and is not called cancelled',
  (status) => {
    const plan = planOf(trips('Status', status, 'held'));
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['set-aside', 'added']);
    const [fault] = plan.faults;
    if (fault === undefined) throw new Error('no fault');
    expect(faultLineText(faultLine(fault, 'en'), 'en')).toContain(
      `that it was not approved. [row set aside] “${status}”`,
    );
  },
);

test('"Cancelled?" turns yes and no round', () => {
  const plan = planOf(trips('Cancelled?', 'no', 'yes', 'no'));
  expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['added', 'set-aside', 'added']);
});

describe('a row that says elsewhere that it was cancelled', () => {
  const row = (title: string, notes: string) =>
    planOf(tableOf(['Date', 'Country', 'Title', 'Notes'], ['2019-05-06', 'Italy', title, notes])).counts.added;

  test('is set aside where that is all it says, and where it leads the title', () => {
    expect(row('CANCELLED: Fair', '')).toBe(0);
    expect(row('Панаир (отменено)', '')).toBe(0);
    expect(row('Fair', 'Отложена.')).toBe(0);
    expect(row('Fair', 'cancelled due to snow')).toBe(0);
  });
  test('is read where something else was', () => {
    expect(row('Fair', 'They cancelled the dinner')).toBe(1);
    expect(row('Cancelled flights: a talk on delays', '')).toBe(1);
  });
});

describe('a cancelled row of which another cell says so', () => {
  const header = ['Date', 'Country', 'City', 'Organisation', 'Notes'];
  test.each([
    ['15.06.2022 (отменена)', 'Гърция', 'Солун', 'CERTH', '', 'cancelled-row'],
    ['3 May 2022 (cancelled)', 'Greece', 'Thessaloniki', 'CERTH', '', 'cancelled-row'],
    ['07.06.2022 (abgesagt)', 'Österreich', 'Graz', 'FH Joanneum', '', 'cancelled-row'],
    ['12.05.2022 - отложено', 'Гърция', 'Солун', 'AIT', '', 'postponed-row'],
    ['15.06.2022', 'Гърция', 'Солун (не се състоя)', 'CERTH', '', 'cancelled-row'],
    ['15.06.2022', 'Österreich (Absage)', 'Graz', 'FH Joanneum', '', 'cancelled-row'],
    ['15.06.2022', 'Гърция', 'Солун', 'CERTH (отменена)', '', 'cancelled-row'],
    ['15.06.2022', 'Austria', 'Graz', 'FH Joanneum - entfallen', '', 'cancelled-row'],
    ['15.06.2022', 'Austria', 'Graz', 'FH Joanneum', 'Das Treffen fand nicht statt.', 'cancelled-row'],
    ['15.06.2022', 'Austria', 'Graz', 'FH Joanneum', 'Termin entfällt', 'cancelled-row'],
    ['15.06.2022', 'Austria', 'Graz', 'FH Joanneum', 'verschoben auf Herbst', 'postponed-row'],
  ])('%s, %s, %s, %s, %s', (...cells) => {
    const code = cells.at(-1);
    const plan = planOf(tableOf(header, ['14.06.2022', 'Italy', 'Bologna', 'ART-ER', 'talked'], cells.slice(0, -1)));
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['added', 'set-aside']);
    expect(plan.faults).toMatchObject([{ code, row: 3 }]);
  });

  test('other words in brackets are pointed out where the record would not have them', () => {
    const plan = planOf(tableOf(header, ['12.05.2022 (morning)', 'Greece', 'Thessaloniki (port)', 'CERTH (ITI)', '']));
    expect(plan.counts.added).toBe(1);
    expect(plan.faults).toMatchObject([
      { code: 'unread-aside', effect: 'noted', column: 'Date', found: 'morning' },
      { code: 'unread-aside', effect: 'noted', column: 'City', found: 'port' },
    ]);
  });
});

test('a visit of the record whose row now says that it was cancelled is named', () => {
  const before = applyPlan(RECORD, planOf(trips('Status', 'held', 'held')));
  if (!before.ok) throw new Error('not applied');
  const plan = planOf(trips('Status', 'cancelled', 'held'), {}, before.record);
  expect(plan.gone.map(({ when }) => when)).toEqual(['2019-05-01']);
});
