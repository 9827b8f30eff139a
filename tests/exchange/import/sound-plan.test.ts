import { describe, expect, test } from 'vitest';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { applyPlan } from '#src/exchange/import/apply-plan.ts';
import { planOf, RECORD, tableOf } from './import-fixture.ts';

function applied(...[table, answers, record = RECORD]: Parameters<typeof planOf>): ActivityRecord {
  const result = applyPlan(record, planOf(table, answers, record));
  if (!result.ok) throw new Error(`not applied: ${JSON.stringify(result)}`);
  return result.record;
}

const HEADER = ['From', 'To', 'Country', 'City', 'Organisation', 'Purpose'];
const newMeetings = ({ meetings }: ActivityRecord) =>
  meetings.filter(({ id }) => !RECORD.meetings.some((known) => known.id === id));

describe('what an import makes contradicts nothing', () => {
  test('where a row names the home organisation among those met', () => {
    const home = RECORD.organisations.find(({ id }) => id === 'cluster')?.name ?? '';
    const rows = [['2019-05-06', '', 'Italy', 'Bologna', `Nesta; ${home}; Nesta`, 'Study visit']];
    expect(newMeetings(applied(tableOf(HEADER, ...rows)))).toMatchObject([{ organisations: ['nesta'] }]);
    const alone = applied(tableOf(HEADER, ['2019-05-06', '', 'Italy', 'Bologna', home, 'Study visit']));
    expect(newMeetings(alone)).toEqual([]);
    expect(alone.visits).toHaveLength(7);
  });

  test('where a row names a city twice', () => {
    const { visits } = applied(tableOf(HEADER, ['2019-05-06', '', 'Italy', 'Verona; Verona', 'Nesta', 'Study visit']));
    expect(visits.find(({ when }) => when === '2019-05-06')).toMatchObject({ countries: ['IT'], places: ['verona'] });
  });

  test('where a row comes again with several days and other cities in place of one', () => {
    const first = applied(tableOf(HEADER, ['2019-05-06', '', 'Italy', 'Verona', 'Nesta', 'Study visit']));
    expect(newMeetings(first)).toMatchObject([{ when: '2019-05-06', place: 'verona' }]);
    const again = tableOf(HEADER, [
      '2019-06-03',
      '2019-06-05',
      'United Kingdom',
      'London; Leeds',
      'Nesta',
      'Study visit',
    ]);
    const second = applied(again, { resembling: 'same' }, first);
    expect(second.visits.find(({ when }) => when === '2019-06-03/2019-06-05')).toMatchObject({ countries: ['GB'] });
    expect(second.visits).toHaveLength(7);
    const [meeting] = newMeetings(second);
    expect(meeting).not.toHaveProperty('when');
    expect(meeting).not.toHaveProperty('place');
  });
});
