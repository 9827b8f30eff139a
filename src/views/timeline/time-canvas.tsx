import type { Period } from '#src/domain/period.ts';
import type { Tick } from './axis-ticks.ts';
import { periodStretch } from './period-stretch.ts';
import type { TimeWindow } from './time-window.ts';

interface TimeCanvasProps {
  readonly ticks: readonly Tick[];
  readonly window: TimeWindow;
  readonly width: number;
  readonly period: Period;
}

/** What lies behind the lanes: the axis' lines, and the period as a tinted stretch. */
export function TimeCanvas({ ticks, window, width, period }: TimeCanvasProps) {
  const share = (pixels: number) => `${(pixels / width) * 100}%`;
  const stretch = periodStretch(period, window, width);
  const open = `${period.from === undefined ? ' brush--open-start' : ''}${period.to === undefined ? ' brush--open-end' : ''}`;
  return (
    <div className="timeline__canvas" aria-hidden="true">
      {ticks.map(
        ({ day, x, isMajor }) =>
          isMajor && x >= 0 && <span key={day} className="timeline__rule" style={{ left: share(x) }} />,
      )}
      {stretch?.isInView && (
        <div
          className={`brush${open}`}
          style={{ left: share(stretch.start), width: share(stretch.end - stretch.start) }}
        />
      )}
    </div>
  );
}
