import { type ActivityRecord, COLLECTION_FILES, COLLECTIONS } from '#src/domain/activity-record.ts';

/** Fields that a public export leaves out. */
const STAFF_FIELDS = ['notes', 'contact'] as const;

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

function rowsOf(text: string | undefined): readonly unknown[] | undefined {
  try {
    const value: unknown = text === undefined ? undefined : JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The files of a record that was read, with the fields for staff that the present record has and the file knows nothing of:
 * a public export holds none, and taking it back must lose none.
 *
 * A collection in which any row has such a field is taken as it is.
 */
export function withStaffFieldsKept(
  files: ReadonlyMap<string, string>,
  present: ActivityRecord,
): ReadonlyMap<string, string> {
  const kept = new Map(files);
  for (const collection of COLLECTIONS) {
    const file = COLLECTION_FILES[collection];
    const rows = rowsOf(files.get(file));
    if (rows === undefined) continue;
    const missing = STAFF_FIELDS.filter((field) => !rows.some((row) => isRow(row) && Object.hasOwn(row, field)));
    const known = new Map(present[collection].map((row): [unknown, Row] => [row.id, { ...row }]));
    let isChanged = false;
    const joined = rows.map((row) => {
      const before = isRow(row) ? known.get(row.id) : undefined;
      const fields = before === undefined ? [] : missing.filter((field) => before[field] !== undefined);
      if (!isRow(row) || before === undefined || fields.length === 0) return row;
      isChanged = true;
      return { ...row, ...Object.fromEntries(fields.map((field) => [field, before[field]])) };
    });
    if (isChanged) kept.set(file, JSON.stringify(joined));
  }
  return kept;
}
