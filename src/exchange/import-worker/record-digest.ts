import {
  type ActivityRecord,
  COLLECTION_FILES,
  COLLECTIONS,
  type Collection,
  RECORD_FILES,
} from '#src/domain/activity-record.ts';
import { ingest } from '#src/ingest/ingest.ts';
import { recordFiles } from '../draft/record-zip.ts';
import type { RowOutcome } from '../import/record-change.ts';
import { isSame } from '../import/same-record.ts';
import type { WorkbookRemark } from '../workbook/record-of-workbook.ts';
import { type AddedRecord, addedRecord } from './added-record.ts';
import { type ChangedField, changedFields, inWords } from './changed-fields.ts';
import { FieldWords } from './field-words.ts';
import type { OwnRecord } from './own-file.ts';
import { type ChangedRecord, type Listed, listed } from './plan-digest.ts';
import { placedFaults, type RecordFault } from './record-fault.ts';
import { type RecordLabel, recordLabel } from './record-label.ts';
import { type KeptField, withStaffFieldsKept } from './staff-fields-kept.ts';

/** How a collection of a record that was read differs from the present one. */
export interface CollectionComparison {
  readonly collection: Collection;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Records that the file holds and that have a fault. */
  readonly setAside: number;
  /** Records that the file does not hold. */
  readonly removed: number;
}

/** A whole record that was read from a file, beside the present one. */
export interface RecordDigest {
  readonly collections: readonly CollectionComparison[];
  /** Over the files that it holds; `read` is always the sum of the four others. */
  readonly counts: Readonly<Record<RowOutcome, number>> & { readonly read: number };
  readonly added: Listed<AddedRecord>;
  readonly changed: Listed<ChangedRecord>;
  readonly removed: Listed<RecordLabel>;
  readonly site: readonly ChangedField[];
  /** While there are any, nothing of it can be taken over. */
  readonly faults: Listed<RecordFault>;
  readonly remarks: Listed<WorkbookRemark>;
  /** Fields for staff of which it knows nothing, as a public export: they stay as they are. */
  readonly kept: readonly KeptField[];
  /** Files that it does not hold: they would stay as they are. */
  readonly absent: readonly string[];
}

/** A record that was read, and how it differs. Without one where a fault lies so deep that there is none. */
export interface ReadRecord {
  readonly record: ActivityRecord | undefined;
  readonly digest: RecordDigest;
  /** All of them, of which the digest lists the first. */
  readonly faults: readonly RecordFault[];
}

type Row = ActivityRecord[Collection][number];

const idOf = (row: unknown): unknown => (typeof row === 'object' && row !== null ? Reflect.get(row, 'id') : undefined);

/** The records of each file that was read and can be; a file of another shape holds none. */
function rowsByFile(files: ReadonlyMap<string, string>): ReadonlyMap<string, readonly unknown[]> {
  const held = COLLECTIONS.map((collection) => COLLECTION_FILES[collection]).filter((file) => files.has(file));
  return new Map(
    held.map((file) => {
      try {
        const value: unknown = JSON.parse(files.get(file) ?? '');
        return [file, Array.isArray(value) ? value : []];
      } catch {
        return [file, []];
      }
    }),
  );
}

/** Reads the files of a record as the build does, and compares the result with the present record. */
export function readRecord(
  { files, columns, locate, remarks = [] }: Omit<OwnRecord, 'ok'>,
  present: ActivityRecord,
): ReadRecord {
  const staff = withStaffFieldsKept(files, present, columns);
  const { record, faults } = ingest(new Map([...recordFiles(present), ...staff.files]));
  const next = record ?? present;
  const rowsOf = rowsByFile(files);
  const counts = { read: 0, added: 0, changed: 0, unchanged: 0, 'set-aside': 0 };
  const collections: CollectionComparison[] = [];
  const [added, changed, removed]: [(() => AddedRecord)[], ChangedRecord[], RecordLabel[]] = [[], [], []];
  const words = new FieldWords(
    present,
    COLLECTIONS.flatMap((collection) => next[collection].map((row) => ({ collection, row }))),
  );
  for (const collection of COLLECTIONS) {
    const old = new Map(present[collection].map((row): [string, Row] => [row.id, row]));
    const own = { added: 0, changed: 0, unchanged: 0, setAside: 0, removed: 0 };
    const rows = rowsOf.get(COLLECTION_FILES[collection]);
    const held = new Set(rows?.map(idOf));
    const kept = record === undefined && rows !== undefined ? [] : next[collection];
    for (const row of kept) {
      const before = old.get(row.id);
      old.delete(row.id);
      if (before === undefined) {
        own.added += 1;
        added.push(() => addedRecord(collection, row, words));
      } else if (isSame(before, row)) own.unchanged += 1;
      else {
        own.changed += 1;
        changed.push({ ...recordLabel(collection, row, words), fields: inWords(changedFields(before, row), words) });
      }
    }
    const gone = [...old.values()].filter(({ id }) => !held.has(id));
    own.removed = gone.length;
    own.setAside = rows === undefined ? 0 : rows.length - kept.length;
    removed.push(...gone.map((row) => recordLabel(collection, row, words)));
    collections.push({ collection, ...own });
    if (rows === undefined) continue;
    counts.read += rows.length;
    counts.added += own.added;
    counts.changed += own.changed;
    counts.unchanged += own.unchanged;
    counts['set-aside'] += own.setAside;
  }
  const placed = placedFaults(faults, rowsOf, locate);
  return {
    record,
    faults: placed,
    digest: {
      collections,
      counts,
      added: { first: listed(added).first.map((make) => make()), total: added.length },
      changed: listed(changed),
      removed: listed(removed),
      site: changedFields(present.site, next.site),
      faults: listed(placed),
      remarks: listed(remarks),
      kept: staff.kept,
      absent: RECORD_FILES.filter((file) => !files.has(file)),
    },
  };
}
