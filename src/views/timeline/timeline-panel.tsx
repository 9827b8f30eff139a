import { useDashboard } from '#src/state/dashboard.ts';
import { TimelineView } from './timeline-view.tsx';
import { useTimeline } from './use-timeline.ts';

/** Visits along the time axis, a lane a country and one for home; a drag across the lanes sets the period. */
export function TimelinePanel() {
  const { dataset, answer } = useDashboard();
  const timeline = useTimeline(dataset, answer.columns);
  if (timeline === undefined) return <div className="timeline timeline__waiting skeleton" aria-busy="true" />;
  return <TimelineView timeline={timeline} />;
}
