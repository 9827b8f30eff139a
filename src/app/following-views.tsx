import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { DashboardProvider, useDashboard } from '#src/state/dashboard.ts';
import { afterPaint } from '#src/ui/after-paint.ts';

/** Up to this many activities the views are drawn together with what was picked; they take less than two frames. */
const MOST_AT_ONCE = 100;

/**
 * Lets the views follow a pick. Another filter's own controls and headline have a frame of their own; the views are drawn
 * after it, in slices between which the page answers, and a new pick cancels what is being drawn for the last.
 */
export function FollowingViews({ children }: { readonly children: ReactNode }) {
  const now = useDashboard();
  const [later, setLater] = useState(now);
  const isAnswered = now.answer === later.answer;
  useEffect(() => {
    const follow = () => startTransition(() => setLater(now));
    return isAnswered ? follow() : afterPaint(follow);
  }, [now, isAnswered]);
  const isSmall = now.dataset.activities.length <= MOST_AT_ONCE || now.dataset !== later.dataset;
  return <DashboardProvider value={isSmall ? now : later}>{children}</DashboardProvider>;
}
