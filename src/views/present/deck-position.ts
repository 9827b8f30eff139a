import { useEffect, useRef, useState } from 'react';
import { useDashboard } from '#src/state/dashboard.ts';
import { type Anchor, anchorOf, pageOfAnchor, pageOfNumber } from './page-position.ts';
import type { Page } from './slide-content.ts';

/** Where the deck stands. `badNumber`: a number in the address that has no page. */
export interface DeckPosition {
  readonly index: number;
  readonly badNumber: number | undefined;
}

/**
 * The page that the address names. When the pages are cut anew (another size, language or choice) the address follows, so
 * that the same slide stays; a follower leaves the address to the window that it follows.
 */
export function useDeckPosition(pages: readonly Page[] | undefined, isFollower: boolean): DeckPosition {
  const { state, change } = useDashboard();
  const number = state.slide ?? 1;
  const known = useRef<{ readonly pages: readonly Page[]; readonly anchor: Anchor; readonly number: number }>(
    undefined,
  );
  const [badNumber, setBadNumber] = useState<number>();

  useEffect(() => {
    if (pages === undefined || pages.length === 0 || isFollower) return;
    const before = known.current;
    const isCutAnew = before !== undefined && before.pages !== pages && before.number === number;
    const kept = isCutAnew ? pageOfAnchor(pages, before.anchor) : undefined;
    const { index, exists } = kept === undefined ? pageOfNumber(pages, number) : { index: kept, exists: true };
    const page = pages[index];
    if (page === undefined) return;
    if (!exists && !isCutAnew) setBadNumber(number);
    const anchor = kept === undefined || before === undefined ? anchorOf(page) : before.anchor;
    known.current = { pages, anchor, number: index + 1 };
    if (index + 1 !== number) change({ slide: index + 1 }, 'replace');
  }, [pages, number, isFollower, change]);

  return { index: pages === undefined ? 0 : pageOfNumber(pages, number).index, badNumber };
}
