import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { loadingMessages as m } from '#src/i18n/messages/loading.ts';
import { OneFileLink } from '#src/views/export/one-file-link.tsx';
import type { LoadFailure } from './load-failure.ts';
import './loading-notice.css';

/** How far a load is: `share` from 0 to 1, or why it ended. */
export type LoadState =
  | { readonly state: 'loading'; readonly share: number; readonly isStalled: boolean }
  | {
      readonly state: 'failed';
      readonly failure: LoadFailure;
      /** The headline that stands there is not the one that the address asks for. */
      readonly isOtherHeadline: boolean;
    };

interface LoadingNoticeProps {
  readonly activities: number;
  readonly load: LoadState;
  readonly retry: () => void;
}

/**
 * What stands under the headline while a large record is on its way: how far it is, or what went wrong, a retry and what
 * there is without it. Who had the focus in it keeps it there as one takes the place of the other.
 */
export function LoadingNotice({ activities, load, retry }: LoadingNoticeProps) {
  const { t } = useI18n();
  const place = useRef<HTMLDivElement>(null);
  const [holdsFocus, setHoldsFocus] = useState(false);
  const offersRetry = load.state === 'failed' || load.isStalled;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when what had it is gone
  useLayoutEffect(() => {
    if (holdsFocus && document.activeElement === document.body)
      place.current?.querySelector<HTMLElement>('progress, button')?.focus({ preventScroll: true });
  }, [load.state, offersRetry]);
  const tryAgain = (
    <button type="button" className="button button--primary" onClick={retry}>
      {t(m.tryAgain)}
    </button>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for where the focus goes, and does nothing else
    <div
      ref={place}
      className="loading-notice"
      onFocus={() => setHoldsFocus(true)}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null) setHoldsFocus(false);
      }}
    >
      {load.state === 'failed' ? (
        <>
          <div role="alert" className="loading-notice__fault">
            <p>
              {sentence(load.failure, activities, t)} {t(load.isOtherHeadline ? m.wholeStillThere : m.stillThere)}
            </p>
            {tryAgain}
          </div>
          {__ONE_FILE_BYTES__ > 0 && <OneFileLink bytes={__ONE_FILE_BYTES__} />}
        </>
      ) : (
        <Progress activities={activities} share={load.share} isStalled={load.isStalled} tryAgain={tryAgain} />
      )}
    </div>
  );
}

interface ProgressProps {
  readonly activities: number;
  readonly share: number;
  readonly isStalled: boolean;
  readonly tryAgain: ReactNode;
}

function Progress({ activities, share, isStalled, tryAgain }: ProgressProps) {
  const { t } = useI18n();
  const percent = Math.round(share * 100);
  return (
    <>
      <progress
        tabIndex={-1}
        className="loading-notice__bar"
        aria-label={t(m.loading, { activities })}
        max={100}
        value={percent}
      />
      <p className="muted">{t(m.loadingShare, { activities, percent })}</p>
      <p aria-live="polite">{isStalled && t(m.slow)}</p>
      {isStalled && tryAgain}
    </>
  );
}

function sentence(failure: LoadFailure, activities: number, t: ReturnType<typeof useI18n>['t']): string {
  switch (failure.kind) {
    case 'connection':
      return t(m.connection, { percent: Math.round(failure.share * 100) });
    case 'missing':
      return t(m.missing, { status: failure.status });
    case 'newer-format':
      return t(m.newerFormat, { found: failure.found });
    case 'no-record':
      return t(m.noRecord);
    case 'truncated':
      return t(m.truncated);
    case 'corrupted':
      return t(m.corrupted);
    case 'memory':
      return t(m.memory);
    case 'silence':
      return t(m.silence);
    case 'closed':
      return t(m.closed, { activities });
    case 'worker':
      return t(m.worker);
  }
}
