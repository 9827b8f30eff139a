import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { canUndo, type DraftState } from '#src/exchange/draft/draft.ts';
import type { DraftDesk, UnsavedEdit } from '#src/exchange/draft/draft-desk.ts';
import { onceIdle } from '#src/ui/when-idle.tsx';
import { prepareRecord } from './prepared-dataset.ts';
import { draftForWindow } from './staff-window.ts';

const CHANNEL = 'draft';

/** The store is fetched when it is first needed, so that a page without a draft waits for nothing. */
const store = () => import('#src/exchange/draft/draft-store.ts');

/** What a draft without a step to undo says of it. */
const NO_UNDO = { none: { hasNoUndo: true }, undone: { hasNoUndo: true, isUndone: true } } as const;

const revisionOf = (state: DraftState): number => (state.state === 'draft' ? state.draft.revision : 0);

/** Joins and indexes a draft in small tasks before it is drawn. */
async function prepared(found: DraftState): Promise<void> {
  if (found.state === 'draft') await prepareRecord(found.draft.record);
}

/** Keeps a published record and the browser's draft of it together, across tabs. */
export function useDraftDeskState(published: ActivityRecord): DraftDesk {
  const [stored, setStored] = useState<DraftState>({ state: 'none' });
  const [unsaved, setUnsaved] = useState<UnsavedEdit>();
  const [channel] = useState(() => new BroadcastChannel(CHANNEL));

  useEffect(() => {
    const reread = () =>
      void store().then(async ({ readDraft }) => {
        const found = draftForWindow(await readDraft());
        await prepared(found);
        startTransition(() => setStored(found));
      });
    const callOff = onceIdle(reread);
    channel.addEventListener('message', reread);
    return () => {
      callOff();
      channel.removeEventListener('message', reread);
    };
  }, [channel]);

  const record = unsaved?.record ?? (stored.state === 'draft' ? stored.draft.record : published);

  const write = useCallback(
    async (next: ActivityRecord, before: ActivityRecord | 'undone' | 'none' | undefined, startedFrom: number) => {
      const { saveDraft } = await store();
      const undo = before === undefined ? {} : typeof before === 'string' ? NO_UNDO[before] : { before };
      const content = { basedOn: published.site.recordDate, record: next, ...undo };
      const result = await saveDraft(content, startedFrom, new Date());
      await prepareRecord(next);
      if (result.outcome === 'saved') {
        startTransition(() => {
          setStored({ state: 'draft', draft: result.draft });
          setUnsaved(undefined);
        });
        channel.postMessage(result.draft.revision);
      } else {
        if (result.outcome === 'conflict') setStored(result.stored);
        setUnsaved({ record: next, result });
      }
      return result;
    },
    [channel, published],
  );

  return useMemo(() => {
    const revision = revisionOf(stored);
    const remove = async () => {
      const { discardDraft } = await store();
      setStored(await discardDraft(revision));
      channel.postMessage(0);
    };
    return {
      published,
      record,
      stored,
      unsaved,
      save: (next) => write(next, record === published ? undefined : record, revision),
      saveAnyway: async () => {
        if (unsaved !== undefined)
          await write(unsaved.record, stored.state === 'draft' ? stored.draft.record : undefined, revision);
      },
      dropUnsaved: () => setUnsaved(undefined),
      undo: async () => {
        if (stored.state !== 'draft' || !canUndo(stored.draft)) return;
        if (stored.draft.before === undefined) await remove();
        else await write(stored.draft.before, 'undone', revision);
      },
      forgetUndo: async () => {
        if (stored.state !== 'draft') return false;
        return (await write(stored.draft.record, 'none', revision)).outcome === 'saved';
      },
      discard: remove,
    };
  }, [published, record, stored, unsaved, write, channel]);
}
