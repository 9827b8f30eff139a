import { CompactFault } from '#src/ingest/compact/compact-fault.ts';
import type { ReceivedPart } from './received-part.ts';

/** Why a large record could not be loaded. `share` is how much of the file had come, 0 to 1. */
export type LoadFailure =
  | { readonly kind: 'connection'; readonly share: number }
  | { readonly kind: 'missing'; readonly status: number }
  | { readonly kind: 'no-record' | 'truncated' | 'corrupted' | 'memory' | 'worker' | 'silence' | 'closed' }
  | { readonly kind: 'newer-format'; readonly found: number };

/** A load that failed, with the reason that the page tells and what had come of the file. */
export class LoadError extends Error {
  readonly failure: LoadFailure;
  readonly kept: ReceivedPart | undefined;

  constructor(failure: LoadFailure, kept?: ReceivedPart) {
    super(failure.kind);
    this.name = 'LoadError';
    this.failure = failure;
    this.kept = kept;
  }
}

/** The reason in whatever was thrown while a record was fetched or read. */
export function failureOf(thrown: unknown): LoadFailure {
  if (thrown instanceof LoadError) return thrown.failure;
  if (thrown instanceof CompactFault)
    return thrown.kind === 'newer-format' ? { kind: thrown.kind, found: thrown.found ?? 0 } : { kind: thrown.kind };
  // Chromium, Firefox and Safari throw one when they cannot allocate.
  if (thrown instanceof RangeError) return { kind: 'memory' };
  return { kind: 'worker' };
}

/** What had come of the file before whatever was thrown; nothing of a file that is not as it should be. */
export const keptOf = (thrown: unknown): ReceivedPart | undefined =>
  thrown instanceof LoadError ? thrown.kept : undefined;
