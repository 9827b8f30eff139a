import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
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
import { writeRecordFiles } from './write-record-files.ts';

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
  const written = write && !isRefused ? writeRecordFiles(folder, present, record) : [];
  const exitCode = isRefused ? 2 : 0;
  const worded = faults.map((fault) => recordFaultLine(fault, language));
  if (faultsFile !== undefined) writeFileSync(resolve(faultsFile), faultLinesCsv(worded, language));
  const account = accountText(digest.counts, language);
  if (json) {
    const all = faults.map((fault, i) => ({ ...fault, ...worded[i], row: fault.row }));
    const report = { account, isWritten: write && !isRefused, ...digest, faults: all };
    return { lines: [JSON.stringify(report, null, 2)], exitCode, isReport: true };
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
