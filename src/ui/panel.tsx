import { type ReactNode, Suspense } from 'react';
import { PanelBoundary } from './panel-boundary.tsx';
import { PanelFailure } from './panel-failure.tsx';
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
  return (
    <section aria-label={title} className={`panel card ${className}`}>
      <div className={headingHidden ? 'visually-hidden' : 'panel__head'}>
        <h2 className="panel__title">{title}</h2>
        {actions}
      </div>
      <PanelBoundary fallback={(_error, retry) => <PanelFailure title={title} retry={retry} />}>
        <Suspense fallback={<div className="panel__loading skeleton" aria-busy="true" />}>{children}</Suspense>
      </PanelBoundary>
    </section>
  );
}
