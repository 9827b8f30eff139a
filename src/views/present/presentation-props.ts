import type { Language } from '#src/domain/language.ts';
import type { AddressProblem } from '#src/state/address.ts';
import type { LiveViews } from './page-view.tsx';
import type { DeckWords } from './slide-words.ts';

/** What the page around hands in: its other views, and what they put into words. */
export interface PresentationProps {
  readonly words: Omit<DeckWords, 'title'>;
  readonly views: LiveViews;
  readonly problems: readonly AddressProblem[];
  /** The language that was asked for and whose texts did not come: English stands in their place. */
  readonly missingTexts: Language | undefined;
}
