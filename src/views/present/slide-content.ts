import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { DeckSlide } from '#src/select/deck.ts';
import { type Run, wordsOfRuns } from '#src/select/slide-text.ts';
import { boundSpaces } from './bound-spaces.ts';

/** A word of a paragraph: what is never cut by a page's end. */
export interface Block {
  /** Which paragraph of the slide it belongs to, from 0. */
  readonly paragraph: number;
  /** Which word of that paragraph, from 0. */
  readonly piece: number;
  readonly tone: 'lead' | 'body';
  readonly text: string;
  readonly runs: readonly Run[];
}

/** The small line over a title. */
export interface Eyebrow {
  readonly text: string;
  readonly country: string | undefined;
  readonly shape: 'circle' | 'square' | 'dashed';
  /** Why its date is inferred. */
  readonly reason: LocalizedText | undefined;
}

/** A slide in words, not yet cut into pages. */
export interface SlideContent {
  readonly slide: DeckSlide;
  readonly layout: 'title' | 'live' | 'visit' | 'list' | 'end';
  /** The whole title, as lists name the slide. */
  readonly name: string;
  /** As it stands on the slide, cut if it is very long. */
  readonly title: string;
  readonly eyebrow: Eyebrow | undefined;
  readonly blocks: readonly Block[];
}

/** A page of the deck: one slide, or a part of it. `part` counts from 1. */
export interface Page {
  readonly content: SlideContent;
  readonly part: number;
  readonly parts: number;
  readonly from: number;
  readonly to: number;
}

/** A paragraph before it is cut into blocks. */
export interface Paragraph {
  readonly tone: Block['tone'];
  readonly runs: readonly Run[];
}

export const plain = (text: string): Run => ({ text, tone: 'plain' });
export const strong = (text: string): Run => ({ text, tone: 'strong' });
export const mute = (text: string): Run => ({ text, tone: 'mute' });

export const lead = (...runs: readonly Run[]): Paragraph => ({ tone: 'lead', runs });
export const body = (...runs: readonly Run[]): Paragraph => ({ tone: 'body', runs });

/** Cuts paragraphs into blocks; empty ones are left out. */
export function blocksOf(paragraphs: readonly Paragraph[]): readonly Block[] {
  return paragraphs.flatMap(({ tone, runs }, paragraph) =>
    boundRuns(runs).map((own, piece) => {
      const text = own.map((run) => run.text).join('');
      return { paragraph, piece, tone, text, runs: own };
    }),
  );
}

/** The words of a paragraph; a separator belongs to the word before it, so that it begins no line and no page. */
function boundRuns(runs: readonly Run[]): readonly (readonly Run[])[] {
  const words: Run[][] = [];
  for (const { text, tone } of runs)
    for (const word of wordsOfRuns([{ text: boundSpaces(text), tone }])) {
      const last = word.text.startsWith('\u00a0') ? words.at(-1) : undefined;
      if (last === undefined) words.push([word]);
      else last.push(word);
    }
  return words;
}
