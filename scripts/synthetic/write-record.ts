import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ActivityRecord, COLLECTION_FILES, COLLECTIONS, SITE_FILE } from '#src/domain/activity-record.ts';

const ROWS_A_CHUNK = 1000;

const indented = (row: unknown): string => JSON.stringify(row, null, 2).replaceAll('\n', '\n  ');

function* chunks(rows: readonly unknown[]): Generator<string> {
  yield '[';
  for (let i = 0; i < rows.length; i += ROWS_A_CHUNK) {
    const texts = rows.slice(i, i + ROWS_A_CHUNK).map((row) => `\n  ${indented(row)}`);
    yield `${i === 0 ? '' : ','}${texts.join(',')}`;
  }
  yield '\n]\n';
}

/** Writes the record's files into a folder, which is made if need be: JSON, two spaces, piece by piece. */
export async function writeRecord(record: ActivityRecord, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const collection of COLLECTIONS) {
    await pipeline(
      Readable.from(chunks(record[collection])),
      createWriteStream(join(folder, COLLECTION_FILES[collection])),
    );
  }
  writeFileSync(join(folder, SITE_FILE), `${JSON.stringify(record.site, null, 2)}\n`);
}
