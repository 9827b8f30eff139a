import { TimelinePanel } from '#src/views/timeline/timeline-panel.tsx';
import type { MakeContestant } from './contestant.ts';
import { drawView, press } from './dashboard-view.tsx';

/** The page's own timeline. A step moves it by a quarter of what it shows, forth and back. */
export const make: MakeContestant = (subject) => ({
  draw: () => drawView(subject, <TimelinePanel />),
  isDrawn: () => subject.room.querySelector('[data-item]') !== null,
  approach: () => press(subject.room, 'Zoom in'),
  step: (i) => press(subject.room, i % 2 === 0 ? 'Later' : 'Earlier'),
});
