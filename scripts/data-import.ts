import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dataFolder, readRecordFolder } from '#build/record-folder.ts';
import { today } from '#src/domain/day.ts';
import type { Language } from '#src/domain/language.ts';
import { applyPlan } from '#src/exchange/import/apply-plan.ts';
import { faultsCsv } from '#src/exchange/import/fault-csv.ts';
import { Gazetteer } from '#src/exchange/import/gazetteer.ts';
import { GAZETTEER_FILE } from '#src/exchange/import/gazetteer-file.ts';
import { wordFault } from '#src/exchange/import/import-fault.ts';
import type { ImportPlan } from '#src/exchange/import/import-plan.ts';
import { importReport } from '#src/exchange/import/import-report.ts';
import { underHeader } from '#src/exchange/import/mapped-tables.ts';
import { type Mapping, mappingJson, readMapping } from '#src/exchange/import/mapping.ts';
import { planImport } from '#src/exchange/import/plan-import.ts';
import { accountText, questionText } from '#src/exchange/import/question-text.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { alignedMapping } from '#src/exchange/import-worker/aligned-mapping.ts';
import { ownFile } from '#src/exchange/import-worker/own-file.ts';
import { readTables } from '#src/exchange/table/read-tables.ts';
import type { Refusal } from '#src/exchange/table/refusal.ts';
import { formatMessage } from '#src/i18n/message.ts';
import { refusalWording } from '#src/i18n/messages/file-refusals.ts';
import { importMessages } from '#src/i18n/messages/import.ts';
import { ingest } from '#src/ingest/ingest.ts';
import { withChosenColumns } from './chosen-columns.ts';
import { type ImportOptions, importOptions } from './import-options.ts';
import type { ImportRun } from './import-run.ts';
import { importRecord } from './record-import.ts';
import { writeRecordFiles } from './write-record-files.ts';

const GAZETTEER = new URL(`../public/${GAZETTEER_FILE}`, import.meta.url);

const refused = (...lines: readonly string[]): ImportRun => ({ lines, exitCode: 2 });

/** The file of a table; a refusal where there is none. */
function readTableFile(path: string): Uint8Array | Refusal {
  try {
    return new Uint8Array(readFileSync(resolve(path)));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR')
      return { file: basename(path), code: 'no-file', values: { file: path } };
    throw error;
  }
}

function refusedFile({ code, values }: Refusal, language: Language): ImportRun {
  const { wrong, expected, mend } = refusalWording(code);
  return { ...refused(...[wrong, expected, mend].map((message) => formatMessage(message, language, values))), code };
}

/** A refusal as a program reads it: the sentences that a person is told, and the file's fault by its code. */
function refusedReport({ lines, code }: ImportRun): ImportRun {
  const refusal = { ...(code === undefined ? {} : { code }), text: lines };
  return { lines: [JSON.stringify({ isWritten: false, refusal }, null, 2)], exitCode: 2 };
}

/** Everything of a plan that a program may want, with the words of each fault. */
function jsonReport(plan: ImportPlan, mapping: Mapping, language: Language, isWritten: boolean): string {
  const faults = plan.faults.map((fault) => ({ ...fault, ...wordFault(fault, language) }));
  const questions = plan.questions.map((question) => ({ ...question, text: questionText(question, language) }));
  return JSON.stringify(
    { account: accountText(plan.counts, language), isWritten, ...plan, faults, questions, mapping },
    null,
    2,
  );
}

function mappingOf(options: ImportOptions, recognised: Mapping): Mapping | string {
  if (options.mapping === undefined) return { ...recognised, answers: { ...recognised.answers, ...options.answers } };
  const mapping = readMapping(readFileSync(resolve(options.mapping), 'utf8'));
  if (mapping === undefined)
    return formatMessage(importMessages.noMapping, options.language, { file: options.mapping });
  const aligned = alignedMapping(recognised, mapping);
  return { ...aligned, answers: { ...aligned.answers, ...options.answers } };
}

/** The mapping with the sheets that were asked for alone. */
function withSheets(mapping: Mapping, names: readonly string[] | undefined): Mapping {
  if (names === undefined) return mapping;
  return {
    ...mapping,
    sheets: mapping.sheets.map((sheet) => ({ ...sheet, isUsed: names.includes(sheet.sheet ?? '') })),
  };
}

