import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { recordFiles } from '#src/exchange/draft/record-zip.ts';

/**
 * Writes the files of a record that changed into a folder, which is made if need be: each beside the old one first, then all
 * in its place. Gives their names.
 */
export function writeRecordFiles(folder: string, before: ActivityRecord, after: ActivityRecord): readonly string[] {
  const old = recordFiles(before);
  const changed = [...recordFiles(after)].filter(([name, text]) => old.get(name) !== text);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of changed) writeFileSync(join(folder, `${name}.new`), text);
  for (const [name] of changed) renameSync(join(folder, `${name}.new`), join(folder, name));
  return changed.map(([name]) => name);
}
