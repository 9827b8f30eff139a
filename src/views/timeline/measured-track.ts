import { type RefObject, startTransition, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** The axis as it is drawn: its width, and how wide a text of a label is, in pixels. */
export interface MeasuredTrack {
  readonly width: number;
  /** Pixels that the gutter before it may take. */
  readonly mostGutter: number;
  readonly textWidth: (text: string) => number;
  /** Whether a lane may grow for a label, as the style sheet of the page around allows it. */
  readonly mayGrow: boolean;
  /** Whether it is measured for print, where nothing scrolls. */
  readonly isPrinted: boolean;
}

/**
 * Drawn text may be a little wider than a canvas measures: its font may still be on its way, and a canvas knows no
 * language, while Bulgarian letter forms are up to a twentieth wider.
 */
const SAFETY = 1.07;
const ABOUT_ONE_LETTER = 7.5;
const USUAL_ROOT = 16;
/** In rem. */
const MOST_GUTTER = 13.125;
const GUTTER_SHARE = 0.3;
/** What the gutter may take of a narrow page, for one chip in the longer language: in rem, and as a share. */
const NARROW_GUTTER = 8;
const NARROW_SHARE = 0.45;

/** About the width of the axis on a printed A4 page; positions are shares of the axis, labels need room in pixels. */
const PRINTED_WIDTH = 400;

function textWidthIn(element: HTMLElement): (text: string) => number {
  const known = new Map<string, number>();
  const { fontSize, fontFamily } = getComputedStyle(element);
  const context = document.createElement('canvas').getContext('2d');
  if (context !== null) context.font = `400 ${fontSize} ${fontFamily}`;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const width = context === null ? text.length * ABOUT_ONE_LETTER : context.measureText(text).width * SAFETY;
    known.set(text, width);
    return width;
  };
}

/** Measures the element as soon as it stands, whenever its size changes, and for print. */
export function useMeasuredTrack(track: RefObject<HTMLElement | null>): MeasuredTrack {
  const [measured, setMeasured] = useState<MeasuredTrack>({
    width: 0,
    mostGutter: MOST_GUTTER * USUAL_ROOT,
    mayGrow: false,
    isPrinted: false,
    textWidth: (text) => text.length * ABOUT_ONE_LETTER,
  });
  useLayoutEffect(() => {
    const element = track.current;
    if (element === null) return;
    let known = '';
    const measure = (printed?: number) => {
      const width = printed ?? element.clientWidth;
      const whole = element.parentElement?.clientWidth ?? width;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL_ROOT;
      const least = Math.min(NARROW_GUTTER * rem, whole * NARROW_SHARE);
      const mostGutter = Math.min(MOST_GUTTER * rem, Math.max(whole * GUTTER_SHARE, least));
      const mayGrow = getComputedStyle(element).getPropertyValue('--lanes-may-grow').trim() === '1';
      const measures = [width, mostGutter, mayGrow, rem, printed].join();
      if (measures === known) return;
      known = measures;
      setMeasured({ width, mostGutter, mayGrow, isPrinted: printed !== undefined, textWidth: textWidthIn(element) });
    };
    startTransition(() => measure());
    const observer = new ResizeObserver(() => measure());
    observer.observe(element);
    const forPrint = () => flushSync(() => measure(PRINTED_WIDTH));
    const forScreen = () => measure();
    window.addEventListener('beforeprint', forPrint);
    window.addEventListener('afterprint', forScreen);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', forPrint);
      window.removeEventListener('afterprint', forScreen);
    };
  }, [track]);
  return measured;
}
