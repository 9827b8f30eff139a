import { readRecordFolder } from '#build/record-folder.ts';

/** The files of the shipped record, some replaced. A replacement that is a function changes the file's parsed JSON. */
export function shippedFiles(
  replaced: Readonly<Record<string, string | ((json: Record<string, unknown>[]) => unknown)>> = {},
): ReadonlyMap<string, string> {
  const files = new Map(readRecordFolder('data'));
  for (const [file, replacement] of Object.entries(replaced)) {
    if (typeof replacement === 'string') files.set(file, replacement);
    else files.set(file, JSON.stringify(replacement(JSON.parse(files.get(file) ?? '[]'))));
  }
  return files;
}

/** A change to the record of an id, the others as they are. */
export function changed(id: string, fields: Readonly<Record<string, unknown>>) {
  return (rows: Record<string, unknown>[]) => rows.map((row) => (row.id === id ? { ...row, ...fields } : row));
}
