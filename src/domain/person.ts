import type { Inferences } from './inference.ts';
import type { LocalizedText } from './localized-text.ts';
import type { SourceReference } from './source-reference.ts';

/** Somebody who travelled, or a guest or host who is named. */
export interface Person {
  readonly id: string;
  readonly name: LocalizedText;
  readonly role?: LocalizedText;
  readonly organisation: string;
  readonly inferred?: Inferences;
  readonly sources: readonly SourceReference[];
  /** Ids of records that were merged into this one; their addresses lead here. */
  readonly formerIds?: readonly string[];
  /** For staff alone: never in a public build. */
  readonly notes?: string;
  /** For staff alone: never in a public build. */
  readonly contact?: string;
}
