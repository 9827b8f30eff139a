import { useLayoutEffect, useRef, useState } from 'react';
import { readSlidePlace, writeSlidePlace } from '#src/select/slide-place.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { useLocationSearch } from '#src/state/location-search.ts';
import { type Anchor, anchorOf, pageOfAddress, pageOfAnchor } from './page-position.ts';
import type { Page } from './slide-content.ts';

/** Where the deck stands. `bad`: what the address had in place of a page's number, or a number that has no page. */
export interface DeckPosition {
  readonly index: number;
  readonly bad: string | undefined;
}

/**
 * The page that the address names; the address is put right where it names none, and says beside the number which slide it
 * means. When the pages are cut anew (another size, language or choice) the address follows, so that the same slide stays;
 * a follower leaves the address to the window that it follows.
 */
export function useDeckPosition(pages: readonly Page[] | undefined, isFollower: boolean): DeckPosition {
  const { state, change } = useDashboard();
  const number = state.slide ?? 1;
  const written = new URLSearchParams(useLocationSearch()).get('slide');
  const place = state.slidePlace;
  const placeWritten = place === undefined ? undefined : writeSlidePlace(place);
  const isNone = state.slide === undefined && written !== null;
  const known = useRef<{ readonly pages: readonly Page[]; readonly anchor: Anchor; readonly number: number }>(
    undefined,
  );
  const [bad, setBad] = useState<string>();

  // Before anybody can turn the page again: what is put right must not undo that.
  useLayoutEffect(() => {
    if (pages === undefined || pages.length === 0 || isFollower) return;
    const before = known.current;
    const isCutAnew = before !== undefined && before.pages !== pages && before.number === number;
    const kept = isCutAnew ? pageOfAnchor(pages, before.anchor) : undefined;
    const named = placeWritten === undefined ? undefined : readSlidePlace(placeWritten);
    const { index, exists } = kept === undefined ? pageOfAddress(pages, number, named) : { index: kept, exists: true };
    const page = pages[index];
    if (page === undefined) return;
    if (isNone || (!exists && !isCutAnew)) setBad(written ?? '');
    const own = anchorOf(page);
    const wanted =
      kept === undefined ? named?.number === number && { slide: named.slide, block: named.word } : before?.anchor;
    const anchor = wanted !== false && wanted?.slide === own.slide ? wanted : own;
    known.current = { pages, anchor, number: index + 1 };
    const next = { number: index + 1, slide: anchor.slide, word: anchor.block };
    const isPut = written === null || writeSlidePlace(next) === placeWritten;
    if (isNone || index + 1 !== number || !isPut) change({ slide: index + 1, slidePlace: next }, 'replace');
  }, [pages, number, placeWritten, written, isNone, isFollower, change]);

  return { index: pages === undefined ? 0 : pageOfAddress(pages, number, place).index, bad };
}
