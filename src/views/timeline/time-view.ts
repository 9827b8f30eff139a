import { type RefObject, useEffect, useMemo, useState } from 'react';
import { type DayBounds, dayAt, fitWindow, panned, spanOf, type TimeWindow, zoomed } from './time-window.ts';

/** What the axis shows, and how to show something else. */
export interface TimeView {
  readonly window: TimeWindow;
  readonly extent: DayBounds;
  readonly show: (window: TimeWindow) => void;
  /** `factor` > 1 shows more time; the day `around` (default: the middle) stays where it is. */
  readonly zoom: (factor: number, around?: number) => void;
  /** By a share of what is shown; negative is earlier. */
  readonly pan: (share: number) => void;
}

export const ZOOM_STEP = 1.6;
export const PAN_STEP = 0.25;

/** Starts with the whole record in sight, whatever the filter, so that no filter moves what is drawn. */
export function useTimeView(extent: DayBounds): TimeView {
  const [chosen, setChosen] = useState<TimeWindow | undefined>(undefined);
  return useMemo(() => {
    const whole = fitWindow(extent);
    const from = (change: (before: TimeWindow) => TimeWindow) => setChosen((before) => change(before ?? whole));
    return {
      window: chosen ?? whole,
      extent,
      show: setChosen,
      zoom: (factor, around) =>
        from((before) => zoomed(before, factor, around ?? (before.start + before.end) / 2, extent)),
      pan: (share) => from((before) => panned(before, spanOf(before) * share, extent)),
    };
  }, [chosen, extent]);
}

const WHEEL_RATE = 0.002;
const MOST_WHEEL = 120;

/** Ctrl or Meta and the wheel (or a pinch on a touchpad) zoom about the pointer; Shift or a sideways wheel moves in time. */
export function useWheel(
  area: RefObject<HTMLElement | null>,
  track: RefObject<HTMLElement | null>,
  { zoom, pan, window }: TimeView,
): void {
  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    const turn = (event: WheelEvent) => {
      const { left, width } = track.current?.getBoundingClientRect() ?? { left: 0, width: 0 };
      if (width === 0) return;
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 16;
      if (event.ctrlKey || event.metaKey) {
        const delta = Math.max(-MOST_WHEEL, Math.min(event.deltaY * unit, MOST_WHEEL));
        zoom(Math.exp(delta * WHEEL_RATE), dayAt(window, width, event.clientX - left));
      } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        pan(((event.deltaX || event.deltaY) * unit) / width);
      } else return;
      event.preventDefault();
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [area, track, zoom, pan, window]);
}
