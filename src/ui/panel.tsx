import { type ReactNode, Suspense } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages as m } from '#src/i18n/messages/app.ts';
import { PanelBoundary } from './panel-boundary.tsx';
import './panel.css';

interface PanelProps {
  /** The region's name and heading. */
  readonly title: string;
  readonly className?: string;
  /** The heading is there for assistive technology alone. */
  readonly headingHidden?: boolean;
  /** Controls beside the heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A named region that stands or fails by itself: while it loads it keeps its size, when it fails the page goes on. */
export function Panel({ title, className = '', headingHidden = false, actions, children }: PanelProps) {
  const { t } = useI18n();
  return (
    <section aria-label={title} className={`panel card ${className}`}>
      <div className={headingHidden ? 'visually-hidden' : 'panel__head'}>
        <h2 className="panel__title">{title}</h2>
        {actions}
      </div>
      <PanelBoundary fallback={(_error, retry) => <PanelFailure title={title} retry={retry} />}>
        <Suspense fallback={<output className="panel__loading skeleton" aria-label={t(m.loading)} />}>
          {children}
        </Suspense>
      </PanelBoundary>
    </section>
  );
}

function PanelFailure({ title, retry }: { readonly title: string; readonly retry: () => void }) {
  const { t } = useI18n();
  return (
    <div role="alert" className="panel__failure">
      <p>
        <strong>{t(m.panelFailed, { panel: title })}</strong> {t(m.panelFailedAdvice)}
      </p>
      <button type="button" className="button" onClick={retry}>
        {t(m.tryAgain)}
      </button>
    </div>
  );
}
