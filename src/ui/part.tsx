import type { ReactNode } from 'react';
import { PanelBoundary } from './panel-boundary.tsx';
import { PanelFailure } from './panel-failure.tsx';

interface PartProps {
  /** Its name in the sentence that stands there if it fails. */
  readonly title: string;
  readonly children: ReactNode;
  /** What can still be done without it. */
  readonly instead?: ReactNode;
}

/** A part of the page that is no panel, but that stands or fails by itself as well. */
export function Part({ title, children, instead }: PartProps) {
  return (
    <PanelBoundary
      fallback={(_error, retry) => (
        <PanelFailure title={title} retry={retry}>
          {instead}
        </PanelFailure>
      )}
    >
      {children}
    </PanelBoundary>
  );
}
