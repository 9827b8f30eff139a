import { useSyncExternalStore } from 'react';
import { pixelsPerRem, watchText } from '#src/ui/watch-text.ts';

/** How large text is drawn at present. `size` is in rem, what is returned in pixels. */
export interface TextMeasure {
  readonly rem: number;
  /** Width of a text as the page's sans serif draws it, rather too much than too little. */
  readonly widthOf: (text: string, size: number, weight: 400 | 600) => number;
  readonly lineHeight: (size: number) => number;
}

/** A canvas knows no language: the Bulgarian letter forms that the page draws are up to a twentieth wider. */
const SAFETY = 1.07;

let context: CanvasRenderingContext2D | null | undefined;

function measureAt(rem: number): TextMeasure {
  return {
    rem,
    lineHeight: (size) => size * rem * 1.25,
    widthOf: (text, size, weight) => {
      context ??= document.createElement('canvas').getContext('2d');
      const pixels = size * rem;
      if (context === null) return text.length * pixels * 0.55;
      context.font = `${weight} ${pixels}px "Source Sans 3 Variable", "Sans Standing In", "Segoe UI", "Helvetica Neue", Arial, sans-serif`;
      return context.measureText(text).width * SAFETY;
    },
  };
}

let present: TextMeasure | undefined;

function subscribe(notify: () => void): () => void {
  if (present?.rem !== pixelsPerRem()) present = undefined;
  return watchText(() => {
    present = undefined;
    notify();
  });
}

function presentMeasure(): TextMeasure {
  present ??= measureAt(pixelsPerRem());
  return present;
}

/** The measure of text; another one as soon as text is drawn in another size or font. */
export const useTextMeasure = (): TextMeasure => useSyncExternalStore(subscribe, presentMeasure);
