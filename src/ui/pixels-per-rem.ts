import { useSyncExternalStore } from 'react';
import { pixelsPerRem, watchText } from './watch-text.ts';

/** Pixels of one rem, so that a drawing's room grows with the reader's text size. */
export function usePixelsPerRem(): number {
  return useSyncExternalStore(watchText, pixelsPerRem);
}
