import type { RecordSlice } from '#src/ingest/compact/record-slice.ts';
import type { Columns } from '#src/select/columns.ts';
import type { LoadFailure } from './load-failure.ts';
import type { ReceivedPart } from './received-part.ts';

/** What the page asks of the worker: an absolute address, and whether the browser's copy may be used. */
export interface RecordRequest {
  readonly url: string;
  readonly bytes: number;
  readonly isRetry: boolean;
  /** What came before the connection broke the last time. */
  readonly kept: ReceivedPart | undefined;
}

/** What the page tells the worker: what to load, and later perhaps that it need not wait any longer. */
export type RecordOrder = { readonly kind: 'load'; readonly request: RecordRequest } | { readonly kind: 'give-up' };

/** What the worker says, in this order; `failed` may come at any time and is the last. */
export type RecordMessage =
  | { readonly kind: 'fetched'; readonly share: number }
  | { readonly kind: 'rest'; readonly rest: unknown }
  | { readonly kind: 'slice'; readonly slice: RecordSlice }
  | { readonly kind: 'read' }
  | { readonly kind: 'columns'; readonly columns: Columns }
  | { readonly kind: 'failed'; readonly failure: LoadFailure; readonly kept: ReceivedPart | undefined };
