import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { discardDraft, NO_DRAFT, readDraft, saveDraft } from '#src/exchange/draft/draft-store.ts';
import { SHIPPED } from '#tests/shipped.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const PUBLISHED = SHIPPED.record;

const titled = (title: string): ActivityRecord => ({
  ...PUBLISHED,
  site: { ...PUBLISHED.site, title: { en: title, bg: title } },
});
const draftOf = (title: string) => ({ basedOn: PUBLISHED.site.recordDate, record: titled(title) });

const titleOf = async () => {
  const state = await readDraft();
  return state.state === 'draft' ? state.draft.record.site.title.en : state.state;
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('drafts in the browser', () => {
  it('hold nothing at first, then what was saved, then nothing again', async () => {
    expect(await readDraft()).toEqual({ state: 'none' });
    const saved = await saveDraft(draftOf('one'), NO_DRAFT, NOW);
    expect(saved.outcome).toBe('saved');
    expect(await titleOf()).toBe('one');
    expect(await discardDraft(1)).toEqual({ state: 'none' });
  });

  it('tell the second of two tabs that the first was there', async () => {
    await saveDraft(draftOf('first tab'), NO_DRAFT, NOW);
    const second = await saveDraft(draftOf('second tab'), NO_DRAFT, NOW);
    expect(second.outcome).toBe('conflict');
    expect(await titleOf()).toBe('first tab');
  });

  it('are not discarded by a tab that has not seen the latest', async () => {
    await saveDraft(draftOf('a'), NO_DRAFT, NOW);
    await saveDraft(draftOf('b'), 1, NOW);
    expect((await discardDraft(1)).state).toBe('draft');
    expect(await titleOf()).toBe('b');
  });

  it('leave a draft of a later version of the page untouched', async () => {
    const later = await saveDraft(draftOf('later'), NO_DRAFT, NOW);
    if (later.outcome !== 'saved') throw new Error('not saved');
    await new Promise<void>((done) => {
      const request = indexedDB.open('international-activity', 1);
      request.onsuccess = () => {
        const transaction = request.result.transaction('drafts', 'readwrite');
        transaction.objectStore('drafts').put({ ...later.draft, format: 2 }, 'record');
        transaction.oncomplete = () => {
          request.result.close();
          done();
        };
      };
    });
    expect(await readDraft()).toEqual({ state: 'newer', format: 2 });
    expect((await saveDraft(draftOf('older page'), 1, NOW)).outcome).toBe('conflict');
    expect(await readDraft()).toEqual({ state: 'newer', format: 2 });
  });

  it('say so where the browser refuses storage', async () => {
    Reflect.set(globalThis, 'indexedDB', {
      open: () => {
        throw new DOMException('storage is refused', 'SecurityError');
      },
    });
    expect(await readDraft()).toEqual({ state: 'unavailable', reason: 'storage is refused' });
    expect(await saveDraft(draftOf('x'), NO_DRAFT, NOW)).toMatchObject({ outcome: 'refused', why: 'unavailable' });
  });

  it('say so where the quota is full', async () => {
    Reflect.set(globalThis, 'indexedDB', {
      open: () => {
        throw new DOMException('no room', 'QuotaExceededError');
      },
    });
    expect(await saveDraft(draftOf('x'), NO_DRAFT, NOW)).toMatchObject({ outcome: 'refused', why: 'full' });
  });

  it('lose no edit without saying so, in 200 random interleavings of two tabs', async () => {
    const moves = fc.array(
      fc.record({ tab: fc.constantFrom('left', 'right'), action: fc.constantFrom('load', 'save') }),
      { minLength: 4, maxLength: 14 },
    );
    await fc.assert(
      fc.asyncProperty(moves, async (steps) => {
        globalThis.indexedDB = new IDBFactory();
        const seen = { left: NO_DRAFT, right: NO_DRAFT };
        const accepted: string[] = [];
        const running: Promise<void>[] = [];
        for (const [step, { tab, action }] of steps.entries()) {
          const which = tab === 'left' ? 'left' : 'right';
          const run = async () => {
            if (action === 'load') {
              const state = await readDraft();
              seen[which] = state.state === 'draft' ? state.draft.revision : NO_DRAFT;
              return;
            }
            const startedFrom = seen[which];
            const result = await saveDraft(draftOf(`${tab} ${step}`), startedFrom, NOW);
            if (result.outcome !== 'saved') return expect(result.outcome).toBe('conflict');
            accepted[startedFrom] = `${accepted[startedFrom] === undefined ? '' : 'overwritten '}${tab} ${step}`;
            seen[which] = result.draft.revision;
          };
          running.push(run());
          if (step % 3 === 2) await Promise.all(running.splice(0));
        }
        await Promise.all(running);
        // Every revision was given to one save alone, and the last of them is what is stored.
        expect(accepted.filter((title) => title.startsWith('overwritten'))).toEqual([]);
        if (accepted.length > 0) expect(await titleOf()).toBe(accepted.at(-1));
      }),
      { numRuns: 200 },
    );
  });
});
