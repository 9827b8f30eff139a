import { type ReactNode, useDeferredValue } from 'react';
import { DashboardProvider, useDashboard } from '#src/state/dashboard.ts';

/** Up to this many activities the views are drawn together with what was picked; they take less than a frame. */
const MOST_AT_ONCE = 2000;

/**
 * Lets the views follow a pick: the filter's own controls and the headline show it at once, the views are drawn in
 * slices between which the page answers, and a new pick cancels what is being drawn for the last.
 */
export function FollowingViews({ children }: { readonly children: ReactNode }) {
  const now = useDashboard();
  const later = useDeferredValue(now);
  const isSmall = now.dataset.activities.length <= MOST_AT_ONCE || now.dataset !== later.dataset;
  return <DashboardProvider value={isSmall ? now : later}>{children}</DashboardProvider>;
}
