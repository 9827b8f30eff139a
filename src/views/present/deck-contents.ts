import { useMemo, useState } from 'react';
import { today } from '#src/domain/day.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { chosenSlides, deckOf } from '#src/select/deck.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import type { SlideContent } from './slide-content.ts';
import { type DeckWords, slideContent } from './slide-words.ts';

/** The deck of the present filter in words. */
export interface DeckContents {
  /** Every slide that the filter has. */
  readonly all: readonly SlideContent[];
  /** Those that were chosen, in their order. */
  readonly shown: readonly SlideContent[];
  /** How many chosen slides the filter does not have. */
  readonly missing: number;
  /** Visits that found no room; none where the slides were chosen. */
  readonly visitsLeftOut: number;
}

/** Puts the present answer's deck into words, once for each answer, choice and language. */
export function useDeckContents(words: Omit<DeckWords, 'title'>): DeckContents {
  const { dataset, answer, state } = useDashboard();
  const i18n = useI18n();
  const [day] = useState(() => today());
  const { slides, deckTitle } = state;
  const choice = slides?.join();
  const deck = useMemo(() => deckOf(dataset, answer, day), [dataset, answer, day]);
  const all = useMemo(
    () => deck.slides.map((slide) => slideContent(slide, { ...words, title: deckTitle }, dataset, i18n)),
    [deck, words, deckTitle, dataset, i18n],
  );
  return useMemo(() => {
    const { slides: chosen, missing } = chosenSlides(deck.slides, choice?.split(','));
    const byId = new Map(all.map((content) => [content.slide.id, content]));
    const shown = chosen.flatMap(({ id }) => byId.get(id) ?? []);
    return { all, shown, missing: missing.length, visitsLeftOut: choice === undefined ? deck.visitsLeftOut : 0 };
  }, [deck, all, choice]);
}
