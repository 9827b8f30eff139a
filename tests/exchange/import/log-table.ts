import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { Answers } from '#src/exchange/import/answers.ts';
import { applyPlan } from '#src/exchange/import/apply-plan.ts';
import type { Table } from '#src/exchange/table/table.ts';
import { planOf, RECORD, tableOf } from './import-fixture.ts';

const HEADER = ['Date', 'Country', 'City', 'Organisation', 'Discussed'];

/** A log of visits: date, country, city, organisation and what was discussed. */
export const log = (...rows: readonly (readonly string[])[]): Table => tableOf(HEADER, ...rows);

/** A row of such a log. */
export const MONDAY = ['2019-04-02', 'Poland', 'Warsaw', 'SGH', 'First talk on clusters'];

/** The record with a table applied, its columns as they are recognised. */
export function applied(table: Table, record: ActivityRecord = RECORD, answers: Answers = {}): ActivityRecord {
  const result = applyPlan(record, planOf(table, answers, record));
  if (!result.ok) throw new Error(`not applied: ${JSON.stringify(result)}`);
  return result.record;
}

/** The visits that tables made: date, city and organisations met. */
export const made = ({ visits, meetings }: ActivityRecord): readonly string[] =>
  visits
    .filter(({ id }) => !RECORD.visits.some((shipped) => shipped.id === id))
    .map(({ id, when = '', places }) => {
      const met = meetings.filter(({ visit }) => visit === id).flatMap(({ organisations }) => organisations);
      return [when, ...places, ...met].join(' ');
    })
    .sort();
