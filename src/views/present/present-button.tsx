import { Suspense, useEffect, useEffectEvent, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { presentEntryMessages as m } from '#src/i18n/messages/present-entry.ts';
import { valuesWithActivities } from '#src/select/answer.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { PanelBoundary } from '#src/ui/panel-boundary.tsx';
import { isTyping, letterOf } from './key-action.ts';
import { usesSingleKeys } from './single-keys.ts';
import './present-button.css';

/** Id of the button, to which the focus comes back. */
export const PRESENT_BUTTON = 'present';

const LargeDeckDialog = lazyPart(async () => (await import('./large-deck-dialog.tsx')).LargeDeckDialog);

/** More visits than this are not put on slides without asking. */
const MOST_UNASKED = 60;

/** Turns the present filter into slides; the key P does too, unless single letters are switched off. */
export function PresentButton() {
  const { t } = useI18n();
  const { answer, state, change } = useDashboard();
  /** Visits on so many slides that it is asked first. */
  const [asked, setAsked] = useState<number>();
  const isKeyOn = usesSingleKeys();
  const open = (slides: readonly string[] | undefined) => {
    setAsked(undefined);
    change({ view: 'present', slides });
  };
  const present = () => {
    const visits = state.slides === undefined ? valuesWithActivities(answer.visits) : 0;
    if (visits > MOST_UNASKED) setAsked(visits);
    else open(state.slides);
  };
  const presentNow = useEffectEvent(present);
  useEffect(() => {
    const presentOnKey = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && !event.defaultPrevented;
      if (!isPlain || letterOf(event) !== 'p' || isTyping(event) || !usesSingleKeys()) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      presentNow();
    };
    document.addEventListener('keydown', presentOnKey);
    return () => document.removeEventListener('keydown', presentOnKey);
  }, []);
  return (
    <>
      <button
        type="button"
        id={PRESENT_BUTTON}
        className="button button--primary"
        aria-keyshortcuts={isKeyOn ? 'P' : undefined}
        onClick={present}
      >
        {t(m.present)}
        {isKeyOn && (
          <span aria-hidden="true" className="present-button__key">
            P
          </span>
        )}
      </button>
      {asked !== undefined && (
        <PanelBoundary fallback={() => <OpenAnyway open={() => open(undefined)} />}>
          <Suspense>
            <LargeDeckDialog visits={asked} onPresent={open} onClose={() => setAsked(undefined)} />
          </Suspense>
        </PanelBoundary>
      )}
    </>
  );
}

/** Where the question cannot be loaded, it is not asked. */
function OpenAnyway({ open }: { readonly open: () => void }) {
  const openNow = useEffectEvent(open);
  useEffect(() => openNow(), []);
  return null;
}
