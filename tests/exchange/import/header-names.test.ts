import { describe, expect, test } from 'vitest';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

describe('a header names its column', () => {
  test.each([
    ['Mission', 'Innovation week', 'title'],
    ['Missione', 'SIAL - alimentare', 'title'],
    ['Dienstreise', 'Fachkonferenz Mobilität', 'title'],
    ['Messe', 'Hannover Messe', 'title'],
    ['Fair', 'Mobile World Congress', 'title'],
    ['Fiera', 'SIAL', 'title'],
    ['Sejem', 'SIAL', 'title'],
    ['Панаир', 'SIAL', 'title'],
    ['Мисия', 'Агро мисия', 'title'],
    ['Event', 'SIAL', 'title'],
    ['Dogodek / obisk', 'Gospodarska delegacija', 'title'],
    ['Zakaj', 'konferenca o mestih', 'title'],
    ['Предмет', 'обмен на опит', 'title'],
    ['Mission report', 'a talk on mobility', 'summary'],
    ['Head of mission', 'Hans Meier', 'ours'],
    ['Deals', '2 contracts in sight', 'notes'],
    ['Incontri con', 'Confindustria Veneto', 'organisation'],
    ['Account', 'Tartu Science Park', 'organisation'],
    ['Pri kom', 'Tehnološki park Ljubljana', 'organisation'],
  ])('%s: %s', (header, text, target) => {
    const rows = ['14.02.2023', '16.03.2023', '18.04.2023'].map((date) => [date, 'Graz', 'Austria', text]);
    expect(targetsOf(tableOf(['Date', 'City', 'Country', header], ...rows))[3]).toBe(target);
  });

  test.each([
    ['Пристига', 'Отпътува'],
    ['Arrives', 'Departs'],
  ])('%s and %s are the first and the last day', (first, last) => {
    const plan = planOf(
      tableOf(
        [first, last, 'City', 'Country', 'Organisation'],
        ['05.03.2024', '08.03.2024', 'Graz', 'Austria', 'AIT'],
        ['15.03.2024', '19.03.2024', 'Graz', 'Austria', 'BMW'],
      ),
    );
    expect(visitsOf(plan).map(({ when }) => when)).toEqual(['2024-03-05/2024-03-08', '2024-03-15/2024-03-19']);
  });

  test.each(['Ръководител', 'Ime in priimek', 'Nome e cognome', 'Име и фамилия'])(
    '%s: it is asked whose people',
    (header) => {
      const plan = planOf(
        tableOf(['Date', 'City', 'Country', header], ['2024-01-10', 'Graz', 'Austria', 'Hans Meier']),
      );
      expect(plan.questions.filter(({ name }) => name === 'peopleColumn').map(({ columns }) => columns)).toEqual([
        [header],
      ]);
      expect(plan.counts['set-aside']).toBe(1);
    },
  );
});

test('the event, and not what it was for, is the title where a table tells both', () => {
  const table = tableOf(
    ['Datum', 'Dogodek / obisk', 'Država', 'Kraj', 'Namen'],
    ['14. 1. 2025', 'Obisk pri WKO', 'Avstrija', 'Celovec', 'čezmejno vajeništvo'],
    ['4. 3. 2025', 'Gospodarska delegacija', 'Srbija', 'Beograd', 'B2B srečanja'],
  );
  const visits = visitsOf(planOf(table));
  expect(visits.map(({ title }) => title.en)).toEqual(['Obisk pri WKO', 'Gospodarska delegacija']);
  expect(JSON.stringify(visits[0])).toContain('čezmejno vajeništvo');
});
