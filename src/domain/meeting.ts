import type { Inferences } from './inference.ts';
import type { LocalizedText } from './localized-text.ts';
import type { SourceReference } from './source-reference.ts';

/** What came of a meeting, from talk to done. */
export const OUTCOME_STATUSES = ['possible', 'agreed', 'under-way', 'done'] as const;

export type OutcomeStatus = (typeof OUTCOME_STATUSES)[number];

export interface Outcome {
  readonly status: OutcomeStatus;
  readonly text: LocalizedText;
}

/** One encounter with one or more organisations within a visit. `presented` is what the other side showed. */
export interface Meeting {
  readonly id: string;
  readonly visit: string;
  readonly organisations: readonly string[];
  readonly place?: string;
  readonly when?: string;
  readonly follows?: { readonly meeting: string; readonly sameDay: boolean };
  readonly people: readonly string[];
  readonly topics?: readonly string[];
  readonly presented?: LocalizedText;
  readonly discussed?: LocalizedText;
  readonly outcome?: Outcome;
  readonly inferred?: Inferences;
  readonly sources: readonly SourceReference[];
  /** For staff alone: never in a public build. */
  readonly notes?: string;
}
