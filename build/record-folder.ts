import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RECORD_FILES } from '#src/domain/activity-record.ts';

/** The folder that the record is read from: `DATA_DIR`, or `data` beside the project's own files. */
export function dataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment.DATA_DIR ?? 'data');
}

/** The text of every file of the record that the folder holds, by name. Throws where there is no such folder. */
export function readRecordFolder(folder: string): ReadonlyMap<string, string> {
  const isThere = existsSync(folder);
  if (!isThere || !statSync(folder).isDirectory()) {
    const what = isThere ? `${folder} is a file, not a data folder.` : `The data folder ${folder} does not exist.`;
    throw new Error(`${what} Name a folder of the shape that data/README.md explains (for a build: DATA_DIR).`);
  }
  const found = RECORD_FILES.filter((file) => existsSync(join(folder, file)));
  if (found.length === 0) {
    throw new Error(
      `${folder} holds none of the record's files (${RECORD_FILES.join(', ')}). data/README.md explains them.`,
    );
  }
  return new Map(found.map((file) => [file, textOf(join(folder, file))]));
}

/** A file's text; for one that cannot be read a remark that says so, which is no record, and told as such. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return `(unreadable: ${error instanceof Error && 'code' in error ? error.code : error})`;
  }
}
