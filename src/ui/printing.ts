import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const listeners = new Set<() => void>();
let isPrinting = false;

function set(next: boolean): void {
  isPrinting = next;
  // What is drawn for paper must be there before the browser lays it out, which it does when this returns.
  flushSync(() => {
    for (const notify of listeners) notify();
  });
}
const begin = () => set(true);
const end = () => set(false);

function subscribe(notify: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
  }
  listeners.add(notify);
  return () => {
    listeners.delete(notify);
    if (listeners.size > 0) return;
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    isPrinting = false;
  };
}

/** Whether the page is being printed: what is drawn then, at any depth, is there before the browser lays it out. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  );
}
