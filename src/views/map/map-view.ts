import { DomUtil, type LatLngExpression, type Map as LeafletMap } from 'leaflet';
import { useState } from 'react';
import { useMapEvents } from 'react-leaflet';
import type { Frame } from './mark-layout.ts';
import type { Point } from './mercator.ts';

/** What the map shows, in pixels of the world at `zoom`. `origin`: the point that its panes are measured from. */
export interface MapView {
  readonly zoom: number;
  readonly origin: Point;
  readonly frame: Frame;
}

function viewAt(map: LeafletMap, center: LatLngExpression, zoom: number, origin?: Point): MapView {
  const middle = map.project(center, zoom);
  const half = map.getSize().divideBy(2);
  const frame = {
    left: middle.x - half.x,
    right: middle.x + half.x,
    top: middle.y - half.y,
    bottom: middle.y + half.y,
  };
  const panned = DomUtil.getPosition(map.getPanes().mapPane);
  return {
    zoom,
    frame,
    origin: origin ?? { x: Math.round(frame.left + panned.x), y: Math.round(frame.top + panned.y) },
  };
}

const presentView = (map: LeafletMap): MapView =>
  viewAt(map, map.getCenter(), map.getZoom(), { x: map.getPixelOrigin().x, y: map.getPixelOrigin().y });

/** The view of the surrounding map; where a zoom is animated, the one that it leads to. */
export function useMapView(): MapView {
  const [view, setView] = useState<MapView>();
  const map = useMapEvents({
    zoomanim: ({ center, zoom }) => setView(viewAt(map, center, zoom)),
    zoom: () => setView(presentView(map)),
    moveend: () => setView(presentView(map)),
    viewreset: () => setView(presentView(map)),
    resize: () => setView(presentView(map)),
  });
  return view ?? presentView(map);
}
