/** What the browser keeps of a choice; `undefined` where there is none, or where it refuses to keep anything. */
export function storedChoice(
  key: string,
  storage: 'localStorage' | 'sessionStorage' = 'localStorage',
): string | undefined {
  try {
    return window[storage].getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice. Returns whether the browser did: with storage refused it lasts as long as the page. */
export function storeChoice(
  key: string,
  value: string,
  storage: 'localStorage' | 'sessionStorage' = 'localStorage',
): boolean {
  try {
    window[storage].setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

const PROBE = 'present-probe';

/** Whether the browser keeps nothing for this page. */
export function isStorageRefused(): boolean {
  if (!storeChoice(PROBE, 'kept') || storedChoice(PROBE) !== 'kept') return true;
  window.localStorage.removeItem(PROBE);
  return false;
}
