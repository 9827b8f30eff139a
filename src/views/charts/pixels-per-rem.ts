import { useSyncExternalStore } from 'react';

function subscribe(notify: () => void): () => void {
  const observer = new ResizeObserver(notify);
  observer.observe(document.documentElement);
  return () => observer.disconnect();
}

/** Pixels of one rem, so that a chart's room grows with the reader's text size. */
export function usePixelsPerRem(): number {
  return useSyncExternalStore(subscribe, () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
}
