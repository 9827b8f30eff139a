import type { Frame } from './mark-layout.ts';

/** Width of the map below which its controls lie flat and its legend stands under it, in pixels; as in the style sheet. */
const NARROW = 560;

/** Keeps the marks and their labels clear of the controls and the legend, in pixels. */
const FIT = {
  wide: { paddingTopLeft: [72, 44], paddingBottomRight: [72, 64] },
  narrow: { paddingTopLeft: [40, 72], paddingBottomRight: [40, 40] },
} as const satisfies Record<string, Record<string, [number, number]>>;

const CONTROLS = { wide: { width: 52, height: 120 }, narrow: { width: 120, height: 52 } } as const;

const FOOT = { wide: 44, narrow: 0 } as const;

const sizeOf = (width: number): 'wide' | 'narrow' => (width < NARROW ? 'narrow' : 'wide');

/** The margins that a result keeps in a map of this width, in pixels. */
export const fitMargins = (width: number) => FIT[sizeOf(width)];

/** The part of the frame that labels may use, and what stands in it. */
export function labelRoom(frame: Frame): { readonly room: Frame; readonly controls: Frame } {
  const size = sizeOf(frame.right - frame.left);
  const { width, height } = CONTROLS[size];
  return {
    room: { ...frame, bottom: frame.bottom - FOOT[size] },
    controls: { left: frame.left, top: frame.top, right: frame.left + width, bottom: frame.top + height },
  };
}
