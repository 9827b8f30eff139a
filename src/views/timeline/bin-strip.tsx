import { type SyntheticEvent, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import type { LaneContents, TimelineContents } from '#src/select/timeline-contents.ts';
import { BinMark } from './bin-mark.tsx';
import type { DrawnMark } from './drawn-mark.ts';
import { binSize } from './lane-bins.ts';
import { laneDensity } from './lane-density.ts';
import { spanOf, type TimeWindow, xOf } from './time-window.ts';
import { useTip } from './tip.tsx';
import './bin-strip.css';

interface BinStripProps {
  readonly contents: TimelineContents;
  readonly lane: LaneContents;
  readonly marks: readonly DrawnMark[];
  readonly window: TimeWindow;
  /** Of the axis, in pixels. */
  readonly width: number;
  readonly isHome: boolean;
  readonly currentKey: string | undefined;
  readonly onFocus: (drawn: DrawnMark) => void;
  readonly onOpen: (drawn: DrawnMark, element: Element) => void;
}

const keyOf = ({ target }: SyntheticEvent): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('.bin')?.dataset.key : undefined;

/** The bins of a counted lane on a strip that is moved as a whole, so that a step in time draws only what comes into sight. */
export function BinStrip({ contents, lane, marks, window, width, isHome, currentKey, ...on }: BinStripProps) {
  const { language } = useI18n();
  const tip = useTip();
  const [tipped, setTipped] = useState<string>();
  const size = binSize(window, width);
  const density = laneDensity(contents, lane, size);
  const share = size / spanOf(window);
  const start = xOf(window, width, density.first * size);
  const markOf = (key: string | undefined) => marks.find(({ mark }) => mark.key === key);
  const showTip = (event: SyntheticEvent) => {
    const key = keyOf(event);
    if (key === undefined) return;
    setTipped(key);
    tip.show();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons are what is used
    // biome-ignore lint/a11y/useKeyWithClickEvents: a button is clicked by keys as well
    <div
      className={`bins${isHome ? ' bins--home' : ''}`}
      style={{ transform: `translateX(${(100 * start) / width}%)` }}
      onFocus={(event) => {
        const drawn = markOf(keyOf(event));
        if (drawn !== undefined) on.onFocus(drawn);
        showTip(event);
      }}
      onBlur={tip.handlers.onBlur}
      onPointerOver={showTip}
      onPointerLeave={tip.handlers.onPointerLeave}
      onClick={(event) => {
        const drawn = markOf(keyOf(event));
        const element = event.target instanceof Element ? event.target.closest('.bin') : null;
        if (drawn !== undefined && element !== null) on.onOpen(drawn, element);
      }}
    >
      {marks.map((drawn) => {
        const { key, hitX } = drawn.mark;
        const place = Math.round((hitX - start) / (share * width));
        return (
          <BinMark
            key={key}
            drawn={drawn}
            density={density}
            left={place * share}
            width={share}
            isCurrent={key === currentKey}
            tip={tip.isShown && key === tipped ? (hitX > width / 2 ? 'end' : 'start') : undefined}
            language={language}
          />
        );
      })}
    </div>
  );
}
