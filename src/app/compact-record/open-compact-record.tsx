import { createRoot, type Root } from 'react-dom/client';
import { LANGUAGES } from '#src/domain/language.ts';
import { LanguageProvider } from '#src/i18n/i18n.ts';
import { preferredLanguage } from '../preferences.ts';
import type { CompactRecordFile } from './compact-record-file.ts';
import { loadCompactRecord } from './load-compact-record.ts';
import { failureOf } from './load-failure.ts';
import { LoadingNotice, type LoadState } from './loading-notice.tsx';
import type { LoadedRecord } from './record-arrival.ts';

/** A notice that is drawn anew at most so often, in milliseconds. */
const REDRAW_MS = 100;

/** Stands in the room that the filters will take, so that nothing moves when it comes and goes. */
function noticeRoot(): Root {
  const room =
    document.querySelector(`.static-language[lang="${document.documentElement.lang}"] .static-page__filters`) ??
    document.getElementById('root') ??
    document.body;
  const place = document.createElement('div');
  room.classList.remove('skeleton');
  room.append(place);
  return createRoot(place);
}

function askedLanguage() {
  const asked = new URLSearchParams(window.location.search).get('lang');
  return LANGUAGES.find((language) => language === asked) ?? preferredLanguage(LANGUAGES);
}

/**
 * Loads a record that stands in a file of its own, with a notice under the headline that says how far it is.
 *
 * It never fails: what goes wrong stands in the notice, with a button that tries again.
 */
export function openCompactRecord(file: CompactRecordFile): Promise<LoadedRecord> {
  const root = noticeRoot();
  const language = askedLanguage();
  return new Promise((settle) => {
    const draw = (load: LoadState) =>
      root.render(
        <LanguageProvider value={language}>
          <LoadingNotice activities={file.activities} load={load} retry={() => attempt(true)} />
        </LanguageProvider>,
      );
    const attempt = (isRetry: boolean) => {
      let drawn = 0;
      draw({ state: 'loading', share: 0 });
      const onProgress = (share: number) => {
        if (performance.now() - drawn < REDRAW_MS) return;
        drawn = performance.now();
        draw({ state: 'loading', share });
      };
      loadCompactRecord(file, { isRetry, onProgress }).then(
        (loaded) => {
          root.unmount();
          settle(loaded);
        },
        (thrown: unknown) => draw({ state: 'failed', failure: failureOf(thrown) }),
      );
    };
    attempt(false);
  });
}
