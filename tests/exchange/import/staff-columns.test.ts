import { describe, expect, test } from 'vitest';
import { targetNames } from '#src/i18n/messages/import-targets.ts';
import { faultCodes, planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const headed = (header: string) => targetsOf(tableOf(['Date', header], ['2018-07-16', 'Anna Example']))[1];

const newPeople = (...[table]: Parameters<typeof planOf>) =>
  planOf(table).changes.flatMap((change) => (change.collection === 'people' ? [change.after.name.en] : []));

describe('what is for the staff', () => {
  test.each(Object.entries(targetNames).filter(([target]) => target !== 'ignore'))(
    'the name that the page gives to “%s” is recognised as that in both languages',
    (target, { en, bg }) => {
      const values: Readonly<Record<string, string>> = {
        date: '2018-07-17',
        year: '2018',
        month: '7',
        monthTo: '8',
        day: '17',
        dayTo: '18',
        direction: 'outbound',
        status: 'held',
        format: 'online',
        organisation: 'Consorzio Esempio',
      };
      for (const header of [en, bg]) {
        const cell = values[target] ?? (['from', 'to'].includes(target) ? '2018-07-17' : 'Italy');
        expect([header, targetsOf(tableOf([header], [cell]))[0]]).toEqual([header, target]);
      }
    },
  );
  test.each(['Who travelled', 'Кой е пътувал', 'Our people', 'Наши хора'])('“%s” names ours', (header) => {
    expect(headed(header)).toBe('ours');
  });

  test.each([
    'Staff notes',
    'Staff comments',
    'Notes of the delegation',
    'Contact',
    'Contact person',
    'Host contact',
    'Contact (name, phone)',
    'Phone',
    'E-mail',
    'Контакт',
    'Лице за контакт',
    'Телефон',
    'Ansprechpartner',
    'Kontaktperson',
    'Referente',
    'Contatti',
    'Kontaktna oseba',
  ])('stands under “%s” and goes to the staff notes', (header) => {
    expect(headed(header)).toBe('notes');
  });
  test.each([
    ['Who travelled', 'ours'],
    ['Staff', 'ours'],
    ['Guests', 'guests'],
    ['People met', 'guests'],
    ['Contact organisation', 'organisation'],
  ])('does not stand under “%s”', (header, target) => {
    expect(headed(header)).toBe(target);
  });
  test('becomes nobody and no title', () => {
    const table = tableOf(
      ['Date', 'Country', 'City', 'Organisation', 'Contact', 'Staff notes'],
      ['2018-07-16', 'Italy', 'Bologna', 'Consorzio Esempio', '+39 051 123456', 'Difficult, do not invite again'],
      ['2018-07-17', 'Italy', 'Bologna', 'Consorzio Esempio', 'anna@example.org', 'Called Anna Example'],
    );
    expect(newPeople(table)).toEqual([]);
    expect(visitsOf(planOf(table)).map((visit) => 'notes' in visit && visit.notes)).toEqual([
      'Contact: +39 051 123456\nStaff notes: Difficult, do not invite again',
      'Contact: anna@example.org\nStaff notes: Called Anna Example',
    ]);
  });
});

describe('a cell of people', () => {
  const met = (text: string) =>
    tableOf(['Date', 'Country', 'Organisation', 'Guests'], ['2018-07-16', 'Italy', 'Consorzio Esempio', text]);

  test.each([
    'anna@example.org',
    'Anna Example, anna@example.org',
    '+39 051 123456',
    'Anna Example 051 123456',
    'Group of 12',
    'www.example.org',
    'Called on Monday, she is not happy with the offer',
    'Anna Example was very helpful and will write again',
    'Do not invite again',
    'Да не се кани повече',
    'Bitte nicht mehr einladen',
  ])('with “%s” names nobody: it is a fault and goes to the staff notes', (text) => {
    const plan = planOf(met(text));
    expect(plan.faults.map(({ code, column, row }) => [code, column, row])).toEqual([['not-a-person', 'Guests', 2]]);
    expect(newPeople(met(text))).toEqual([]);
    expect(visitsOf(plan)[0]).toMatchObject({ notes: text });
  });
  test.each([
    ['Anna Example', ['Anna Example']],
    ['Prof. Dr. Anna Maria van der Example; J. R. Muster', ['Prof. Dr. Anna Maria van der Example', 'J. R. Muster']],
    ['María José de la Cruz y Ejemplo', ['María José de la Cruz y Ejemplo']],
    ['Иван Примеров и Мария Примерова', ['Иван Примеров', 'Мария Примерова']],
    ['Anna Example (Musterdorf)', ['Anna Example']],
  ])('with “%s” names them', (text, names) => {
    expect(faultCodes(planOf(met(text)))).toEqual([]);
    expect(newPeople(met(text))).toEqual(names);
  });
});

test.each(['#REF!', '#N/A', '#DIV/0!', '#NAME?', '#BEZUG!', '#RIF!'])(
  'a cell with “%s” is a fault and counts as empty',
  (text) => {
    const plan = planOf(
      tableOf(['Date', 'Country', 'Title', 'Organisation', 'Guests'], ['2018-07-16', 'Italy', text, text, text]),
    );
    expect(plan.faults.map(({ code, column, found }) => [code, column, found])).toEqual([
      ['error-cell', 'Title', text],
      ['error-cell', 'Organisation', text],
      ['error-cell', 'Guests', text],
    ]);
    expect(visitsOf(plan).map(({ title }) => title.en.includes('#'))).toEqual([false]);
    expect(plan.changes.map(({ collection }) => collection)).not.toContain('organisations');
  },
);
