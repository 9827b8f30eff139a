import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { recordFiles } from '#src/exchange/draft/record-zip.ts';
import type { OwnRecord } from '#src/exchange/import-worker/own-file.ts';
import { readRecord } from '#src/exchange/import-worker/record-digest.ts';
import { formatMessage, type Message, type MessageValues } from '#src/i18n/message.ts';
import { importMessages } from '#src/i18n/messages/import.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';
import { sheetNames } from '#src/i18n/messages/workbook.ts';
import type { ImportOptions } from './import-options.ts';
import type { ImportRun } from './import-run.ts';

/** Writes the files that changed: each beside the old one first, then all in its place. */
function writeFiles(folder: string, before: ActivityRecord, after: ActivityRecord): readonly string[] {
  const old = recordFiles(before);
  const changed = [...recordFiles(after)].filter(([name, text]) => old.get(name) !== text);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of changed) writeFileSync(join(folder, `${name}.new`), text);
  for (const [name] of changed) renameSync(join(folder, `${name}.new`), join(folder, name));
  return changed.map(([name]) => name);
}

/** Takes over a whole record that was exported from the page: all of it, or with its faults nothing. */
export function importRecord(
  own: OwnRecord,
  present: ActivityRecord,
  folder: string,
  { table, language, json, write }: ImportOptions,
): ImportRun {
  const say = (message: Message, values?: MessageValues) => formatMessage(message, language, values);
  const { record, digest } = readRecord(own, present);
  const isRefused = record === undefined || digest.faults.total > 0;
  const written = write && !isRefused ? writeFiles(folder, present, record) : [];
  const exitCode = isRefused ? 2 : 0;
  if (json) return { lines: [JSON.stringify({ isWritten: write && !isRefused, ...digest }, null, 2)], exitCode };
  const lines = [
    say(m.wholeRecord, { file: table }),
    ...digest.collections.map(
      ({ collection, ...counts }) => `  ${say(sheetNames[collection])}: ${say(m.recordAccount, counts)}`,
    ),
    ...digest.site.map(({ path, before, after }) => `  ${say(m.siteFields)} › ${path}: ${before} → ${after}`),
    ...(digest.absent.length > 0 ? [say(m.absent, { files: digest.absent.join(', ') })] : []),
    ...digest.remarks.first.map((remark) => `  ${say(m.remarks)}: ${JSON.stringify(remark)}`),
    ...digest.faults.first.map(({ file, record: id, path, expected }) => `  ${file} ${id} ${path}: ${expected}`),
  ];
  if (isRefused) return { lines: [...lines, say(m.recordFaults, { count: digest.faults.total })], exitCode };
  const named = written.join(', ') || say(importMessages.nothingToWrite);
  const done = write ? say(importMessages.written, { folder, files: named }) : say(importMessages.dryRun);
  return { lines: [...lines, done], exitCode };
}
