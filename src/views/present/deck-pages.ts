import { createElement, type ReactNode, useCallback, useMemo, useState } from 'react';
import { DeckMeasure } from './deck-measure.tsx';
import type { PageFonts } from './page-fonts.ts';
import type { Page, SlideContent } from './slide-content.ts';
import type { StageSize } from './stage-size.ts';

/** The pages of a deck, those of the last measure while a new one runs, and what must be drawn for that to happen. */
export interface DeckPages {
  /** `undefined` until the first measure is done. */
  readonly pages: readonly Page[] | undefined;
  readonly measure: ReactNode;
}

let measures = 0;

/** Cuts slides into pages for a stage, once it is known which fonts they are drawn with. */
export function useDeckPages(
  contents: readonly SlideContent[],
  size: StageSize | undefined,
  fonts: PageFonts,
): DeckPages {
  const [made, setMade] = useState<{ readonly key: number; readonly pages: readonly Page[] }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them asks for a measure of its own
  const key = useMemo(() => {
    measures += 1;
    return measures;
  }, [contents, size, fonts.state, fonts.arrivals]);
  const onPages = useCallback((pages: readonly Page[]) => setMade({ key, pages }), [key]);
  const isDone = size === undefined || fonts.state === 'loading' || made?.key === key;
  return {
    pages: made?.pages,
    measure: isDone ? null : createElement(DeckMeasure, { key, contents, size, onPages }),
  };
}
