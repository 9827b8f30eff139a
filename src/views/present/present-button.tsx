import { useEffect } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { presentEntryMessages as m } from '#src/i18n/messages/present-entry.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { isTyping, letterOf } from './key-action.ts';
import { usesSingleKeys } from './single-keys.ts';
import './present-button.css';

/** Id of the button, to which the focus comes back. */
export const PRESENT_BUTTON = 'present';

/** Turns the present filter into slides; the key P does too, unless single letters are switched off. */
export function PresentButton() {
  const { t } = useI18n();
  const { change } = useDashboard();
  const isKeyOn = usesSingleKeys();
  useEffect(() => {
    const presentOnKey = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && !event.defaultPrevented;
      if (!isPlain || letterOf(event) !== 'p' || isTyping(event.target) || !usesSingleKeys()) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      change({ view: 'present' });
    };
    document.addEventListener('keydown', presentOnKey);
    return () => document.removeEventListener('keydown', presentOnKey);
  }, [change]);
  return (
    <button
      type="button"
      id={PRESENT_BUTTON}
      className="button button--primary"
      aria-keyshortcuts={isKeyOn ? 'P' : undefined}
      onClick={() => change({ view: 'present' })}
    >
      {t(m.present)}
      {isKeyOn && (
        <span aria-hidden="true" className="present-button__key">
          P
        </span>
      )}
    </button>
  );
}
