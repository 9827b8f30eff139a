import {
  type ActivityRecord,
  COLLECTION_FILES,
  COLLECTIONS,
  type Collection,
  SITE_FILE,
} from '#src/domain/activity-record.ts';
import type { Fault } from '#src/domain/fault.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { ingest } from '#src/ingest/ingest.ts';
import type { ImportPlan } from './import-plan.ts';
import { isSame } from './same-record.ts';

/** A record that was changed since an import was planned. */
export interface ChangedSince {
  readonly collection: Collection;
  readonly id: string;
  /** What people call it, where that was looked up. */
  readonly name?: LocalizedText;
}

/** The record with a plan applied, or why none of it was: the record changed meanwhile, or the result would have faults. */
export type AppliedPlan =
  | { readonly ok: true; readonly record: ActivityRecord }
  | {
      readonly ok: false;
      readonly reason: 'record-changed';
      readonly ids: readonly string[];
      readonly records: readonly ChangedSince[];
    }
  | { readonly ok: false; readonly reason: 'faults'; readonly faults: readonly Fault[] };

type Row = { readonly id: string };

function changed<T extends Row>(rows: readonly T[], afters: readonly T[]): readonly T[] {
  if (afters.length === 0) return rows;
  const changes = new Map(afters.map((row) => [row.id, row]));
  const known = new Set(rows.map(({ id }) => id));
  const added = [...changes.values()].filter(({ id }) => !known.has(id));
  return [...rows.map((row) => changes.get(row.id) ?? row), ...added].sort((a, b) =>
    a.id < b.id ? -1 : a.id > b.id ? 1 : 0,
  );
}

/** The records that are no longer as they were when the import was planned. */
function changedSince(record: ActivityRecord, plan: ImportPlan): readonly ChangedSince[] {
  const now = new Map(
    COLLECTIONS.map((name) => [name, new Map(record[name].map((row): [string, Row] => [row.id, row]))]),
  );
  return plan.changes
    .filter(({ collection, id, before, after }) => {
      const row = now.get(collection)?.get(id);
      return !isSame(row, before) && !isSame(row, after);
    })
    .map(({ collection, id }) => ({ collection, id }));
}

/** The text of each file of a record, as `ingest` takes them. */
function filesOf(record: ActivityRecord): ReadonlyMap<string, string> {
  const files = COLLECTIONS.map((name): [string, string] => [COLLECTION_FILES[name], JSON.stringify(record[name])]);
  return new Map([...files, [SITE_FILE, JSON.stringify(record.site)]]);
}

/**
 * Applies a plan to the record that it was made for: all of it or, with the reason, nothing. Pure.
 *
 * The result is read as the record's files are, and refused if it has a fault that the record did not have.
 */
export function applyPlan(record: ActivityRecord, plan: ImportPlan): AppliedPlan {
  const records = changedSince(record, plan);
  if (records.length > 0) return { ok: false, reason: 'record-changed', ids: records.map(({ id }) => id), records };
  const { changes } = plan;
  const applied: ActivityRecord = {
    ...record,
    places: changed(
      record.places,
      changes.flatMap((each) => (each.collection === 'places' ? each.after : [])),
    ),
    people: changed(
      record.people,
      changes.flatMap((each) => (each.collection === 'people' ? each.after : [])),
    ),
    organisations: changed(
      record.organisations,
      changes.flatMap((each) => (each.collection === 'organisations' ? each.after : [])),
    ),
    visits: changed(
      record.visits,
      changes.flatMap((each) => (each.collection === 'visits' ? each.after : [])),
    ),
    meetings: changed(
      record.meetings,
      changes.flatMap((each) => (each.collection === 'meetings' ? each.after : [])),
    ),
    followUps: changed(
      record.followUps,
      changes.flatMap((each) => (each.collection === 'followUps' ? each.after : [])),
    ),
    kinds: changed(
      record.kinds,
      changes.flatMap((each) => (each.collection === 'kinds' ? each.after : [])),
    ),
    topics: changed(
      record.topics,
      changes.flatMap((each) => (each.collection === 'topics' ? each.after : [])),
    ),
    sources: changed(
      record.sources,
      changes.flatMap((each) => (each.collection === 'sources' ? each.after : [])),
    ),
  };
  const touched = new Set(plan.changes.map(({ collection, id }) => `${COLLECTION_FILES[collection]} ${id}`));
  const faults = ingest(filesOf(applied)).faults.filter(({ file, record: id }) => touched.has(`${file} ${id}`));
  return faults.length > 0 ? { ok: false, reason: 'faults', faults } : { ok: true, record: applied };
}
