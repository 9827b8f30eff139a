import { describe, expect, test } from 'vitest';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

const planWith = (header: string, cell: string, direction = 'outbound') =>
  planOf(
    tableOf(
      ['Date', 'Country', 'City', 'Organisation', 'Direction', header],
      ['2024-06-03', 'Italy', 'Bologna', 'ART-ER', direction, cell],
    ),
  );
const added = (plan: ReturnType<typeof planOf>) =>
  plan.changes.flatMap((change) => (change.collection === 'people' ? [change.after.name.en] : []));

describe('somebody beside a number of others', () => {
  test.each([
    ['Милена Колева + 2 стажанти', '2 стажанти'],
    ['Милена Колева +2', '+2'],
    ['Милена Колева und 8 Firmen', '8 Firmen'],
    ['Милена Колева mit 8 Firmen aus der Region', '8 Firmen aus der Region'],
    ['Милена Колева and 3 other members', '3 other members'],
    ['Милена Колева, още 4 души от клъстера', 'още 4 души от клъстера'],
    ['Милена Колева e altri 5 soci', 'altri 5 soci'],
    ['Милена Колева in 3 podjetja', '3 podjetja'],
    ['2 стажанти и Милена Колева', '2 стажанти'],
  ])('is read where the record knows the name, and the others are noted: %s', (cell, rest) => {
    const plan = planWith('Who travelled', cell);
    const [visit] = visitsOf(plan);
    expect(visit).toMatchObject({ people: ['milena-koleva'] });
    expect(visit?.notes).toBe(rest);
    expect(added(plan)).toEqual([]);
    expect(faultCodes(plan)).not.toContain('not-a-person');
  });

  test('is read among guests too, where it is evidently a name', () => {
    const plan = planWith('Guests', 'Franz Huber, Direktor + 3 Studierende', 'inbound');
    expect(added(plan)).toEqual(['Franz Huber']);
    expect(visitsOf(plan)[0]?.notes).toContain('3 Studierende');
  });

  test.each(['12 May, 10 Uhr', 'Delegation + 5 companies'])(
    'is nobody in “%s”, which stays whole among the notes',
    (cell) => {
      const plan = planWith('Who travelled', cell);
      expect(visitsOf(plan)[0]?.notes).toBe(cell);
      expect(plan.doubtfulNames).toEqual([]);
    },
  );
});