async function run(options: ImportOptions, environment: NodeJS.ProcessEnv): Promise<ImportRun> {
  const { language, table } = options;
  const [name, bytes] = [basename(table), readTableFile(table)];
  if (!(bytes instanceof Uint8Array)) return refusedFile(bytes, language);
  const own = await ownFile(name, bytes);
  const read = own ?? (await readTables(name, bytes));
  if (!read.ok) return refusedFile(read.refusal, language);
  const folder = options.into === undefined ? dataFolder(environment) : resolve(options.into);
  const { record, faults } = ingest(readRecordFolder(folder));
  if (record === undefined || faults.length > 0)
    return refused(formatMessage(importMessages.recordHasFaults, language, { folder, count: faults.length }));
  if ('files' in read) return importRecord(read, record, folder, options);
  const gazetteer = new Gazetteer(readFileSync(GAZETTEER, 'utf8'));
  const tables = read.tables.map((table) => underHeader(table, options.headerRows));
  const asked = mappingOf(options, recogniseTables(tables, gazetteer));
  if (typeof asked === 'string') return refused(asked);
  const missing = options.sheets?.find((name) => !tables.some(({ sheet }) => sheet === name));
  if (missing !== undefined) return refused(formatMessage(importMessages.noSheet, language, { sheet: missing }));
  const opened = withSheets(asked, options.sheets);
  const day = options.today ?? today();
  const askedAbout = () => planImport({ record, tables, mapping: opened, gazetteer, today: day }).questions;
  const chosen = withChosenColumns(opened, options.columns, options.sheets, askedAbout);
  if (!chosen.ok) {
    const { header: column } = chosen;
    return refused(
      chosen.reason === 'no-column'
        ? formatMessage(importMessages.noColumn, language, { column, columns: chosen.headers.join(', ') })
        : formatMessage(importMessages.notByDirection, language, { column }),
    );
  }
  const { mapping } = chosen;
  if (options.saveMapping !== undefined) writeFileSync(resolve(options.saveMapping), mappingJson(mapping));
  const plan = planImport({ record, tables, mapping, gazetteer, today: day });
  if (options.faults !== undefined)
    writeFileSync(resolve(options.faults), faultsCsv(plan.faults, language, plan.passed));
  if (!plan.isUsable) return refused(...importReport(plan, mapping, language));
  const applied = applyPlan(record, plan);
  if (!applied.ok) {
    const why =
      applied.reason === 'faults'
        ? applied.faults.map(({ file, record: id, path, expected }) => `${file} ${id} ${path}: ${expected}`)
        : applied.ids;
    return refused(formatMessage(importMessages.resultWouldHaveFaults, language), ...why);
  }
  const written = options.write ? writeRecordFiles(folder, record, applied.record) : [];
  const files = written.join(', ') || formatMessage(importMessages.nothingToWrite, language);
  const done = formatMessage(options.write ? importMessages.written : importMessages.dryRun, language, {
    folder,
    files,
  });
  const lines = options.json
    ? [jsonReport(plan, mapping, language, options.write)]
    : [...importReport(plan, mapping, language), done];
  const waits = plan.questions.some(({ status, rows }) => status === 'needs-answer' && rows > 0);
  return { lines, exitCode: waits || plan.counts['set-aside'] > 0 ? 1 : 0 };
}

/** Imports a table as the command line asks for it. */
export async function runDataImport(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<ImportRun> {
  const options = importOptions(args);
  if (options.kind === 'help') return { lines: [options.text], exitCode: 0 };
  if (options.kind === 'wrong') return refused(options.text);
  const { json } = options.options;
  try {
    const done = await run(options.options, environment);
    return json && done.exitCode === 2 && done.isReport !== true ? refusedReport(done) : done;
  } catch (error) {
    const failed = refused(error instanceof Error ? error.message : String(error));
    return json ? refusedReport(failed) : failed;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { lines, exitCode } = await runDataImport(process.argv.slice(2));
  console.log(lines.join('\n'));
  process.exitCode = exitCode;
}
