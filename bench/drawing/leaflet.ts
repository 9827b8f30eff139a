import 'leaflet/dist/leaflet.css';
import { canvas, circleMarker, type Map as LeafletMap, map as makeMap } from 'leaflet';
import type { MakeContestant } from './contestant.ts';

/** Leaflet with a circle marker an activity, on a canvas, without a background. A step zooms in or out again. */
export const make: MakeContestant = ({ dataset, answer, room, most }) => {
  const points: (readonly [number, number])[] = [];
  for (const index of answer.activities)
    for (const id of dataset.activities[index]?.places ?? []) {
      const place = dataset.place.get(id);
      if (place !== undefined && points.length < most) points.push([place.lat, place.lon]);
    }
  // As many as there are activities: those without a city stand where others do.
  const known = points.length;
  for (let i = 0; known > 0 && points.length < most; i += 1) points.push(points[i % known] ?? [0, 0]);
  room.style.height = '434px';
  let map: LeafletMap | undefined;
  return {
    draw: () => {
      map = makeMap(room, { zoomAnimation: false, fadeAnimation: false }).setView([45, 15], 3);
      const renderer = canvas();
      for (const [lat, lon] of points) circleMarker([lat, lon], { renderer, radius: 5 }).addTo(map);
    },
    isDrawn: () => room.querySelector('canvas') !== null,
    step: (i) => {
      if (i % 2 === 0) map?.zoomIn(1, { animate: false });
      else map?.zoomOut(1, { animate: false });
    },
  };
};
