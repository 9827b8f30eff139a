import { DomEvent } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { zoomBy } from './zoom-by.ts';

interface MapGesturesProps {
  /** Name of the map for assistive technology. */
  readonly name: string;
}

/** Levels that a key zooms by while a mark has the focus; on the map itself Leaflet listens. */
const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** Names the map, lets plus and minus zoom it about a focused mark, and leaves the wheel to the page unless Ctrl or ⌘ is held. */
export function MapGestures({ name }: MapGesturesProps) {
  const map = useMap();
  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute('role', 'group');
    container.setAttribute('aria-label', name);
    map.getPanes().overlayPane.setAttribute('aria-hidden', 'true');
  }, [map, name]);
  useEffect(() => {
    const container = map.getContainer();
    const leaveToPage = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) event.stopImmediatePropagation();
    };
    const leaveToMark = (event: Event) => {
      if (event.target instanceof Element && event.target.closest('button') !== null) DomEvent.stopPropagation(event);
    };
    const zoomFromMark = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      const levels = ZOOM_KEYS[key];
      if (levels === undefined || target === container || ctrlKey || metaKey || altKey) return;
      zoomBy(map, levels);
    };
    container.addEventListener('keydown', zoomFromMark);
    container.addEventListener('wheel', leaveToPage, { capture: true, passive: true });
    container.addEventListener('dblclick', leaveToMark, { capture: true });
    return () => {
      container.removeEventListener('keydown', zoomFromMark);
      container.removeEventListener('wheel', leaveToPage, { capture: true });
      container.removeEventListener('dblclick', leaveToMark, { capture: true });
    };
  }, [map]);
  return null;
}
