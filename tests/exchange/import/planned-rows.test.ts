import { describe, expect, test } from 'vitest';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { questionText } from '#src/exchange/import/question-text.ts';
import { faultCodes, planOf, RECORD, tableOf, visitsOf } from './import-fixture.ts';
import { applied } from './log-table.ts';

/** Today is 22 November 2026 in these tests. */
const HEADER = ['Date', 'Country', 'City', 'Organisation', 'Title', 'Status'];
const rows = (...cells: readonly (readonly string[])[]) => tableOf(HEADER, ...cells);
const FAIR = ['2027-02-02', 'Italy', 'Bologna', 'ART-ER', 'Fair in Bologna', 'planned'];
const UNDATED = ['', 'Austria', 'Graz', '', '', 'планирано'];
const HELD = ['2026-02-02', 'Austria', 'Graz', '', 'Talk in Graz', 'held'];
const ours = ({ followUps }: ActivityRecord) =>
  followUps.filter(({ id }) => !RECORD.followUps.some((shipped) => shipped.id === id));

describe('a row that says it is planned, with a date ahead or without one', () => {
  const table = rows(FAIR, UNDATED, HELD);

  test('is no visit in silence: it waits until it is answered what it is', () => {
    const plan = planOf(table);
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['set-aside', 'set-aside', 'added']);
    expect(plan.faults.filter(({ code }) => code === 'waiting-planned')).toMatchObject([
      { row: 2, column: 'Status', found: 'planned · 2027-02-02' },
      { row: 3, column: 'Status', found: 'планирано' },
    ]);
    const [question] = plan.questions.filter(({ name }) => name === 'planned');
    expect(question).toMatchObject({ status: 'needs-answer', rows: 2, options: ['follow-up', 'visit'] });
    if (question === undefined) throw new Error('not asked');
    expect(questionText(question, 'en')).toContain('2 rows say that they are planned');
    expect(questionText(question, 'bg')).toContain('2 реда посочват, че са планирани');
  });

  test('becomes an announced follow-up with its due date; what that has no field for goes to the staff notes', () => {
    const record = applied(table, RECORD, { planned: 'follow-up' });
    expect(ours(record)).toMatchObject([
      {
        title: { en: 'Fair in Bologna', bg: 'Fair in Bologna' },
        due: '2027-02-02',
        status: 'announced',
        notes: 'Country: Italy\nCity: Bologna\nOrganisation: ART-ER',
      },
      {
        title: { en: 'Planned: Graz, Austria', bg: 'Планирано: Graz, Austria' },
        status: 'announced',
        notes: 'Country: Austria\nCity: Graz',
      },
    ]);
    expect(ours(record)[0]?.sources).toMatchObject([{ paragraph: 2, asPrinted: '2027-02-02' }]);
    expect(record.visits.length).toBe(RECORD.visits.length + 1);
    const again = planOf(table, { planned: 'follow-up' }, record);
    expect(again.counts).toMatchObject({ read: 3, unchanged: 3 });
    expect(again.changes).toEqual([]);
  });

  test.each(['одобрена', 'approved', 'angefragt', 'tentative', 'to be confirmed'])(
    'keeps a status that says more than that it is announced: %s',
    (status) => {
      const [followUp] = ours(applied(rows([...FAIR.slice(0, 5), status]), RECORD, { planned: 'follow-up' }));
      expect(followUp?.notes).toBe(`Country: Italy\nCity: Bologna\nOrganisation: ART-ER\nStatus: ${status}`);
    },
  );

  test('becomes a visit where that is the answer', () => {
    const plan = planOf(rows(FAIR), { planned: 'visit' });
    expect(plan.counts).toMatchObject({ read: 1, added: 1 });
    expect(visitsOf(plan)).toMatchObject([{ when: '2027-02-02', countries: ['IT'] }]);
    expect(faultCodes(plan)).toEqual(['future-date']);
  });

  test('follows its follow-up to another date and row, and leaves what was said of it since', () => {
    const spring = ['2027-04-02', 'Italy', 'Bologna', '', 'Fair', 'planned'];
    const autumn = ['2027-10-02', 'Italy', 'Bologna', '', 'Fair', 'planned'];
    const answers = { planned: 'follow-up' } as const;
    const before = applied(rows(spring, autumn), RECORD, answers);
    const done = {
      ...before,
      followUps: before.followUps.map((each) =>
        each.due === '2027-04-02' ? { ...each, status: 'done' as const } : each,
      ),
    };
    const moved = rows(HELD, ['2027-05-02', ...spring.slice(1)], autumn);
    expect(planOf(moved, answers, done).rows.map(({ outcome }) => outcome)).toEqual(['added', 'changed', 'unchanged']);
    expect(ours(applied(moved, done, answers)).map(({ due, status }) => [due, status])).toEqual([
      ['2027-05-02', 'done'],
      ['2027-10-02', 'announced'],
    ]);
  });

  test('is a visit once the table says it was held, and the follow-up that is still open is named', () => {
    const answers = { planned: 'follow-up' } as const;
    const before = applied(rows(FAIR), RECORD, answers);
    const held = planOf(rows([...FAIR.slice(0, 5), 'held']), answers, before);
    expect(held.rows.map(({ outcome }) => outcome)).toEqual(['added']);
    expect(held.gone).toMatchObject([
      { collection: 'followUps', title: { en: 'Fair in Bologna' }, when: '2027-02-02' },
    ]);
    expect(planOf(rows(FAIR), answers, before).gone).toEqual([]);
    expect(planOf(rows(FAIR), {}, before).gone).toEqual([]);
  });

  test('waits for its date where that cannot be read, whatever the answer', () => {
    const plan = planOf(rows(['after 1 June 2027', ...FAIR.slice(1)]), { planned: 'follow-up' });
    expect(plan.counts).toMatchObject({ read: 1, 'set-aside': 1 });
    expect(faultCodes(plan)).toEqual(['unreadable-date']);
  });
});

