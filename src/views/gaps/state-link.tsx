import type { ReactNode } from 'react';
import { useDashboard } from '#src/state/dashboard.ts';
import type { ViewState } from '#src/state/view-state.ts';
import { ViewLink } from '#src/ui/view-link.tsx';

interface StateLinkProps {
  /** How the state that it leads to differs from the present one. */
  readonly to: Partial<ViewState>;
  readonly children: ReactNode;
}

/** A link to another state of the dashboard. */
export function StateLink({ to, children }: StateLinkProps) {
  const { hrefOf, change } = useDashboard();
  return (
    <ViewLink className="gap-link" href={hrefOf(to)} follow={() => change(to)}>
      {children}
    </ViewLink>
  );
}
