import { readFileSync } from 'node:fs';
import { readRecordFolder } from '#build/record-folder.ts';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { parseDay } from '#src/domain/day.ts';
import type { Visit } from '#src/domain/visit.ts';
import type { Answers } from '#src/exchange/import/answers.ts';
import { Gazetteer } from '#src/exchange/import/gazetteer.ts';
import type { ImportPlan } from '#src/exchange/import/import-plan.ts';
import { planImport } from '#src/exchange/import/plan-import.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import type { Target } from '#src/exchange/import/target.ts';
import type { Cell, Table } from '#src/exchange/table/table.ts';
import { ingest } from '#src/ingest/ingest.ts';

export const GAZETTEER = new Gazetteer(readFileSync('public/gazetteer/cities.tsv', 'utf8'));

function shippedRecord(): ActivityRecord {
  const { record } = ingest(readRecordFolder('data'));
  if (record === undefined) throw new Error('the shipped record could not be read');
  return record;
}

export const RECORD: ActivityRecord = shippedRecord();

/** 22 November 2026. */
export const TODAY = parseDay('2026-11-22') ?? 0;

const cellOf = (value: string | number): Cell => {
  if (value === '') return { kind: 'empty' };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value };
};

/** A table as a reader gives it; its first row stands in row 2. */
export function tableOf(header: readonly string[], ...rows: readonly (readonly (string | number)[])[]): Table {
  return { file: 'table.csv', header, rows: rows.map((row) => row.map(cellOf)), firstRow: 2 };
}

/** The plan of a table into a record, its columns as they are recognised. */
export function planOf(table: Table, answers: Answers = {}, record: ActivityRecord = RECORD): ImportPlan {
  const mapping = { ...recogniseTables([table], GAZETTEER), answers };
  return planImport({ record, tables: [table], mapping, gazetteer: GAZETTEER, today: TODAY });
}

/** What each column was recognised as. */
export function targetsOf(table: Table): readonly Target[] {
  return recogniseTables([table], GAZETTEER).sheets.flatMap(({ columns }) => columns.map(({ target }) => target));
}

/** The visits that a plan adds or changes, in the order of their rows. */
export function visitsOf(plan: ImportPlan): readonly Visit[] {
  return plan.changes.flatMap((change) => (change.collection === 'visits' ? change.after : []));
}

/** Codes of the faults of a plan. */
export const faultCodes = (plan: ImportPlan): readonly string[] => plan.faults.map(({ code }) => code);
