import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { lateTextMessages as m } from '#src/i18n/messages/late-texts.ts';
import { focusAfterChange } from '#src/ui/focus-after.ts';
import type { WholeProse } from './whole-prose.ts';
import './whole-notice.css';

/** Who had the focus in a notice that goes gets it in what takes its place, else where it was before. */
function useFocusHandedOn() {
  const place = useRef<HTMLDivElement>(null);
  const [before] = useState(() => document.activeElement);
  useLayoutEffect(() => {
    const notice = place.current;
    return () => {
      if (notice === null || !notice.contains(document.activeElement)) return;
      focusAfterChange(() => {
        const next = document.querySelector<HTMLElement>('.late-notice button');
        return (
          next ?? (before instanceof HTMLElement && before !== document.body && before.isConnected ? before : null)
        );
      });
    };
  }, [before]);
  return place;
}

function Room({ isAlert, children }: { readonly isAlert: boolean; readonly children: ReactNode }) {
  const place = useFocusHandedOn();
  return (
    <div ref={place} className="late-notice" role={isAlert ? 'alert' : undefined}>
      {children}
    </div>
  );
}

function Progress({ whole, share, of }: { readonly whole: WholeProse; readonly share: number; readonly of: string }) {
  const { t } = useI18n();
  const percent = Math.floor(share * 100);
  return (
    <Room isAlert={false}>
      <progress className="late-notice__bar" aria-label={t(m.fetching)} max={100} value={percent} />
      <span className="muted" aria-live="off">
        {t(m.fetchingShare, { percent })}
      </span>
      <button type="button" className="button" onClick={() => whole.stop(of)}>
        {t(m.cancel)}
      </button>
    </Room>
  );
}

function Failure({ whole }: { readonly whole: WholeProse }) {
  const { t } = useI18n();
  return (
    <Room isAlert>
      <span>{t(m.notWhole)}</span>
      <button type="button" className="button" onClick={whole.again}>
        {t(m.tryAgain)}
      </button>
    </Room>
  );
}

/** How far every text is, or that they did not come, where they were asked for. It calls them off when it goes. */
export function WholeNotice({ whole, of }: { readonly whole: WholeProse; readonly of: string }) {
  const state = useSyncExternalStore(whole.subscribe, whole.state);
  useEffect(() => () => whole.stop(of), [whole, of]);
  if (!('of' in state) || state.of !== of) return null;
  if (state.is === 'fetching') return <Progress whole={whole} share={state.share} of={of} />;
  return state.is === 'failed' && <Failure whole={whole} />;
}

/** Asks for every text and then draws what needs them; until then, how far that is, or why not and a way to begin again. */
export function WhenAllCame({ whole, children }: { readonly whole: WholeProse; readonly children: ReactNode }) {
  const { t } = useI18n();
  const state = useSyncExternalStore(whole.subscribe, whole.state);
  const place = useId();
  useEffect(() => {
    whole.once(place);
    return () => whole.stop(place);
  }, [whole, place]);
  switch (state.is) {
    case 'whole':
      return children;
    case 'fetching':
      return <Progress whole={whole} share={state.share} of={state.of} />;
    case 'failed':
      return <Failure whole={whole} />;
    case 'stopped':
      return (
        <Room isAlert={false}>
          <span>{t(m.stopped)}</span>
          <button type="button" className="button" onClick={whole.again}>
            {t(m.fetch)}
          </button>
        </Room>
      );
    case 'idle':
      return null;
  }
}
