import { type LatLngBoundsLiteral, type LatLngTuple, type Map as LeafletMap, latLngBounds } from 'leaflet';
import { type ReactNode, startTransition, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMap } from 'react-leaflet';
import type { Mark } from '#src/select/marks.ts';
import { pixelsPerRem } from '#src/ui/watch-text.ts';
import { fitMargins } from './map-margins.ts';
import { prefersLessMotion } from './motion.ts';
import { ZOOMED_BY_READER } from './zoom-by.ts';

/** A city alone is shown with its surroundings, a country alone as a whole. */
const CITY_ZOOM = 7;
const COUNTRY_ZOOM = 5;
/** Where an address has no result, home is shown with the countries around it. */
const HOME_ZOOM = 4;
/** Keys with which the reader moves or zooms the map; others leave it where it is. */
const MOVING_KEYS: ReadonlySet<string> = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  '+',
  '=',
  '-',
  '_',
]);
/** Width of the map on paper, A4 upright, in pixels. */
const PAPER_WIDTH = 660;

const WORLD: LatLngBoundsLiteral = [
  [-58, -170],
  [78, 180],
];

/** The positions that a result takes in: its marks, and home where lines start from it. */
function positions(marks: readonly Mark[]): readonly LatLngTuple[] {
  const hasArcs = marks.some(({ arc }) => arc !== 'none');
  return marks
    .filter(({ count, kind }) => count > 0 || (kind === 'home' && hasArcs))
    .map(({ lat, lon }): LatLngTuple => [lat, lon]);
}

/** Shows all of a result; where there is none, the map stays as it is. */
export function fitResult(map: LeafletMap, marks: readonly Mark[], animate = !prefersLessMotion()): void {
  const points = positions(marks);
  if (points.length === 0) return;
  const maxZoom = marks.some(({ kind, count }) => kind !== 'country' && count > 0) ? CITY_ZOOM : COUNTRY_ZOOM;
  map.fitBounds(latLngBounds([...points]), { ...fitMargins(map.getSize().x, pixelsPerRem()), maxZoom, animate });
}

interface ResultFitProps {
  readonly marks: readonly Mark[];
  /** A mark that stays in sight when the map's room changes, wherever the reader has moved it. */
  readonly kept: Mark | undefined;
  /** What is drawn on the map; it first is where the map shows the result. */
  readonly children: ReactNode;
}

/** Fits the map to the result when that changes, and when the map's room does until the reader has moved it. */
export function ResultFit({ marks, kept, children }: ResultFitProps) {
  const map = useMap();
  const [isReady, setReady] = useState(false);
  const isMoved = useRef(false);
  const shown = marks
    .filter(({ count }) => count > 0)
    .map(({ id }) => id)
    .join();
  const fitted = useRef(shown);
  const show = useEffectEvent((animate?: boolean) => fitResult(map, marks, animate));

  const keepInSight = useEffectEvent(() => {
    if (kept === undefined) return;
    map.panInside([kept.lat, kept.lon], { ...fitMargins(map.getSize().x, pixelsPerRem()), animate: false });
  });

  const showFirst = useEffectEvent(() => {
    const home = marks.find(({ kind }) => kind === 'home');
    if (positions(marks).length > 0) show(false);
    else if (home === undefined) map.fitBounds(WORLD, { animate: false });
    else map.setView([home.lat, home.lon], HOME_ZOOM, { animate: false });
  });

  useLayoutEffect(() => {
    showFirst();
    startTransition(() => setReady(true));
  }, []);

  useEffect(() => {
    if (fitted.current === shown) return;
    fitted.current = shown;
    isMoved.current = false;
    show();
  }, [shown]);

  useEffect(() => {
    const container = map.getContainer();
    const markMoved = () => {
      isMoved.current = true;
    };
    const refit = () => {
      map.invalidateSize({ animate: false });
      if (isMoved.current) keepInSight();
      else show(false);
    };
    const observer = new ResizeObserver(refit);
    observer.observe(container);
    // Paper has another width than the screen, and nothing is laid out again once the pages are made.
    const toPaper = () =>
      flushSync(() => {
        container.style.width = `${PAPER_WIDTH}px`;
        map.invalidateSize({ animate: false });
        show(false);
      });
    const toScreen = () => {
      container.style.width = '';
      refit();
    };
    const markMovedByKey = ({ key }: KeyboardEvent) => {
      if (MOVING_KEYS.has(key)) markMoved();
    };
    const markMovedByWheel = ({ ctrlKey, metaKey }: WheelEvent) => {
      if (ctrlKey || metaKey) markMoved();
    };
    map.on(`dragstart boxzoomstart dblclick ${ZOOMED_BY_READER}`, markMoved);
    container.addEventListener('keydown', markMovedByKey);
    container.addEventListener('wheel', markMovedByWheel, { passive: true });
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', toScreen);
    return () => {
      observer.disconnect();
      map.off(`dragstart boxzoomstart dblclick ${ZOOMED_BY_READER}`, markMoved);
      container.removeEventListener('keydown', markMovedByKey);
      container.removeEventListener('wheel', markMovedByWheel);
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', toScreen);
    };
  }, [map]);
  return isReady && children;
}
