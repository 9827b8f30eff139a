const KEY = 'record-under-way';
const LOCK = 'record-under-way-';

/** Ends the hold of the load that is under way. */
let release = (): void => undefined;

/** Does what a browser may refuse. */
function attempt<T>(act: (storage: Storage) => T): T | undefined {
  try {
    return act(window.sessionStorage);
  } catch {
    return undefined;
  }
}

/** The browser's locks, which only a secure page has. */
const locks = (): LockManager | undefined => ('locks' in navigator ? navigator.locks : undefined);

/** Holds a lock as long as this page lives, or until it is released. */
function hold(name: string): void {
  locks()
    ?.request(
      name,
      () =>
        new Promise<void>((done) => {
          release = done;
        }),
    )
    .catch(() => undefined);
}

/** Notes in this tab that the record at this address is being loaded, until the load ends or the page is left. */
export function beginLoad(url: string): void {
  endLoad();
  const load = Math.random().toString(36).slice(2);
  attempt((storage) => storage.setItem(KEY, `${load} ${url}`));
  hold(LOCK + load);
  window.addEventListener('pagehide', endLoad);
}

export function endLoad(): void {
  attempt((storage) => storage.removeItem(KEY));
  release();
  release = () => undefined;
  window.removeEventListener('pagehide', endLoad);
}

/** The load of that record that was under way in this tab when the page ended, and nobody left it; `undefined`: none. */
export function unfinishedLoad(url: string): string | undefined {
  const [load, of] = attempt((storage) => storage.getItem(KEY))?.split(' ') ?? [];
  return of === url ? load : undefined;
}

/** Whether it goes on in another tab, of which this one is a copy. Otherwise the browser closed it, as it does where memory runs out. */
export async function goesOnElsewhere(load: string): Promise<boolean> {
  try {
    const { held } = (await locks()?.query()) ?? {};
    return held?.some(({ name }) => name === LOCK + load) === true;
  } catch {
    return false;
  }
}
