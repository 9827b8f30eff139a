import { DomEvent } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';

interface MapGesturesProps {
  /** Name of the map for assistive technology. */
  readonly name: string;
}

/** Names the map, and leaves the wheel to the page unless Ctrl or ⌘ is held. */
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
    container.addEventListener('wheel', leaveToPage, { capture: true, passive: true });
    container.addEventListener('dblclick', leaveToMark, { capture: true });
    return () => {
      container.removeEventListener('wheel', leaveToPage, { capture: true });
      container.removeEventListener('dblclick', leaveToMark, { capture: true });
    };
  }, [map]);
  return null;
}
