import type { Frame } from './mark-layout.ts';

/** Width of the map below which its controls lie flat and its legend stands under it, in rem; as in the style sheet. */
const NARROW = 35;
/** Width of the map below which its legend takes two rows, in rem. */
const MEDIUM = 50;

/** Keeps the marks and their labels clear of the controls and the legend, in pixels. */
const FIT = {
  wide: { paddingTopLeft: [72, 44], paddingBottomRight: [72, 64] },
  medium: { paddingTopLeft: [72, 44], paddingBottomRight: [72, 92] },
  narrow: { paddingTopLeft: [40, 72], paddingBottomRight: [40, 40] },
} as const satisfies Record<string, Record<string, [number, number]>>;

const CONTROLS = {
  wide: { width: 52, height: 120 },
  medium: { width: 52, height: 120 },
  narrow: { width: 120, height: 52 },
} as const;

const FOOT = { wide: 44, medium: 76, narrow: 0 } as const;

/** What stands over the map grows less than its text does. */
const LESS = 1.5;
const USUAL_REM = 16;

/** How much larger the controls and the legend are than usual, where the page's text is. */
const scaleOf = (rem: number): number => Math.max(1, rem / USUAL_REM / LESS);

function sizeOf(width: number, rem: number): 'wide' | 'medium' | 'narrow' {
  if (width < NARROW * rem) return 'narrow';
  return width < MEDIUM * rem ? 'medium' : 'wide';
}

/** The margins that a result keeps in a map of this width, in pixels. `rem`: the reader's text size. */
export function fitMargins(width: number, rem: number): Record<keyof (typeof FIT)['wide'], [number, number]> {
  const scale = scaleOf(rem);
  const { paddingTopLeft, paddingBottomRight } = FIT[sizeOf(width, rem)];
  return {
    paddingTopLeft: [paddingTopLeft[0] * scale, paddingTopLeft[1] * scale],
    paddingBottomRight: [paddingBottomRight[0] * scale, paddingBottomRight[1] * scale],
  };
}

/** The part of the frame that labels may use, and what stands in it. `rem`: the reader's text size. */
export function labelRoom(frame: Frame, rem: number): { readonly room: Frame; readonly controls: Frame } {
  const size = sizeOf(frame.right - frame.left, rem);
  const scale = scaleOf(rem);
  const [width, height] = [CONTROLS[size].width * scale, CONTROLS[size].height * scale];
  return {
    room: { ...frame, bottom: frame.bottom - FOOT[size] * scale },
    controls: { left: frame.left, top: frame.top, right: frame.left + width, bottom: frame.top + height },
  };
}
