import { expect, test } from 'vitest';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const headersWith = (title: string, purpose: string) => [
  'Traveller',
  title,
  'Country',
  'City',
  'Date',
  purpose,
  'Organisation',
];
const row = (title: string, purpose: string) => ['Ana Novak', title, 'Greece', 'Athens', '2025-05-21', purpose, 'AIT'];

test.each([
  ['Title', 'Purpose of travel'],
  ['Titel', 'Reisezweck'],
  ['Titolo', 'Motivo del viaggio'],
  ['Naziv', 'Namen potovanja'],
])('behind people, “%s” beside “%s” says what they are, and the visit is called by the other', (title, purpose) => {
  const table = tableOf(headersWith(title, purpose), row('Policy lead', 'Energy conference'));
  expect(targetsOf(table)[1]).toBe('notes');
  const plan = planOf(table);
  expect(visitsOf(plan)[0]?.title.en).toBe('Energy conference');
  const people = plan.changes.flatMap((each) => (each.collection === 'people' ? [each.after] : []));
  expect(people[0]).toMatchObject({ name: { en: 'Ana Novak' }, role: { en: 'Policy lead' } });
});

test('without another title its cells tell: offices are of people, anything else is of visits', () => {
  const headers = ['Traveller', 'Title', 'Country', 'City', 'Date'];
  const cells = (title: string) => ['Ana Novak', title, 'Greece', 'Athens', '2025-05-21'];
  expect(targetsOf(tableOf(headers, cells('Policy Manager'), cells('Executive Director')))[1]).toBe('notes');
  expect(targetsOf(tableOf(headers, cells('Energy conference'), cells('Spring meeting')))[1]).toBe('title');
});

test('in front of people, or beside what they are, it is the visit’s', () => {
  const table = tableOf(
    ['Date', 'Title', 'Purpose', 'Country', 'Traveller'],
    ['2025-05-21', 'Energy conference', 'To learn', 'Greece', 'Ana Novak'],
  );
  expect(targetsOf(table)[1]).toBe('title');
});
