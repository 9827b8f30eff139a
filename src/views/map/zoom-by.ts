import { type Map as LeafletMap, point } from 'leaflet';
import { prefersLessMotion } from './motion.ts';

/** Where the mark that has the focus stands, in pixels of the map's container. */
function focusedMark(container: HTMLElement): ReturnType<typeof point> | undefined {
  const active = document.activeElement;
  if (!(active instanceof HTMLButtonElement) || !container.contains(active)) return undefined;
  const [mark, map] = [active.getBoundingClientRect(), container.getBoundingClientRect()];
  return point(mark.left + mark.width / 2 - map.left, mark.top + mark.height / 2 - map.top);
}

/** Told by a map that the reader has zoomed other than by dragging. */
export const ZOOMED_BY_READER = 'zoomedbyreader';

/** Zooms by so many levels, about the mark that has the focus, so that it stays where it is, or else about the middle. */
export function zoomBy(map: LeafletMap, levels: number): void {
  const zoom = Math.max(map.getMinZoom(), Math.min(map.getZoom() + levels, map.getMaxZoom()));
  if (zoom === map.getZoom()) return;
  map.fire(ZOOMED_BY_READER);
  const animate = !prefersLessMotion();
  const mark = focusedMark(map.getContainer());
  if (mark === undefined) map.setZoom(zoom, { animate });
  else map.setZoomAround(mark, zoom, { animate });
}
