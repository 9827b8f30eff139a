import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { DraftDesk } from '#src/exchange/draft/draft-desk.ts';

/** What the draft desk holds. */
export type HeldDraft = Pick<DraftDesk, 'stored' | 'unsaved'>;

/**
 * An import that was applied. `revision`: that of the draft it was stored as; absent where it could not be stored.
 * `before`: what was held until then.
 */
export interface AppliedImport {
  readonly revision?: number;
  readonly record: ActivityRecord;
  readonly before: HeldDraft;
}

/**
 * What became of an import that was applied. `stored`: it lies in the draft. `unstored`: it is shown and could not be
 * stored. `undone`: the step was taken back. `gone`: there is no draft any more. `dropped`: it was never stored and is
 * no longer shown.
 */
export type AppliedOutcome =
  | { readonly is: 'stored'; readonly revision: number }
  | { readonly is: 'unstored' | 'undone' | 'gone' | 'dropped' };

/** What the desk holds of an import, which may have been changed since by an undo, by another edit or in another tab. */
export function appliedOutcome({ revision, record, before }: AppliedImport, now: HeldDraft): AppliedOutcome {
  const isToCome = now.stored === before.stored && now.unsaved === before.unsaved;
  if (revision === undefined) {
    if (isToCome || now.unsaved !== undefined) return { is: 'unstored' };
    return now.stored.state === 'draft' && now.stored.draft.record === record
      ? { is: 'stored', revision: now.stored.draft.revision }
      : { is: 'dropped' };
  }
  if (isToCome) return { is: 'stored', revision };
  if (now.stored.state === 'none') return { is: 'gone' };
  const isUndone =
    now.stored.state === 'draft' && now.stored.draft.isUndone === true && now.stored.draft.revision === revision + 1;
  return isUndone ? { is: 'undone' } : { is: 'stored', revision };
}
