import { type ActivityRecord, COLLECTION_FILES, SITE_FILE } from '#src/domain/activity-record.ts';
import { recordFiles } from './draft/record-zip.ts';
import { isSame } from './import/same-record.ts';
import { recordFileText } from './record-file-text.ts';

/** What is used of a folder that a browser was given access to (File System Access). */
export interface WritableFolder {
  readonly name: string;
  getFileHandle(name: string, options?: { create?: boolean }): Promise<WritableFile>;
  getDirectoryHandle(name: string, options?: { create?: boolean }): Promise<WritableFolder>;
}
interface WritableFile {
  getFile(): Promise<{ text(): Promise<string> }>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

/** What was written: the folder's name and the files that changed. */
export interface WrittenFolder {
  readonly folder: string;
  readonly files: readonly string[];
}

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Fields for staff, which a public page does not hold and must not take out of the files. */
const staffFields = (file: string) => (file === COLLECTION_FILES.people ? ['notes', 'contact'] : ['notes']);

function withFieldsOf(next: unknown, old: unknown, fields: readonly string[]): unknown {
  if (!isRow(next) || !isRow(old)) return next;
  const kept = fields.filter((field) => !Object.hasOwn(next, field) && Object.hasOwn(old, field));
  return kept.length === 0 ? next : { ...next, ...Object.fromEntries(kept.map((field) => [field, old[field]])) };
}

/** The content of a file with the fields for staff that its present one has. Records that were removed stay removed. */
export function withStaffFields(file: string, next: unknown, old: unknown): unknown {
  const fields = staffFields(file);
  if (file === SITE_FILE) return withFieldsOf(next, old, fields);
  if (!Array.isArray(next) || !Array.isArray(old)) return next;
  const before = new Map(old.filter(isRow).map((row) => [row.id, row]));
  return next.map((row: unknown) => (isRow(row) ? withFieldsOf(row, before.get(row.id), fields) : row));
}

async function textIn(folder: WritableFolder, file: string): Promise<string | undefined> {
  try {
    return await (await (await folder.getFileHandle(file)).getFile()).text();
  } catch {
    return undefined;
  }
}

/** The folder with the record's files: the chosen one if it holds them, else its `data`. */
async function recordFolder(chosen: WritableFolder): Promise<WritableFolder> {
  if ((await textIn(chosen, SITE_FILE)) !== undefined) return chosen;
  return chosen.getDirectoryHandle('data', { create: true });
}

/**
 * Writes a record's files into a folder: those that say something else than what stands there, and no others.
 *
 * `keepsStaffFields`: whether notes and contacts that stand there stay, as the record comes from a page without them.
 * Rejects where the browser or the disk refuses.
 */
export async function writeRecordFolder(
  chosen: WritableFolder,
  record: ActivityRecord,
  keepsStaffFields: boolean,
): Promise<WrittenFolder> {
  const folder = await recordFolder(chosen);
  const written: string[] = [];
  for (const [file, text] of recordFiles(record)) {
    const present = await textIn(folder, file);
    const old = present === undefined ? undefined : parsed(present);
    const next = keepsStaffFields ? withStaffFields(file, parsed(text), old) : parsed(text);
    if (isSame(next, old)) continue;
    const stream = await (await folder.getFileHandle(file, { create: true })).createWritable();
    await stream.write(recordFileText(next));
    await stream.close();
    written.push(file);
  }
  return { folder: folder.name, files: written };
}
