import { useMemo } from 'react';
import type { LaneContents } from '#src/select/timeline-contents.ts';
import type { LayoutInput } from './layout-input.ts';
import { areLanesCounted, type DrawnLane, drawLane, gutterWidth } from './timeline-layout.ts';

/** What is drawn of each lane, laid out when it is asked for. */
export interface LazyLayout {
  readonly drawn: (lane: LaneContents) => DrawnLane;
  /** Pixels that the gutter "no day on record" needs. */
  readonly gutter: number;
}

/** Lays out lanes as they are drawn, each once until something changes. */
export function useLayout(input: LayoutInput): LazyLayout {
  const { dataset, answer, contents, window, width, textWidth, mostGutter, mayGrow = false, i18n, today } = input;
  const gutter = useMemo(
    () => gutterWidth({ dataset, answer, contents, textWidth, mostGutter, i18n }),
    [dataset, answer, contents, textWidth, mostGutter, i18n],
  );
  return useMemo(() => {
    const made = new Map<LaneContents, DrawnLane>();
    const areCounted = areLanesCounted({ contents, window });
    const all = { dataset, answer, contents, window, width, textWidth, mostGutter, mayGrow, i18n, today };
    const drawn = (lane: LaneContents): DrawnLane => {
      const known = made.get(lane) ?? drawLane(lane, all, areCounted);
      made.set(lane, known);
      return known;
    };
    return { drawn, gutter };
  }, [dataset, answer, contents, window, width, textWidth, mostGutter, mayGrow, i18n, today, gutter]);
}
