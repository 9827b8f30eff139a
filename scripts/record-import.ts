import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { recordFiles } from '#src/exchange/draft/record-zip.ts';
import { faultLinesCsv } from '#src/exchange/import/fault-csv.ts';
import { faultLineText } from '#src/exchange/import/fault-line.ts';
import { accountText } from '#src/exchange/import/question-text.ts';
import type { OwnRecord } from '#src/exchange/import-worker/own-file.ts';
import { readRecord } from '#src/exchange/import-worker/record-digest.ts';
import { recordFaultLine } from '#src/exchange/import-worker/record-fault.ts';
import type { WorkbookRemark } from '#src/exchange/workbook/record-of-workbook.ts';
import { formatMessage, type Message, type MessageValues } from '#src/i18n/message.ts';
import { importMessages } from '#src/i18n/messages/import.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';
import { sheetNames, WORKBOOK_REMARKS } from '#src/i18n/messages/workbook.ts';
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
  { table, language, json, write, faults: faultsFile }: ImportOptions,
): ImportRun {
  const say = (message: Message, values?: MessageValues) => formatMessage(message, language, values);
  const { record, digest, faults } = readRecord(own, present);
  const remarkText = ({ sheet, row, column, code, found }: WorkbookRemark) =>
    `${[sheet, `${say(importMessages.row)} ${row}`, column].filter(Boolean).join(' › ')}: ${say(WORKBOOK_REMARKS[code])} ${found}`;
  const isRefused = record === undefined || digest.faults.total > 0;
  const written = write && !isRefused ? writeFiles(folder, present, record) : [];
  const exitCode = isRefused ? 2 : 0;
  const worded = faults.map((fault) => recordFaultLine(fault, language));
  if (faultsFile !== undefined) writeFileSync(resolve(faultsFile), faultLinesCsv(worded, language));
  const account = accountText(digest.counts, language);
  if (json) {
    const all = faults.map((fault, i) => ({ ...fault, ...worded[i], row: fault.row }));
    const report = { account, isWritten: write && !isRefused, ...digest, faults: all };
    return { lines: [JSON.stringify(report, null, 2)], exitCode };
  }
  const lines = [
    say(m.wholeRecord, { file: table }),
    ...digest.collections.map(
      ({ collection, ...counts }) => `  ${say(sheetNames[collection])}: ${say(m.recordAccount, counts)}`,
    ),
    ...digest.site.map(({ path, before, after }) => `  ${say(m.siteFields)} › ${path}: ${before} → ${after}`),
    ...digest.kept.map((each) => say(m.staffKept, { ...each })),
    ...(digest.absent.length > 0 ? [say(m.absent, { files: digest.absent.join(', ') })] : []),
    ...digest.remarks.first.map((remark) => `  ${remarkText(remark)}`),
    ...worded.map((line) => `  ${faultLineText(line, language)}`),
    account,
  ];
  if (isRefused) return { lines: [...lines, say(m.recordFaults, { count: digest.faults.total })], exitCode };
  const named = written.join(', ') || say(importMessages.nothingToWrite);
  const done = write ? say(importMessages.written, { folder, files: named }) : say(importMessages.dryRun);
  return { lines: [...lines, done], exitCode };
}
