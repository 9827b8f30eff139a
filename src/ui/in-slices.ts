/** The longest that a slice works at a stretch, in milliseconds; a slow machine makes no more of it, only more slices. */
const SLICE_MS = 6;

/** Work under way in slices. */
export interface Sliced {
  /** Does at once what is left. */
  readonly finish: () => void;
  /** Leaves undone what is left. */
  readonly stop: () => void;
}

/** Takes items one by one, from the next task on, and lets the page answer between slices. */
export function inSlices<T>(items: Iterable<T>, take: (item: T) => void): Sliced {
  const rest = items[Symbol.iterator]();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const takeUntil = (end: number): void => {
    timer = undefined;
    for (let next = rest.next(); next.done !== true; next = rest.next()) {
      take(next.value);
      if (performance.now() > end) {
        takeLater();
        return;
      }
    }
  };
  const takeLater = () => {
    timer = setTimeout(() => takeUntil(performance.now() + SLICE_MS));
  };
  const stop = () => clearTimeout(timer);
  takeLater();
  return {
    stop,
    finish: () => {
      if (timer === undefined) return;
      stop();
      takeUntil(Number.POSITIVE_INFINITY);
    },
  };
}
