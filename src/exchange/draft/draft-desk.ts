import { createContext, useContext } from 'react';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { DraftState, SaveResult } from './draft.ts';

/** An edit that could not be stored: it is kept on screen until it is stored, taken away as a file, or dropped. */
export interface UnsavedEdit {
  readonly record: ActivityRecord;
  readonly result: Exclude<SaveResult, { readonly outcome: 'saved' }>;
}

/** Where the record is changed: the published one, the draft that the browser holds, and what was not stored. */
export interface DraftDesk {
  readonly published: ActivityRecord;
  /** The record that edits start from: what could not be stored, else the draft, else the published one. */
  readonly record: ActivityRecord;
  readonly stored: DraftState;
  readonly unsaved: UnsavedEdit | undefined;
  /** Stores a changed record. On a conflict or a refusal it is kept as `unsaved`. */
  readonly save: (record: ActivityRecord) => Promise<SaveResult>;
  /** Stores what was not stored, over whatever is there now. */
  readonly saveAnyway: () => Promise<void>;
  /** Drops what was not stored. */
  readonly dropUnsaved: () => void;
  /** Goes back to the record as it was one step earlier; nothing where that was done already. */
  readonly undo: () => Promise<void>;
  /** Discards the copy of the record one step earlier that is kept for undoing; says whether that was stored. */
  readonly forgetUndo: () => Promise<boolean>;
  /** Goes back to the published record. */
  readonly discard: () => Promise<void>;
}

const DraftDeskContext = createContext<DraftDesk | undefined>(undefined);

export const DraftDeskProvider = DraftDeskContext.Provider;

/** The desk that surrounds a view. Throws where there is none, which only a programming error can cause. */
export function useDraftDesk(): DraftDesk {
  const desk = useContext(DraftDeskContext);
  if (desk === undefined) throw new Error('useDraftDesk needs a DraftDeskProvider around it');
  return desk;
}
