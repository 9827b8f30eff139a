import type { CSSProperties } from 'react';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

const GAP = 6;
const LEAST_ROOM = 240;

/**
 * Where the details of an item stand within the box around them: under the item, or over it where the viewport has
 * more room there: custom properties in pixels. `anchor` and `around` are boxes in the viewport.
 */
export function detailsPlace(
  anchor: Box,
  around: Box & { readonly height: number },
  width: number,
  viewportHeight: number,
): CSSProperties {
  const left = Math.max(0, Math.min(anchor.left - around.left, around.width - width));
  const below = viewportHeight - anchor.bottom - GAP;
  const isBelow = below >= LEAST_ROOM || below >= anchor.top;
  const room = Math.min(440, Math.max(LEAST_ROOM, (isBelow ? below : anchor.top) - 2 * GAP));
  const place: Readonly<Record<`--details-${string}`, string>> = {
    '--details-left': `${left}px`,
    '--details-room': `${room}px`,
    '--details-top': isBelow ? `${anchor.bottom - around.top + GAP}px` : 'auto',
    '--details-bottom': isBelow ? 'auto' : `${around.top + around.height - anchor.top + GAP}px`,
  };
  return place;
}
