import './loading-notice.css';
import { useI18n } from '#src/i18n/i18n.ts';
import { loadingMessages as m } from '#src/i18n/messages/loading.ts';
import type { LoadFailure } from './load-failure.ts';

/** How far a load is: `share` from 0 to 1, or why it ended. */
export type LoadState =
  | { readonly state: 'loading'; readonly share: number }
  | { readonly state: 'failed'; readonly failure: LoadFailure };

interface LoadingNoticeProps {
  readonly activities: number;
  readonly load: LoadState;
  readonly retry: () => void;
}

/** What stands under the headline while a large record is on its way: how far it is, or what went wrong and a retry. */
export function LoadingNotice({ activities, load, retry }: LoadingNoticeProps) {
  const { t } = useI18n();
  if (load.state === 'failed') {
    return (
      <div className="loading-notice" role="alert">
        <p>
          {sentence(load.failure, t)} {t(m.stillThere)}
        </p>
        <button type="button" className="button button--primary" onClick={retry}>
          {t(m.tryAgain)}
        </button>
      </div>
    );
  }
  const percent = Math.round(load.share * 100);
  return (
    <div className="loading-notice">
      <progress className="loading-notice__bar" aria-label={t(m.loading, { activities })} max={100} value={percent} />
      <p className="muted">{t(m.loadingShare, { activities, percent })}</p>
    </div>
  );
}

function sentence(failure: LoadFailure, t: ReturnType<typeof useI18n>['t']): string {
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
    case 'worker':
      return t(m.worker);
  }
}
