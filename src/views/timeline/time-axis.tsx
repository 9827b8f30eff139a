import type { RefObject } from 'react';
import type { Tick } from './axis-ticks.ts';
import type { GestureHandlers } from './pointer-gestures.ts';

interface TimeAxisProps {
  readonly track: RefObject<HTMLDivElement | null>;
  readonly ticks: readonly Tick[];
  readonly width: number;
  readonly gestures: GestureHandlers;
}

/** The head of the axis with its labels. A drag on it moves in time. What it says stands in the marks' names too. */
export function TimeAxis({ track, ticks, width, gestures }: TimeAxisProps) {
  return (
    <div ref={track} className="timeline__axis" aria-hidden="true" {...gestures}>
      {ticks.map(({ day, x, isMajor, label }) => (
        <span key={day}>
          {x >= 0 && (
            <span
              className={isMajor ? 'timeline__line timeline__line--major' : 'timeline__line'}
              style={{ left: `${(x / width) * 100}%` }}
            />
          )}
          {label !== undefined && (
            <span className="timeline__tick" style={{ left: `${(label.x / width) * 100}%` }}>
              {label.text}
            </span>
          )}
        </span>
      ))}
    </div>
  );
}
