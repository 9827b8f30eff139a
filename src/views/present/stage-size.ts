import { type CSSProperties, type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import { useMedia } from '#src/ui/media.ts';

/** Size of a stage in pixels. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
  /** What the line under the slide takes at least, so that a finger finds its buttons beside the slide and not over it. */
  readonly foot?: number;
}

/** Height of a stage and of its slide in their own unit: 36 units are 36 px where a stage is 1080 px high. */
const STAGE_UNITS = 1080;
const SLIDE_UNITS = 1008;

/** A button for a finger, and what is left around it. */
const FINGER_FOOT = 52;

/** Pixels of a unit: all of a stage's sizes follow it. */
export function unitOf({ height, foot = 0 }: StageSize): number {
  return Math.min(height / STAGE_UNITS, Math.max(0, height - foot) / SLIDE_UNITS);
}

/** From wide to tall: how much a slide puts side by side. */
export type StageShape = 'wide' | 'square' | 'tall';

export function shapeOf({ width, height }: StageSize): StageShape {
  const ratio = width / height;
  if (ratio >= 1.5) return 'wide';
  return ratio >= 1.1 ? 'square' : 'tall';
}

/**
 * Classes of a stage. In `wide-layout`, which all but a tall one are, views keep the layout of wide windows however small
 * the window is: all of their sizes follow the slide's.
 */
export function stageClass(size: StageSize): string {
  const shape = shapeOf(size);
  return `stage stage--${shape}${shape === 'tall' ? '' : ' wide-layout'}`;
}

/** What a sheet of A4 has for a slide between its margins, in CSS pixels. */
const PAPER_WIDTH = 680;

/** Sets `--u`, the unit of all sizes on a slide, `--w`, the stage's width, and how much smaller it is on paper. */
export function stageStyle(size: StageSize): CSSProperties {
  const { width, height } = size;
  const zoom = Math.min(1, PAPER_WIDTH / width);
  return {
    '--u': `${unitOf(size)}px`,
    '--w': `${width}px`,
    '--paper-zoom': zoom,
    width,
    height,
  } as CSSProperties;
}

/** The size of an element, measured before it is painted and whenever it changes. */
export function useElementSize(element: RefObject<HTMLElement | null>): StageSize | undefined {
  const [size, setSize] = useState<StageSize>();
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = measured;
      if (width === 0 || height === 0) return;
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** The stage that an element is for those who present in it: with a finger, its foot has room for large buttons. */
export function useStageSize(element: RefObject<HTMLElement | null>): StageSize | undefined {
  const size = useElementSize(element);
  const isCoarse = useMedia('(pointer: coarse)');
  return useMemo(() => (size === undefined || !isCoarse ? size : { ...size, foot: FINGER_FOOT }), [size, isCoarse]);
}
