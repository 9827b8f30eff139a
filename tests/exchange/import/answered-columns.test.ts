import { describe, expect, test } from 'vitest';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const tableWith = (headers: readonly string[], ...cells: readonly (readonly string[])[]) =>
  tableOf(
    ['Date', 'Organisation', 'City', 'Country', ...headers],
    ...cells.map((row, at) => [`2019-02-0${at + 4}`, ['TU Wien', 'Siemens'][at] ?? 'BMW', 'Vienna', 'Austria', ...row]),
  );
const notesOf = (headers: readonly string[], ...cells: readonly (readonly string[])[]) =>
  visitsOf(planOf(tableWith(headers, ...cells))).map(({ notes }) => notes);

describe('a column that asks something of each row', () => {
  test.each([
    ['MoU signed?', 'Y', 'N'],
    ['F/u done?', 'Yes', 'No'],
    ['Went well?', 'yes', 'no'],
    ['Feedback received', 'yes', 'no'],
    ['Подписан меморандум?', 'да', 'не'],
    ['Absichtserklärung unterzeichnet', 'ja', 'nein'],
    ['Absichtserklärung unterzeichnet (J/N)', 'J', 'N'],
    ['Protocollo firmato', 'sì', 'no'],
    ['Pismo o nameri podpisano', 'da', 'ne'],
    ['MoU signed', 'TRUE', 'FALSE'],
    ['Contract?', 'x', ''],
  ])('is kept in the staff notes with what was asked: %s', (header, first, second) => {
    const kept = (answer: string) => (answer === '' ? undefined : `${header}: ${answer}`);
    expect(notesOf([header], [first], [second])).toEqual([kept(first), kept(second)]);
  });

  test('is kept beside a summary, however few rows are answered', () => {
    const cells = [
      ['Student exchange', 'Y'],
      ['Biofuels', 'n/a'],
      ['Scholars', '-'],
    ];
    expect(notesOf(['Topics discussed', 'MoU signed?'], ...cells)).toEqual(['MoU signed?: Y', undefined, undefined]);
  });

  test.each([
    ['Visitors?', '12', '30'],
    ['Private', 'TRUE', 'FALSE'],
    ['Row', 'n', 's'],
    ['Hotel', 'x', ''],
  ])('is none where it counts, or its marks answer nothing: %s', (header, first, second) => {
    expect(targetsOf(tableWith([header], [first], [second]))[4]).not.toBe('notes');
  });
});

describe('the header of the only column of notes', () => {
  test.each([
    ['Agreement signed', 'yes'],
    ['Vereinbart', 'keine'],
    ['Esito', 'positivo'],
    ['Outcome', 'Agreed to join the network'],
    ['Резултат', 'договорена среща'],
    ['Contact', 'office@tuwien.at'],
  ])('stands before what it says: %s', (header, text) => {
    expect(notesOf([header], [text])).toEqual([`${header}: ${text}`]);
  });

  test.each([
    'Notes',
    'Remarks (internal)',
    'Забележка',
    'Бележки / Notes',
    'Bemerkung',
    'Interne Notizen',
    'Note',
    'Opombe',
  ])('does not where it says no more than that they are some: %s', (header) => {
    expect(notesOf([header], ['Ring them in May'])).toEqual(['Ring them in May']);
  });
});
