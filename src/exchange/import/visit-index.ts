import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { monthIndexOf } from '#src/domain/day.ts';
import { parseEdtf } from '#src/domain/edtf.ts';
import type { Meeting } from '#src/domain/meeting.ts';
import type { Visit } from '#src/domain/visit.ts';
import { titleKeys } from './name-key.ts';
import type { RowRecords } from './row-records.ts';

/** So many visits of one key are looked through for those that a row resembles. */
const MOST_COMPARED = 200;

const monthOf = (when: string | undefined): number | undefined => {
  const parsed = when === undefined ? undefined : parseEdtf(when);
  return parsed?.ok === true ? monthIndexOf(parsed.date.first) : undefined;
};

const months = (when: string | undefined): readonly number[] => {
  const month = monthOf(when);
  return month === undefined ? [] : [month - 1, month, month + 1];
};

/** The visits of a record by what a row may have in common with them. */
export class VisitIndex {
  readonly visits: ReadonlyMap<string, Visit>;
  private readonly meetings = new Map<string, Meeting[]>();
  private readonly byKey = new Map<string, Visit[]>();
  private readonly metOn = new Map<string, ReadonlySet<string>>();
  private readonly keysOf = new WeakMap<RowRecords, readonly string[]>();

  constructor(record: Pick<ActivityRecord, 'visits' | 'meetings'>) {
    this.visits = new Map(record.visits.map((visit) => [visit.id, visit]));
    for (const meeting of record.meetings) {
      const known = this.meetings.get(meeting.visit);
      if (known === undefined) this.meetings.set(meeting.visit, [meeting]);
      else known.push(meeting);
    }
    for (const visit of record.visits) {
      const month = monthOf(visit.when);
      const keys = new Set([
        ...visit.sources.map(({ source, paragraph }) => `row ${source} ${paragraph}`),
        ...titleKeys(visit.title).map((title) => `title ${title}`),
        ...[...this.met(visit)].map((id) => `met ${id}`),
        ...(month === undefined ? [] : visit.countries.map((country) => `month ${country} ${month}`)),
      ]);
      for (const key of keys) {
        const known = this.byKey.get(key);
        if (known === undefined) this.byKey.set(key, [visit]);
        else if (known.length < MOST_COMPARED) known.push(visit);
      }
    }
  }

  /** The meetings of a visit. */
  of(visit: Visit): readonly Meeting[] {
    return this.meetings.get(visit.id) ?? [];
  }

  /** The organisations met on a visit. */
  met(visit: Visit): ReadonlySet<string> {
    const known = this.metOn.get(visit.id);
    if (known !== undefined) return known;
    const met = new Set(this.of(visit).flatMap(({ organisations }) => organisations));
    this.metOn.set(visit.id, met);
    return met;
  }

  /** The visits that a row of a table is among the sources of. */
  at(source: string, row: number): readonly Visit[] {
    return this.byKey.get(`row ${source} ${row}`) ?? [];
  }

  /** The visits that have a row of the table, the title, an organisation or the country and about the month in common. */
  near(records: RowRecords, source: string, row: number): ReadonlySet<Visit> {
    return new Set([...this.at(source, row), ...this.keys(records).flatMap((key) => this.byKey.get(key) ?? [])]);
  }

  /** The keys of a row under which there are any visits. */
  private keys(records: RowRecords): readonly string[] {
    const known = this.keysOf.get(records);
    if (known !== undefined) return known;
    const { visit, meeting } = records;
    const keys = [
      ...titleKeys(visit.title).map((title) => `title ${title}`),
      ...(meeting?.organisations ?? []).map((id) => `met ${id}`),
      ...visit.countries.flatMap((country) => months(visit.when).map((month) => `month ${country} ${month}`)),
    ].filter((key) => this.byKey.has(key));
    this.keysOf.set(records, keys);
    return keys;
  }
}
