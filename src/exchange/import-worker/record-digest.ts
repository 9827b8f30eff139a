import { type ActivityRecord, COLLECTIONS, type Collection, RECORD_FILES } from '#src/domain/activity-record.ts';
import type { Fault } from '#src/domain/fault.ts';
import { ingest } from '#src/ingest/ingest.ts';
import { recordFiles } from '../draft/record-zip.ts';
import { isSame } from '../import/same-record.ts';
import type { WorkbookRemark } from '../workbook/record-of-workbook.ts';
import { type ChangedField, changedFields } from './changed-fields.ts';
import type { OwnRecord } from './own-file.ts';
import { type ChangedRecord, type Listed, listed } from './plan-digest.ts';
import { type RecordLabel, recordLabel } from './record-label.ts';
import { withStaffFieldsKept } from './staff-fields-kept.ts';

/** How a collection of a record that was read differs from the present one. */
export interface CollectionComparison {
  readonly collection: Collection;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** A whole record that was read from a file, beside the present one. */
export interface RecordDigest {
  readonly collections: readonly CollectionComparison[];
  readonly added: Listed<RecordLabel>;
  readonly changed: Listed<ChangedRecord>;
  readonly removed: Listed<RecordLabel>;
  readonly site: readonly ChangedField[];
  /** While there are any, nothing of it can be taken over. */
  readonly faults: Listed<Fault>;
  readonly remarks: Listed<WorkbookRemark>;
  /** Files that it does not hold: they would stay as they are. */
  readonly absent: readonly string[];
}

/** A record that was read, and how it differs. Without one where a fault lies so deep that there is none. */
export interface ReadRecord {
  readonly record: ActivityRecord | undefined;
  readonly digest: RecordDigest;
}

type Row = ActivityRecord[Collection][number];

/** Reads the files of a record as the build does, and compares the result with the present record. */
export function readRecord(
  { files, columns, remarks = [] }: Omit<OwnRecord, 'ok'>,
  present: ActivityRecord,
): ReadRecord {
  const { record, faults } = ingest(
    new Map([...recordFiles(present), ...withStaffFieldsKept(files, present, columns)]),
  );
  const next = record ?? present;
  const collections: CollectionComparison[] = [];
  const [added, changed, removed]: [RecordLabel[], ChangedRecord[], RecordLabel[]] = [[], [], []];
  for (const collection of COLLECTIONS) {
    const old = new Map(present[collection].map((row): [string, Row] => [row.id, row]));
    const counts = { added: 0, changed: 0, unchanged: 0, removed: 0 };
    for (const row of next[collection]) {
      const before = old.get(row.id);
      old.delete(row.id);
      if (before === undefined) {
        counts.added += 1;
        added.push(recordLabel(collection, row));
      } else if (isSame(before, row)) counts.unchanged += 1;
      else {
        counts.changed += 1;
        changed.push({ ...recordLabel(collection, row), fields: changedFields(before, row) });
      }
    }
    counts.removed = old.size;
    removed.push(...[...old.values()].map((row) => recordLabel(collection, row)));
    collections.push({ collection, ...counts });
  }
  return {
    record,
    digest: {
      collections,
      added: listed(added),
      changed: listed(changed),
      removed: listed(removed),
      site: changedFields(present.site, next.site),
      faults: listed(faults),
      remarks: listed(remarks),
      absent: RECORD_FILES.filter((file) => !files.has(file)),
    },
  };
}
