import { useSyncExternalStore } from 'react';

const MOVED = 'addresschange';

function subscribe(notify: () => void): () => void {
  window.addEventListener('popstate', notify);
  window.addEventListener(MOVED, notify);
  return () => {
    window.removeEventListener('popstate', notify);
    window.removeEventListener(MOVED, notify);
  };
}

/** The query part of the page's address, which is the only store of what the reader looks at. */
export function useLocationSearch(): string {
  return useSyncExternalStore(subscribe, () => window.location.search);
}

/** Moves to another query of the same page: one step of the history, or in place of the present one. */
export function goToSearch(search: string, how: 'push' | 'replace' = 'push'): void {
  if (search === window.location.search) return;
  const address = `${window.location.pathname}${search}${window.location.hash}`;
  if (how === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
  window.dispatchEvent(new Event(MOVED));
}
