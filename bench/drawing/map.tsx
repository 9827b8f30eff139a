import { MapPanel } from '#src/views/map/map-panel.tsx';
import type { MakeContestant } from './contestant.ts';
import { drawView, press } from './dashboard-view.tsx';

/** The page's own map. A step zooms in or out again. */
export const make: MakeContestant = (subject) => ({
  draw: () => drawView(subject, <MapPanel />),
  isDrawn: () => subject.room.querySelector('.map-mark') !== null,
  step: (i) => press(subject.room, i % 2 === 0 ? 'Zoom in' : 'Zoom out'),
});
