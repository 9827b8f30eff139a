import { useEffect, useRef, useState } from 'react';
import type { Page } from './slide-content.ts';
import type { StageSize } from './stage-size.ts';

/** How long it is told that slides were laid out anew, in milliseconds. */
const TOLD_FOR_MS = 6000;

/** How many pages a deck has now, for a while after another window size has cut it into more or fewer. */
export function useRelaid(pages: readonly Page[] | undefined, size: StageSize | undefined): number | undefined {
  const before = useRef<{ readonly count: number; readonly size: StageSize }>(undefined);
  const [relaid, setRelaid] = useState<number>();
  const count = pages?.length;
  useEffect(() => {
    if (count === undefined || size === undefined) return;
    const known = before.current;
    if (known !== undefined && known.count === count) return;
    before.current = { count, size };
    if (known === undefined || known.size === size) return;
    setRelaid(count);
    const timer = window.setTimeout(() => setRelaid(undefined), TOLD_FOR_MS);
    return () => window.clearTimeout(timer);
  }, [count, size]);
  return relaid;
}
