import { describe, expect, test } from 'vitest';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const tableWith = (header: string, ...cells: readonly string[]) =>
  tableOf(
    ['Date', 'City', 'Country', 'Organisation', 'People met', header],
    ...cells.map((cell, at) => [`2024-01-1${at}`, 'Graz', 'Austria', 'AIT', 'Hans Meier', cell]),
  );

describe('a column of what somebody is', () => {
  test.each(['Job title', 'Title/Role', 'Длъжност', 'Funktion', 'Qualifica', 'Delovno mesto', 'Position'])(
    'names neither the visit nor a place, and stands in the staff notes: %s',
    (header) => {
      const table = tableWith(header, 'Chairman');
      expect(targetsOf(table)[5]).toBe('notes');
      const [visit] = visitsOf(planOf(table));
      expect(visit?.title.en).not.toContain('Chairman');
      expect(visit).toMatchObject({ places: ['graz'], notes: `${header}: Chairman` });
    },
  );
});

describe('what a column says that the one beside is', () => {
  const roles = (columns: readonly string[], cells: readonly string[]) =>
    planOf(
      tableOf(
        ['Date', 'City', 'Country', 'Organisation', ...columns],
        ['2024-01-10', 'Graz', 'Austria', 'AIT', ...cells],
      ),
    ).changes.flatMap((each) => (each.collection === 'people' ? [[each.after.name.en, each.after.role?.en]] : []));

  test.each(['Position', 'Длъжност', 'Funktion', 'Qualifica'])('is the role of the only person met: %s', (header) => {
    expect(roles(['People met', header], ['Hans Meier', 'Vice President'])).toEqual([['Hans Meier', 'Vice President']]);
    expect(roles(['People met', header, 'Who travelled'], ['Hans Meier', 'Director', 'Ana Novak'])).toEqual([
      ['Hans Meier', 'Director'],
      ['Ana Novak', undefined],
    ]);
  });

  test('is nobody’s where several may be meant, or it says nothing', () => {
    expect(roles(['People met', 'Position'], ['Hans Meier; Eva Huber', 'Director'])).toEqual([
      ['Hans Meier', undefined],
      ['Eva Huber', undefined],
    ]);
    expect(roles(['People met', 'Position'], ['Hans Meier', '–'])).toEqual([['Hans Meier', undefined]]);
  });
});

describe('a column that asks for the report on a visit', () => {
  test.each([
    ['Report in?', 'yes', 'no'],
    ['Relazione (S/N)', 'S', 'N'],
    ['Report sent', 'yes', 'yes, by mail'],
    ['Report in?', 'yes', 'pending'],
    ['Visit report', 'yes', 'https://intranet.example/r/1'],
    ['Отчет', 'да', 'не'],
    ['Bericht', 'J', 'N'],
  ])('is for the staff: %s', (header, first, second) => {
    const visits = visitsOf(planOf(tableWith(header, first, second)));
    expect(visits.map(({ summary }) => summary)).toEqual([undefined, undefined]);
    expect(visits.map((visit) => 'notes' in visit && visit.notes)).toEqual([
      `${header}: ${first}`,
      `${header}: ${second}`,
    ]);
  });

  test('that tells what happened is the summary', () => {
    expect(targetsOf(tableWith('Report', 'We saw the new laboratory.', 'Talks on a joint project.'))[5]).toBe(
      'summary',
    );
  });
});

test.each(['Visit lead', 'Trip lead', 'Reiseleitung', 'Capomissione'])('%s is somebody of ours', (header) => {
  const [visit] = visitsOf(planOf(tableWith(header, 'Milena Koleva')));
  expect(visit).toMatchObject({ people: ['milena-koleva'] });
  expect(visit?.title.en).not.toContain('Koleva');
});
