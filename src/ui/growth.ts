import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './after-paint.ts';

interface Growth {
  /** What is listed. */
  readonly of: object | undefined;
  /** How many items were asked for. */
  readonly asked: number;
  /** How many of them are drawn by now. */
  readonly drawn: number;
  /** Whether none of those that were asked for last has been drawn yet. */
  readonly isAwaited: boolean;
}

const begun = (of: object | undefined, first: number, asked = first): Growth => ({
  of,
  asked,
  drawn: Math.min(first, asked),
  isAwaited: first < asked,
});

/**
 * A list that begins with some items and gets more when it is asked to: they follow after the frame that answers, in each
 * frame no more than it began with. It begins anew with something else to list. `asked`: how many were asked for when it
 * was last drawn.
 */
export function useGrowth(
  of: object | undefined,
  first: number,
  asked?: number,
): Growth & { readonly ask: (asked: number) => void } {
  const [kept, setKept] = useState(() => begun(of, first, asked));
  const growth = kept.of === of ? kept : begun(of, first);
  const isGrowing = growth.drawn < growth.asked;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was drawn calls for what follows it
  useEffect(() => {
    if (!isGrowing) return;
    const drawMore = (now: Growth) => ({ ...now, drawn: Math.min(now.asked, now.drawn + first), isAwaited: false });
    return afterPaint(() => startTransition(() => setKept(drawMore)));
  }, [isGrowing, first, growth.drawn]);
  return { ...growth, ask: (more) => setKept({ ...growth, asked: more, isAwaited: true }) };
}
