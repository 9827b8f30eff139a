import {
  type ActivityRecord,
  COLLECTION_FILES,
  COLLECTIONS,
  type Collection,
  SITE_FILE,
} from '#src/domain/activity-record.ts';

/** Fields that a public export leaves out. */
const STAFF_FIELDS = ['notes', 'contact'] as const;

/** A field for staff of which a file knows nothing, and how many records keep it as it is now. */
export interface KeptField {
  readonly file: string;
  readonly field: string;
  readonly records: number;
}

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A row with the fields that it lacks and another has; the same one where there are none. */
function withFields(row: Row, before: Row, missing: readonly string[]): Row {
  const fields = missing.filter((field) => before[field] !== undefined);
  return fields.length === 0 ? row : { ...row, ...Object.fromEntries(fields.map((field) => [field, before[field]])) };
}

function keptRows(rows: readonly unknown[], present: ActivityRecord[Collection], missing: readonly string[]) {
  const known = new Map(present.map((row): [unknown, Row] => [row.id, { ...row }]));
  return rows.map((row) => {
    const before = isRow(row) ? known.get(row.id) : undefined;
    return isRow(row) && before !== undefined ? withFields(row, before, missing) : row;
  });
}

/**
 * The files of a record that was read, with the fields for staff that the present record has and the file knows nothing of:
 * a public export holds none, and taking it back must lose none.
 *
 * `columns`: those that a workbook has, as file and path (`visits.json notes`). A column that is there is taken as it is,
 * so that a cell which was emptied empties the field. A file without columns knows a field if any of its rows has it.
 * `kept`: what was kept so, to be said.
 */
export function withStaffFieldsKept(
  files: ReadonlyMap<string, string>,
  present: ActivityRecord,
  columns?: ReadonlySet<string>,
): { readonly files: ReadonlyMap<string, string>; readonly kept: readonly KeptField[] } {
  const whole = new Map(files);
  const kept: KeptField[] = [];
  const note = (file: string, before: readonly unknown[], after: readonly unknown[]) => {
    for (const field of STAFF_FIELDS) {
      const has = (row: unknown) => isRow(row) && row[field] !== undefined;
      const records = after.filter((row, i) => has(row) && !has(before[i])).length;
      if (records > 0) kept.push({ file, field, records });
    }
  };
  const missingIn = (file: string, rows: readonly unknown[]) =>
    STAFF_FIELDS.filter((field) =>
      columns === undefined
        ? !rows.some((row) => isRow(row) && Object.hasOwn(row, field))
        : !columns.has(`${file} ${field}`),
    );
  for (const collection of COLLECTIONS) {
    const file = COLLECTION_FILES[collection];
    const rows = parsed(files.get(file));
    if (!Array.isArray(rows)) continue;
    const joined = keptRows(rows, present[collection], missingIn(file, rows));
    note(file, rows, joined);
    if (joined.some((row, i) => row !== rows[i])) whole.set(file, JSON.stringify(joined));
  }
  const site = parsed(files.get(SITE_FILE));
  if (!isRow(site)) return { files: whole, kept };
  const joined = withFields(site, { ...present.site }, missingIn(SITE_FILE, [site]));
  note(SITE_FILE, [site], [joined]);
  if (joined !== site) whole.set(SITE_FILE, JSON.stringify(joined));
  return { files: whole, kept };
}