test('of rows in the past that still say planned nothing is asked: they wait for the table to be mended', () => {
  const plan = planOf(rows(['2026-02-02', ...FAIR.slice(1)]), { planned: 'follow-up' });
  expect(faultCodes(plan)).toEqual(['planned-row']);
});

test.each(['registered', 'waiting list', 'записан', 'angemeldet', 'iscritto', 'prijavljen'])(
  'a status that says "%s" is asked about as one that says planned',
  (status) => {
    expect(faultCodes(planOf(rows([...FAIR.slice(0, 5), status])))).toContain('waiting-planned');
    expect(faultCodes(planOf(rows(['2026-02-02', ...FAIR.slice(1, 5), status])))).toEqual(['planned-row']);
  },
);

describe('a status that says less than that it was held', () => {
  const one = (status: string, date: string) =>
    planOf(rows([date, 'Italy', 'Bologna', 'ART-ER', 'Fair in Bologna', status]), { direction: 'outbound' });

  test.each([
    'in Planung',
    'beantragt',
    'in preparation',
    'requested',
    'в подготовка',
    'заявена',
    'richiesto',
    'v pripravi',
  ])('“%s” is planned', (status) => {
    expect(faultCodes(one(status, '2024-01-10'))).toEqual(['planned-row']);
    expect(faultCodes(one(status, '2027-01-10'))).toContain('waiting-planned');
  });

  test.each(['approved', 'confirmed', 'одобрена', 'потвърдено', 'genehmigt', 'bestätigt', 'approvato', 'odobreno'])(
    '“%s” is asked about where its date is ahead or not known, and kept in the notes where it is past',
    (status) => {
      for (const date of ['2027-01-10', '']) {
        const plan = one(status, date);
        expect(faultCodes(plan)).toContain('waiting-planned');
        expect(plan.questions.find(({ name }) => name === 'planned')).toMatchObject({ status: 'needs-answer' });
        expect(visitsOf(plan)).toEqual([]);
      }
      const [past] = visitsOf(one(status, '2022-06-07'));
      expect(past?.notes).toBe(`Status: ${status}`);
    },
  );

  test('is not what was held after all, or called off', () => {
    expect(visitsOf(one('approved, held', '2022-06-07'))[0]?.notes).toBeUndefined();
    expect(faultCodes(one('approved, cancelled', '2022-06-07'))).toEqual(['cancelled-row']);
  });
});

describe('a list of words for a spreadsheet’s choices beside the real sheet', () => {
  const list = tableOf(['Format', 'Status'], ['in person', 'held'], ['online', 'planned'], ['', 'done']);

  test('is nothing to record, whatever is answered for the rows of other sheets', () => {
    const plan = planOf(list, { country: 'BG', direction: 'inbound', planned: 'follow-up' });
    expect(plan.counts).toMatchObject({ read: 3, added: 0, 'set-aside': 3 });
    expect(plan.changes).toEqual([]);
  });
});

test('an announced follow-up keeps the country of its organisation', () => {
  const table = tableOf(
    ['Start', 'Subject', 'Account Name', 'Account Country', 'City', 'Status'],
    ['2027-12-01', 'Annual review', 'Siemens Advanta', 'Germany', 'Bolzano', 'Planned'],
  );
  expect(ours(applied(table, RECORD, { planned: 'follow-up' }))[0]?.notes).toContain('Account Country: Germany');
});

describe('a date that is to be confirmed', () => {
  const held = ['2026-02-02', 'Austria', 'Graz', 'AIT', 'Talk in Graz'];
  const table = (date: string, header = 'Date') =>
    tableOf([header, ...HEADER.slice(1, 5)], [date, 'Italy', 'Bologna', 'ART-ER', 'Fair'], held);

  test.each(['TBC', 'tbd', 'TBA', 'offen', 'da definire', 'à confirmer', 'por confirmar'])(
    '“%s” is none of a visit that was held: it is asked what the row is',
    (date) => {
      const plan = planOf(table(date));
      expect(plan.faults).toContainEqual(
        expect.objectContaining({ code: 'waiting-planned', column: 'Date', found: date }),
      );
      expect(visitsOf(plan).map(({ when }) => when)).toEqual(['2026-02-02']);
      expect(visitsOf(planOf(table(date), { planned: 'visit' }))[0]?.notes).toBe(`Date: ${date}`);
      expect(ours(applied(table(date), RECORD, { planned: 'follow-up' }))[0]?.notes).toContain(`Date: ${date}`);
    },
  );

  test.each(['?', '-', 'unknown', 'n/a', 'неизвестна'])('“%s” says no such thing', (date) => {
    expect(visitsOf(planOf(table(date)))).toHaveLength(2);
  });

  test('is of one that was held where the row says so', () => {
    const plan = planOf(rows(['TBC', 'Italy', 'Bologna', 'ART-ER', 'Fair', 'held'], [...held, 'held']));
    expect(visitsOf(plan).map(({ notes }) => notes)).toEqual(['Date: TBC', undefined]);
  });
});
