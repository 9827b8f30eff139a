import type { Language } from '#src/domain/language.ts';
import { type Filter, NO_FILTER } from '#src/select/filter.ts';
import type { SlidePlace } from '#src/select/slide-place.ts';

/** The views that an address can name; the first is the default. */
export const VIEWS = ['overview', 'table', 'follow-ups', 'gaps', 'present', 'import'] as const;

export type View = (typeof VIEWS)[number];

/** What the reader looks at: all of it stands in the address, and nowhere else. */
export interface ViewState {
  readonly filter: Filter;
  readonly view: View;
  /** Id of the organisation whose panel is open. */
  readonly organisation?: string;
  /** Number of the page of the deck that is shown, from 1; only in the view `present`. Absent: the first. */
  readonly slide?: number;
  /** Which slide that number meant when it was written. */
  readonly slidePlace?: SlidePlace;
  /** Ids of the slides that the deck has, in their order. Absent: all. */
  readonly slides?: readonly string[];
  /** The deck's own title. */
  readonly deckTitle?: string;
  /** Absent: what was chosen before, else the browser's, else the site's first. */
  readonly language?: Language;
}

export const DEFAULT_VIEW_STATE: ViewState = { filter: NO_FILTER, view: 'overview' };
