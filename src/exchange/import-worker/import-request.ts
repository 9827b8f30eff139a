import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { Language } from '#src/domain/language.ts';
import type { AppliedPlan } from '../import/apply-plan.ts';
import type { Mapping } from '../import/mapping.ts';
import type { Refusal } from '../table/refusal.ts';
import type { PlanDigest } from './plan-digest.ts';
import type { RecordDigest } from './record-digest.ts';
import type { RecordSlice } from './record-slices.ts';
import type { SheetPreview } from './sheet-preview.ts';

/**
 * What the page asks of an import. The file's tables and the whole plan stay with the session; the page is given digests.
 *
 * `today`: days since 1970-01-01. `gazetteer`: the address that its file is fetched from.
 */
export type ImportRequest =
  | { readonly kind: 'open'; readonly file: File; readonly record: ActivityRecord; readonly today: number }
  | { readonly kind: 'gazetteer'; readonly gazetteer: string; readonly mapping: Mapping }
  | { readonly kind: 'plan'; readonly mapping: Mapping }
  | { readonly kind: 'faults'; readonly language: Language }
  | { readonly kind: 'apply'; readonly record: ActivityRecord };

/** A table, recognised and planned. */
export interface OpenedTable {
  readonly kind: 'table';
  readonly sheets: readonly SheetPreview[];
  readonly mapping: Mapping;
  readonly plan: PlanDigest;
}

/** The answer to a request. `failed`: something that nobody foresaw, with what the browser says of it. */
export type ImportResponse =
  | OpenedTable
  | { readonly kind: 'record'; readonly digest: RecordDigest }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'faults'; readonly csv: string }
  | { readonly kind: 'applied'; readonly applied: AppliedPlan }
  | { readonly kind: 'no-gazetteer'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** How many of how many rows have been planned. */
export interface ImportProgress {
  readonly done: number;
  readonly rows: number;
}

/** What travels between the page and a worker. */
export type PageMessage = { readonly slice: RecordSlice } | NumberedRequest;
export interface NumberedRequest {
  readonly number: number;
  /** A record in it travels without its rows, in slices before. */
  readonly request: ImportRequest;
}
export type WorkerMessage =
  | { readonly isReady: true }
  | { readonly number: number; readonly progress: ImportProgress }
  | { readonly number: number; readonly slice: RecordSlice }
  | { readonly number: number; readonly response: ImportResponse };
