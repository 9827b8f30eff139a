import { memo } from 'react';
import type { TimelineContents } from '#src/select/timeline-contents.ts';
import type { DrawnMark } from './drawn-mark.ts';
import { LaneMark } from './lane-mark.tsx';

interface StripMarkProps {
  readonly drawn: DrawnMark;
  readonly contents: TimelineContents;
  readonly isHome: boolean;
  readonly width: number;
  /** Where the strip begins on the axis, in pixels. */
  readonly origin: number;
  readonly isCurrent: boolean;
  readonly language: string;
}

/** Where a mark and its label stand in the strip, to a hundredth of a pixel. */
function placesOf({ drawn: { mark, place }, origin }: StripMarkProps): string {
  const inStrip = (x: number) => (x - origin).toFixed(2);
  const label = place.side === 'hidden' ? '' : `${place.side} ${place.text} ${inStrip(place.x)} ${place.width}`;
  const places = [mark.x, mark.x + mark.width, mark.hitX, mark.hitX + mark.hitWidth].map(inStrip);
  return [...places, label].join(' ');
}

/** A visit or a follow-up that is alone in its bin. What its strip is told of is not drawn again while it only moves. */
export const StripMark = memo(
  function StripMark({ drawn, isHome, width, origin, isCurrent }: StripMarkProps) {
    return <LaneMark drawn={drawn} isHome={isHome} width={width} origin={origin} isCurrent={isCurrent} />;
  },
  (before, after) =>
    before.contents === after.contents &&
    before.language === after.language &&
    before.width === after.width &&
    before.isCurrent === after.isCurrent &&
    before.drawn.hasNumber === after.drawn.hasNumber &&
    before.drawn.label === after.drawn.label &&
    before.drawn.slots.length === after.drawn.slots.length &&
    placesOf(before) === placesOf(after),
);
