import type { ActivityRecord } from '#src/domain/activity-record.ts';

/** The format of drafts that this version of the page writes. */
export const DRAFT_FORMAT = 1;

/**
 * A record that was changed in the browser and is not published yet.
 *
 * `revision` counts its saves, so that two tabs notice each other. `basedOn` is the day of the published record that it
 * started from. `before` is the record as it stood one step earlier, for undoing; absent where that was the published
 * one. There is one step back and no second: after it nothing of the work that was kept can be lost by undoing again.
 */
export interface Draft {
  readonly format: number;
  readonly revision: number;
  readonly savedAt: string;
  readonly basedOn: string;
  readonly record: ActivityRecord;
  readonly before?: ActivityRecord;
  /** There is nothing to undo: the last step was undone already, or its copy was discarded on request. */
  readonly hasNoUndo?: true;
  /** It is what undoing a step left. */
  readonly isUndone?: true;
}

/**
 * Whether a step of a draft can be undone. A draft without the record before it goes back to the published one only by
 * its very first step; a later one without it, as older pages stored after an undo, has nothing to go back to.
 */
export function canUndo({ hasNoUndo, before, revision }: Pick<Draft, 'hasNoUndo' | 'before' | 'revision'>): boolean {
  return hasNoUndo !== true && (before !== undefined || revision === 1);
}

/** What the browser holds. `newer`: a draft of a later version of the page, which is left untouched. */
export type DraftState =
  | { readonly state: 'none' }
  | { readonly state: 'draft'; readonly draft: Draft }
  | { readonly state: 'newer'; readonly format: number }
  | { readonly state: 'unavailable'; readonly reason: string };

/** How saving went. `saved` only after the transaction was complete and the draft was read back. */
export type SaveResult =
  | { readonly outcome: 'saved'; readonly draft: Draft }
  | { readonly outcome: 'conflict'; readonly stored: DraftState }
  | { readonly outcome: 'refused'; readonly why: 'full' | 'unavailable' | 'not-read-back'; readonly reason: string };
