import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RECORD_FILES } from '#src/domain/activity-record.ts';

/** The folder that the record is read from: `DATA_DIR`, or `data` beside the project's own files. */
export function dataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment.DATA_DIR ?? 'data');
}

/** The text of every file of the record that the folder holds, by name. Throws where there is no such folder. */
export function readRecordFolder(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Error(
      `The data folder ${folder} does not exist. Set DATA_DIR to a folder of the shape that data/README.md explains.`,
    );
  }
  const found = RECORD_FILES.filter((file) => existsSync(join(folder, file)));
  if (found.length === 0) {
    throw new Error(
      `${folder} holds none of the record's files (${RECORD_FILES.join(', ')}). data/README.md explains them.`,
    );
  }
  return new Map(found.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}
