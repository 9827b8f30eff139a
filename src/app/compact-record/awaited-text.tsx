import { useCallback, useRef, useSyncExternalStore } from 'react';
import { lateLength } from '#src/domain/late-text.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { lateTextMessages as m } from '#src/i18n/messages/late-texts.ts';
import type { ProseStore } from './prose-store.ts';
import './awaited-text.css';

/** What holds the place of a word, unseen. */
const WORD = 'nnnnn ';

/** A text that was not there when its place was first drawn. The place keeps the focus as one thing takes that of another. */
export function AwaitedText({ store, text }: { readonly store: ProseStore; readonly text: LocalizedText }) {
  const { t, language } = useI18n();
  const place = useRef<HTMLSpanElement>(null);
  const hold = useCallback((then: () => void) => store.hold(text, then), [store, text]);
  const reading = useSyncExternalStore(hold, () => store.read(text));
  const retry = () => {
    if (place.current !== null) {
      place.current.tabIndex = -1;
      place.current.focus({ preventScroll: true });
    }
    store.retry();
  };
  return (
    <span ref={place} className="late-text">
      {reading === 'coming' && (
        <>
          <span className="late-text__room" aria-hidden="true">
            {WORD.repeat(Math.ceil(lateLength(text) / WORD.length))}
          </span>
          <span className="visually-hidden">{t(m.loading)}</span>
        </>
      )}
      {reading === 'failed' && (
        <>
          {t(m.notLoaded)}{' '}
          <button type="button" className="link-button" onClick={retry}>
            {t(m.tryAgain)}
          </button>
        </>
      )}
      {typeof reading !== 'string' && reading[language]}
    </span>
  );
}
