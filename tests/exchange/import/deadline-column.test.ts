import { describe, expect, test } from 'vitest';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const asked = (plan: ReturnType<typeof planOf>) => plan.questions.filter(({ name }) => name === 'deadlineColumn');

describe('a day by which something is to be done', () => {
  test.each([
    ['Date', 'City', 'Decision', 'Responsible', 'Until'],
    ['Datum', 'Ort', 'Beschluss', 'Verantwortlich', 'Bis'],
    ['Datum', 'Ort', 'Was', 'Wer', 'Bis wann'],
    ['Дата', 'Град', 'Решение', 'Отговорник', 'До'],
    ['Дата', 'Град', 'Следващи стъпки', 'Отговорник', 'Срок'],
    ['Data', 'Città', 'Decisione', 'Responsabile', 'Entro'],
    ['Datum', 'Kraj', 'Sklep', 'Odgovorna oseba', 'Rok'],
    ['Date', 'City', 'Action', 'Owner', 'Deadline'],
    ['Besuch am', 'Ort', 'Maßnahme', 'Zuständig', 'Termin'],
  ])('%s, %s, %s, %s, %s: is no last day of the visit, and it is asked', (...header) => {
    const until = header[4] ?? '';
    const rows = [
      ['14.02.2023', 'Graz', 'send the offer', 'Milena Koleva', '31.03.2023'],
      ['16.03.2023', 'Linz', 'book the fair', 'Rumen Nikolov', '30.04.2023'],
    ];
    const plan = planOf(tableOf(header, ...rows));
    expect(visitsOf(plan).map(({ when }) => when)).toEqual(['2023-02-14', '2023-03-16']);
    expect(visitsOf(plan).map(({ notes }) => notes?.split('\n'))).toEqual([
      expect.arrayContaining([`${until}: 31.03.2023`]),
      expect.arrayContaining([`${until}: 30.04.2023`]),
    ]);
    expect(asked(plan)).toEqual([
      expect.objectContaining({ columns: [until], status: 'decided', answer: 'notes', rows: 2 }),
    ]);
    expect(plan.taken).toContainEqual({ index: 4, target: 'notes', isAsked: true });
    const answered = planOf(tableOf(header, ...rows), { deadlineColumn: 'last-day' });
    expect(visitsOf(answered).map(({ when }) => when)).toEqual(['2023-02-14/2023-03-31', '2023-03-16/2023-04-30']);
  });

  test.each([
    ['From', 'To', 'City', 'Outcome', 'Next steps'],
    ['Von', 'Bis', 'Ort', 'Beschluss', 'Verantwortlich'],
    ['От', 'До', 'Град', 'Решение', 'Отговорник'],
  ])('%s, %s, %s, %s, %s: is the last day of the visit', (...header) => {
    const table = tableOf(header, ['14.02.2023', '16.02.2023', 'Graz', 'agreed', 'offer']);
    expect(targetsOf(table)[1]).toBe('to');
    const plan = planOf(table);
    expect(asked(plan)).toEqual([]);
    expect(visitsOf(plan)[0]?.when).toBe('2023-02-14/2023-02-16');
  });

  test.each([
    ['Datum', 'Bis', 'Ort', 'Ergebnis', 'Nächste Schritte'],
    ['Datum', 'Bis', 'Ort', 'Beschluss', 'Verantwortlich'],
    ['Date', 'Until', 'City', 'Decision', 'Responsible'],
    ['Дата', 'До', 'Град', 'Решение', 'Отговорник'],
    ['Data', 'Fino al', 'Città', 'Decisione', 'Responsabile'],
  ])('%s, %s, %s, %s, %s: may be either beside the date, and it is asked', (...header) => {
    const table = tableOf(header, ['14.02.2023', '16.02.2023', 'Graz', 'agreed', 'Milena Koleva']);
    const plan = planOf(table);
    expect(visitsOf(plan).map(({ when }) => when)).toEqual(['2023-02-14']);
    expect(visitsOf(plan)[0]?.notes).toContain(`${header[1]}: 16.02.2023`);
    expect(asked(plan)).toMatchObject([{ columns: [header[1]], status: 'decided', answer: 'notes', rows: 1 }]);
    const [answered] = visitsOf(planOf(table, { deadlineColumn: 'last-day' }));
    expect(answered?.when).toBe('2023-02-14/2023-02-16');
  });

  test('without what is to follow “until” is the last day', () => {
    const plan = planOf(tableOf(['Date', 'City', 'Until'], ['14.02.2023', 'Graz', '16.02.2023']));
    expect(visitsOf(plan)[0]?.when).toBe('2023-02-14/2023-02-16');
  });
});

describe('a day on which something is due, beside the date of the visit', () => {
  test.each([
    ['Wiedervorlage', '2025-05-01', 'Ende Juni'],
    ['Wiedervorlage', '01.05.2025', '30.06.2025'],
    ['Frist', '01.05.2025', '30.06.2025'],
    ['Reminder', '2025-05-01', '2025-06-30'],
    ['Due date', '2025-05-01', 'end of June'],
    ['Deadline', '2025-05-01', '2025-06-30'],
    ['Срок', '01.05.2025', 'края на юни'],
    ['Срок', 'средата на май', 'края на юни'],
    ['Напомняне', '01.05.2025', '30.06.2025'],
    ['Scadenza', '01/05/2025', '30/06/2025'],
    ['Promemoria', '01/05/2025', '30/06/2025'],
    ['Rok', '1. 5. 2025', '30. 6. 2025'],
    ['Échéance', '01/05/2025', '30/06/2025'],
  ])('stands in the staff notes with its header, unasked: %s %s, %s', (header, first, second) => {
    const table = tableOf(
      ['Start date', 'City', 'Country', 'Organisation', header],
      ['2025-02-06', 'Vienna', 'Austria', 'TU Wien', first],
      ['2025-03-18', 'Graz', 'Austria', 'Siemens', second],
    );
    const plan = planOf(table);
    expect(targetsOf(table)[4]).toBe('notes');
    expect(visitsOf(plan).map(({ when, notes }) => [when, notes])).toEqual([
      ['2025-02-06', `${header}: ${first}`],
      ['2025-03-18', `${header}: ${second}`],
    ]);
    expect(plan.questions.filter(({ status }) => status === 'needs-answer')).toEqual([]);
    expect(asked(plan)).toEqual([]);
  });

  test.each([
    ['Amount due', '120.00', '1,200.00'],
    ['Activity ID', '4711', '4712'],
    ['Birth date', '1971-05-01', '1972-06-30'],
    ['Valid until', '2027-05-01', '2027-06-30'],
    ['Last updated', '2025-05-01', '2025-06-30'],
  ])('is none where something else is said: %s', (header, first, second) => {
    const table = tableOf(
      ['Start date', 'City', 'Country', 'Organisation', header],
      ['2025-02-06', 'Vienna', 'Austria', 'TU Wien', first],
      ['2025-03-18', 'Graz', 'Austria', 'Siemens', second],
    );
    expect(targetsOf(table)[4]).toBe('ignore');
    expect(visitsOf(planOf(table)).map(({ notes }) => notes)).toEqual([undefined, undefined]);
  });

  test('is asked about where no other date is there', () => {
    const table = tableOf(['Wiedervorlage', 'City', 'Country'], ['01.05.2025', 'Vienna', 'Austria']);
    expect(planOf(table).questions.map(({ name }) => name)).toContain('dateColumn');
  });
});
