const KEY = 'record-under-way';

/** Does what a browser may refuse. */
function attempt<T>(act: (storage: Storage) => T): T | undefined {
  try {
    return act(window.sessionStorage);
  } catch {
    return undefined;
  }
}

/** Notes in this tab that the record at this address is being loaded, until the load ends or the page is left. */
export function beginLoad(url: string): void {
  attempt((storage) => storage.setItem(KEY, url));
  window.addEventListener('pagehide', endLoad);
}

export function endLoad(): void {
  attempt((storage) => storage.removeItem(KEY));
  window.removeEventListener('pagehide', endLoad);
}

/** Whether the page ended in this tab while it loaded that record, and nobody left it: the browser closed it, as it does where memory runs out. */
export const wasClosedLoading = (url: string): boolean => attempt((storage) => storage.getItem(KEY)) === url;
