import { expect, test } from 'vitest';
import { planOf, tableOf, targetsOf } from './import-fixture.ts';

const targetOf = (header: string, cell: string) =>
  targetsOf(tableOf(['Date', 'Country', 'City', header], ['2024-01-10', 'Germany', 'Berlin', cell]))[3];

test.each([
  'Участници от клъстера',
  'Участници от наша страна',
  'Кой от нас',
  'Our participants',
  'Naš udeleženec',
  'Naši udeleženci',
  'Unsere Teilnehmer',
  'I nostri partecipanti',
])('%s are people of the home organisation', (header) => {
  expect(targetOf(header, 'Hans Meier')).toBe('ours');
  const plan = planOf(tableOf(['Date', 'Country', 'City', header], ['2024-01-10', 'Germany', 'Berlin', 'Hans Meier']));
  expect(plan.questions.map(({ name }) => name)).not.toContain('peopleColumn');
});

test.each(['Their participants', 'Участници от тяхна страна', 'Teilnehmer der Gegenseite', 'Njihovi udeleženci'])(
  '%s are guests',
  (header) => expect(targetOf(header, 'Hans Meier')).toBe('guests'),
);

test.each([
  ['Относно', 'Градове и данни', 'title'],
  ['Meeting', 'Kick-off', 'title'],
  ['Decision', 'Join consortium', 'notes'],
  ['What was agreed', 'A second visit', 'notes'],
  ['Решение', 'Да се отговори', 'notes'],
  ['Contact person', 'Hans Meier', 'notes'],
])('%s is read', (header, cell, target) => expect(targetOf(header, cell)).toBe(target));
