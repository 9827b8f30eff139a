import { type SyntheticEvent, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import type { LaneContents, TimelineContents } from '#src/select/timeline-contents.ts';
import { BinMark, type TipPlace } from './bin-mark.tsx';
import { binUnit, startOfBin } from './bin-unit.ts';
import type { DrawnMark } from './drawn-mark.ts';
import { laneDensity } from './lane-density.ts';
import { StripMark } from './strip-mark.tsx';
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

const itemOf = ({ target }: SyntheticEvent): HTMLElement | undefined =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-key]') ?? undefined) : undefined;

/** A share of the axis, the same to the last digit at every step in time. */
const steady = (share: number) => Math.round(share * 1e8) / 1e8;

/**
 * The bins of a counted lane, and the bars that are alone in one, on a strip that is moved as a whole: a step in time draws
 * only what comes into sight.
 */
export function BinStrip({ contents, lane, marks, window, width, isHome, currentKey, ...on }: BinStripProps) {
  const { language } = useI18n();
  const tip = useTip();
  const [tipped, setTipped] = useState<{ readonly key: string; readonly place: TipPlace }>();
  const density = laneDensity(contents, lane, binUnit(window, width));
  const origin = density.days[0] ?? 0;
  const start = xOf(window, width, origin);
  const markOf = (key: string | undefined) => marks.find(({ mark }) => mark.key === key);
  const showTip = (event: SyntheticEvent) => {
    const item = itemOf(event);
    const drawn = markOf(item?.dataset.key);
    if (item === undefined || drawn?.mark.kind !== 'bin') {
      setTipped(undefined);
      return;
    }
    const isAbove = tip.show(item);
    const { key, hitX } = drawn.mark;
    setTipped((before) => (before?.key === key ? before : { key, place: { x: hitX, of: width, isAbove } }));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons are what is used
    // biome-ignore lint/a11y/useKeyWithClickEvents: a button is clicked by keys as well
    <div
      className={`bins${isHome ? ' bins--home' : ''}`}
      style={{ transform: `translateX(${(100 * start) / width}%)` }}
      onFocus={(event) => {
        const drawn = markOf(itemOf(event)?.dataset.key);
        if (drawn !== undefined) on.onFocus(drawn);
        showTip(event);
      }}
      onBlur={tip.handlers.onBlur}
      onPointerOver={showTip}
      onPointerLeave={tip.handlers.onPointerLeave}
      onClick={(event) => {
        const item = itemOf(event);
        const drawn = markOf(item?.dataset.key);
        if (drawn !== undefined && item !== undefined) on.onOpen(drawn, item);
      }}
    >
      {marks.map((drawn) => {
        const { key, bin } = drawn.mark;
        const isCurrent = key === currentKey;
        if (bin === undefined)
          return (
            <StripMark
              key={key}
              drawn={drawn}
              contents={contents}
              isHome={isHome}
              width={width}
              origin={start}
              isCurrent={isCurrent}
              language={language}
            />
          );
        const [first = 0, next = 0] = [bin.number, bin.number + 1].map((number) => startOfBin(bin.unit, number));
        return (
          <BinMark
            key={key}
            drawn={drawn}
            density={density}
            left={steady((first - origin) / spanOf(window))}
            width={steady((next - first) / spanOf(window))}
            isCurrent={isCurrent}
            tip={tip.isShown && key === tipped?.key ? tipped.place : undefined}
            language={language}
          />
        );
      })}
    </div>
  );
}
