import { Suspense } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { noRecordMessages as m } from '#src/i18n/messages/no-record.ts';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { PanelBoundary } from '#src/ui/panel-boundary.tsx';
import { type BundledRecord, RECORD_FORMAT } from './bundled-record.ts';

const FaultList = lazyPart(async () => (await import('#src/views/faults/fault-list.tsx')).FaultList);

interface NoRecordProps {
  readonly failed: boolean;
  readonly found: BundledRecord | undefined;
  readonly retry: () => void;
}

/** What stands there while no record can be shown: what happened, and what to do. */
export function NoRecord({ failed, found, retry }: NoRecordProps) {
  const { t } = useI18n();
  if (!failed && found === undefined) return <output className="page__message">{t(m.loading)}</output>;
  const reason = () => {
    if (found === undefined) return `${t(m.notLoaded)} ${t(m.notLoadedAdvice)}`;
    return found.format === RECORD_FORMAT
      ? t(m.noRecord)
      : t(m.otherFormat, { found: found.format, expected: RECORD_FORMAT });
  };
  return (
    <main className="page__message" role="alert">
      <h1>{reason()}</h1>
      {found !== undefined && found.faults.length > 0 && (
        <PanelBoundary fallback={() => null}>
          <Suspense>
            <FaultList faults={found.faults} />
          </Suspense>
        </PanelBoundary>
      )}
      <p>
        <button type="button" className="button button--primary" onClick={retry}>
          {t(m.tryAgain)}
        </button>{' '}
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {t(m.reload)}
        </button>
      </p>
    </main>
  );
}
