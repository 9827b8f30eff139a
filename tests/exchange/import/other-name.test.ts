import { describe, expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const of = (header: string, text: string) => {
  const plan = planOf(tableOf(['Date', 'Country', header], ['2018-07-16', 'GB', text]));
  const met = plan.changes.flatMap(({ collection, after }) =>
    collection === 'meetings' && 'organisations' in after ? after.organisations : [],
  );
  const added = plan.changes.flatMap(({ collection, after }) =>
    collection === 'organisations' && 'name' in after ? [after.name] : [],
  );
  return { plan, met, added, notes: visitsOf(plan)[0]?.notes };
};

describe.each(['Organisation', 'Met there'])(
  'what an organisation is called else stands behind its name: “%s”',
  (header) => {
    test.each([
      'Future Cities Catapult (now Connected Places)',
      'Future Cities Catapult (formerly Urban Lab)',
      'Future Cities Catapult (бивш „Градски център“)',
      'Future Cities Catapult (ehem. Stadtlabor)',
      'Future Cities Catapult (vorm. Stadtlabor)',
      'Future Cities Catapult (ex Laboratorio Urbano)',
      'Future Cities Catapult (prej Mestni laboratorij)',
    ])('a known one is met, and the words are kept for the staff: %s', (text) => {
      const { plan, met, added, notes } = of(header, text);
      expect(met).toEqual(['future-cities-catapult']);
      expect(added).toEqual([]);
      expect(notes).toContain(text);
      expect(plan.questions.filter(({ status }) => status === 'needs-answer')).toEqual([]);
      expect(plan.faults).toMatchObject([{ code: 'words-noted', found: text }]);
    });
  },
);

test('a new one is recorded by its name, its former name in the staff notes', () => {
  const { added, notes } = of('Organisation', 'Urban Growth Ltd (formerly Town Trust)');
  expect(added).toEqual(['Urban Growth Ltd']);
  expect(notes).toContain('formerly Town Trust');
});

test('a new one that was called as a known one is shown beside it', () => {
  const { plan, added } = of('Organisation', 'Connected Places Ltd (formerly Future Cities Catapult)');
  expect(added).toEqual(['Connected Places Ltd']);
  expect(plan.decisions).toMatchObject([{ near: { id: 'future-cities-catapult' }, chosen: 'apart' }]);
});
