import type { Inferences } from './inference.ts';
import type { LocalizedText } from './localized-text.ts';
import type { SourceReference } from './source-reference.ts';

export const FOLLOW_UP_STATUSES = ['announced', 'done', 'dropped'] as const;

export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

/** Something announced or promised. `due` is EDTF. */
export interface FollowUp {
  readonly id: string;
  readonly title: LocalizedText;
  readonly due?: string;
  readonly status: FollowUpStatus;
  readonly visit?: string;
  readonly owner?: string;
  readonly evidence?: LocalizedText;
  readonly inferred?: Inferences;
  readonly sources: readonly SourceReference[];
  /** For staff alone: never in a public build. */
  readonly notes?: string;
}
