import { type IDBPDatabase, openDB } from 'idb';
import { wholeRecord } from '#src/domain/whole-record.ts';
import { DRAFT_FORMAT, type Draft, type DraftState, type SaveResult } from './draft.ts';

const DATABASE = 'international-activity';
const STORE = 'drafts';
const KEY = 'record';

/** Revision of a record of which no draft is stored. */
export const NO_DRAFT = 0;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error));

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A stored value as a draft. Whatever is no draft of a format that is known counts as none. */
function asState(stored: unknown): DraftState {
  if (!isObject(stored) || typeof stored.format !== 'number') return { state: 'none' };
  if (stored.format > DRAFT_FORMAT) return { state: 'newer', format: stored.format };
  return isObject(stored.record) && typeof stored.revision === 'number'
    ? { state: 'draft', draft: stored as unknown as Draft }
    : { state: 'none' };
}

const revisionOf = (state: DraftState): number => (state.state === 'draft' ? state.draft.revision : NO_DRAFT);

async function withDatabase<T>(use: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  const database = await openDB(DATABASE, 1, {
    upgrade: (created) => {
      created.createObjectStore(STORE);
    },
  });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

/** The draft that the browser holds. Never throws: a browser that refuses storage is a state of its own. */
export async function readDraft(): Promise<DraftState> {
  try {
    return await withDatabase(async (database) => asState(await database.get(STORE, KEY)));
  } catch (error) {
    return { state: 'unavailable', reason: reasonOf(error) };
  }
}

/**
 * Stores a draft if the one that is stored still has the revision it started from, and reads it back.
 *
 * Comparing and writing are one transaction, so that of two tabs one is told of the conflict. Throws only where prose is still to come.
 */
export async function saveDraft(
  next: Omit<Draft, 'format' | 'revision' | 'savedAt'>,
  startedFrom: number,
  now: Date,
): Promise<SaveResult> {
  wholeRecord(next.record);
  const draft: Draft = { ...next, format: DRAFT_FORMAT, revision: startedFrom + 1, savedAt: now.toISOString() };
  try {
    return await withDatabase(async (database) => {
      const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
      const stored = asState(await transaction.store.get(KEY));
      if (stored.state === 'newer' || revisionOf(stored) !== startedFrom) {
        await transaction.done;
        return { outcome: 'conflict', stored };
      }
      await Promise.all([transaction.store.put(draft, KEY), transaction.done]);
      const back = asState(await database.get(STORE, KEY));
      const isThere = back.state === 'draft' && back.draft.revision >= draft.revision;
      return isThere
        ? { outcome: 'saved', draft }
        : { outcome: 'refused', why: 'not-read-back', reason: 'the draft was not found after it was written' };
    });
  } catch (error) {
    return { outcome: 'refused', why: isFull(error) ? 'full' : 'unavailable', reason: reasonOf(error) };
  }
}

/** Removes the draft if it still has the revision; says what is stored otherwise. */
export async function discardDraft(startedFrom: number): Promise<DraftState> {
  try {
    return await withDatabase(async (database) => {
      const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
      const stored = asState(await transaction.store.get(KEY));
      if (stored.state === 'draft' && stored.draft.revision === startedFrom) await transaction.store.delete(KEY);
      await transaction.done;
      return asState(await database.get(STORE, KEY));
    });
  } catch (error) {
    return { state: 'unavailable', reason: reasonOf(error) };
  }
}
