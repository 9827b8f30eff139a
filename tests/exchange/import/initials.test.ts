import { describe, expect, test } from 'vitest';
import type { Answers } from '#src/exchange/import/answers.ts';
import { planOf, RECORD, tableOf } from './import-fixture.ts';

const RECORDED = RECORD.people.find(({ id }) => id === 'rumen-nikolov');

function travelled(names: readonly string[], answers: Answers = {}) {
  const rows = names.map((name, at) => [`2019-05-0${at + 1}`, 'Italy', name]);
  const plan = planOf(tableOf(['Date', 'Country', 'Who travelled'], ...rows), answers);
  const people = plan.changes.flatMap(({ collection, after }) => (collection === 'people' ? after.id : []));
  return { people, decisions: plan.decisions };
}

describe('somebody of whom the initials stand there', () => {
  test.each(['R. Nikolov', 'Р. Николов', 'Nikolov R.', 'R.Nikolov', 'R. P. Nikolov'])(
    '%s is proposed as the one who is known, and not merged',
    (name) => {
      expect(RECORDED?.name.en).toBe('Prof. Rumen Nikolov');
      const { people, decisions } = travelled([name]);
      expect(people).toHaveLength(1);
      expect(decisions).toMatchObject([{ spelling: name, near: { id: 'rumen-nikolov' }, chosen: 'apart' }]);
      const key = decisions[0]?.key ?? '';
      expect(travelled([name], { people: { [key]: 'rumen-nikolov' } }).people).toEqual([]);
    },
  );

  test('is proposed for somebody of the same table, whichever comes first', () => {
    expect(travelled(['Ana Primer', 'A. Primer']).decisions).toMatchObject([{ spelling: 'A. Primer' }]);
    expect(travelled(['A. Primer', 'Ana Primer']).decisions).toMatchObject([{ spelling: 'Ana Primer' }]);
  });

  test('is nobody known with another initial or surname', () => {
    expect(travelled(['K. Nikolov', 'R. Kolev']).decisions).toEqual([]);
  });
});
