import type { ReactNode } from 'react';
import { useDashboard } from '#src/state/dashboard.ts';
import type { ViewState } from '#src/state/view-state.ts';
import { focusAfterChange } from '#src/ui/focus-after.ts';
import { rememberWayBack } from '#src/ui/way-back.ts';

interface StateLinkProps {
  /** How the state that it leads to differs from the present one. */
  readonly to: Partial<ViewState>;
  readonly children: ReactNode;
}

/** A link to another state of the dashboard, which can be opened in a tab of its own. */
export function StateLink({ to, children }: StateLinkProps) {
  const { hrefOf, change } = useDashboard();
  return (
    <a
      className="gap-link"
      href={hrefOf(to)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        rememberWayBack(event.currentTarget);
        change(to);
        focusAfterChange();
      }}
    >
      {children}
    </a>
  );
}
