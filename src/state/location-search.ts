import { useEffect, useLayoutEffect, useReducer, useRef, useSyncExternalStore } from 'react';

const MOVED = 'addresschange';

function subscribe(notify: () => void): () => void {
  window.addEventListener('popstate', notify);
  window.addEventListener(MOVED, notify);
  return () => {
    window.removeEventListener('popstate', notify);
    window.removeEventListener(MOVED, notify);
  };
}

/** Draws anew when the address moves between the first drawing and the moment from which React listens, in which keys can be pressed. */
function useEarlyMoves(): void {
  const [, drawAnew] = useReducer((draws: number) => draws + 1, 0);
  const leave = useRef<() => void>(undefined);
  useLayoutEffect(() => {
    leave.current = subscribe(drawAnew);
    return leave.current;
  }, []);
  useEffect(() => leave.current?.(), []);
}

/** The query part of the page's address, which is the only store of what the reader looks at. */
export function useLocationSearch(): string {
  useEarlyMoves();
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
