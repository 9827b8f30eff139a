import { createRoot } from 'react-dom/client';
import type { LateTexts } from '#src/i18n/late-texts.tsx';
import { documentLanguage, loadTexts } from '../language-texts.ts';
import type { CompactRecordFile } from './compact-record-file.ts';
import { lateTextsOf } from './late-places.tsx';
import { loadCompactRecord } from './load-compact-record.ts';
import { failureOf, keptOf, type LoadFailure } from './load-failure.ts';
import type { LoadState } from './loading-notice.tsx';
import { LoadingPage } from './loading-page.tsx';
import { ProseStore } from './prose-store.ts';
import type { ReceivedPart } from './received-part.ts';
import { type LoadedRecord, shareOfFetched } from './record-arrival.ts';
import { onceReplaced, showWithoutRecord } from './static-rooms.ts';
import { beginLoad, endLoad, goesOnElsewhere, unfinishedLoad } from './unfinished-load.ts';

/** A record that was loaded, and its prose, which comes where it is read. */
export interface OpenedRecord extends LoadedRecord {
  readonly lateTexts: LateTexts;
}

/** A notice that is drawn anew at most so often, in milliseconds. */
const REDRAW_MS = 100;

/** After these the file is fetched whole: what had come of it was not as it should be. */
const SPOILED: ReadonlySet<LoadFailure['kind']> = new Set(['no-record', 'truncated', 'corrupted', 'newer-format']);

/** Told of these a second time, the page is loaded again: published anew, it has its record at another address. */
const MOVED: ReadonlySet<LoadFailure['kind']> = new Set(['missing', 'newer-format', 'no-record']);

/** The headline that was written in advance is hidden where the address asks for another one. */
const hidesHeadline = () => document.documentElement.dataset.pending !== undefined;

function showHeadline(isShown: boolean): void {
  if (isShown) delete document.documentElement.dataset.pending;
  else document.documentElement.dataset.pending = '';
}

/**
 * Loads a record that stands in a file of its own, with a notice under the headline that says how far it is.
 *
 * It never fails: what goes wrong stands in the notice, with a button that tries again and goes on where it broke off.
 */
export function openCompactRecord(file: CompactRecordFile): Promise<OpenedRecord> {
  // It stands nowhere itself: all it draws stands in rooms of the page.
  const root = createRoot(document.createElement('div'));
  const isOtherHeadline = hidesHeadline();
  return new Promise((settle) => {
    let kept: ReceivedPart | undefined;
    let running: AbortController | undefined;
    let load: LoadState | undefined;
    let moved = 0;
    const draw = (next: LoadState) => {
      load = next;
      root.render(<LoadingPage activities={file.activities} load={next} retry={retry} />);
    };
    const retry = () => {
      if (moved > 1) {
        window.location.reload();
        return;
      }
      if (running === undefined) {
        void attempt(true);
        return;
      }
      running.abort();
      if (load?.state === 'loading') draw({ ...load, isStalled: false });
    };
    const attempt = async (isRetry: boolean): Promise<void> => {
      const share = shareOfFetched((kept?.bytes.length ?? 0) / Math.max(1, file.bytes));
      let now = share;
      let drawn = 0;
      running = new AbortController();
      const { signal } = running;
      beginLoad(file.url);
      showWithoutRecord(false);
      if (isOtherHeadline) showHeadline(false);
      draw({ state: 'loading', share, isStalled: false });
      try {
        const loaded = await loadCompactRecord(file, {
          isRetry,
          kept,
          signal,
          onProgress: (share) => {
            now = share;
            if (performance.now() - drawn < REDRAW_MS) return;
            drawn = performance.now();
            draw({ state: 'loading', share, isStalled: false });
          },
          onStall: () => draw({ state: 'loading', share: now, isStalled: true }),
        });
        onceReplaced(() => {
          endLoad();
          root.unmount();
        });
        const { folder, chunks, late } = loaded.prose;
        const address = new URL(`${folder}/`, new URL(file.url, document.baseURI)).href;
        settle({ ...loaded, lateTexts: lateTextsOf(new ProseStore(address, chunks, late)) });
      } catch (thrown) {
        const failure = failureOf(thrown);
        kept = SPOILED.has(failure.kind) ? undefined : (keptOf(thrown) ?? kept);
        running = undefined;
        moved = MOVED.has(failure.kind) ? moved + 1 : 0;
        if (signal.aborted) return attempt(true);
        fail(failure);
      }
    };
    const fail = (failure: LoadFailure) => {
      endLoad();
      showWithoutRecord(true);
      showHeadline(true);
      draw({ state: 'failed', failure, isOtherHeadline });
    };
    const unfinished = unfinishedLoad(file.url);
    if (unfinished === undefined) void attempt(false);
    // To load it again at once would close the page again before anything could be read.
    else void goesOnElsewhere(unfinished).then((isCopy) => (isCopy ? attempt(false) : fail({ kind: 'closed' })));
    // What was drawn before these texts came was in English.
    void loadTexts(documentLanguage()).then(() => load !== undefined && draw({ ...load }));
  });
}
