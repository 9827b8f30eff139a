import type { SlidePlace } from '#src/select/slide-place.ts';
import type { Page } from './slide-content.ts';

/** Which slide is looked at, and which of its blocks stands first: what stays when pages are cut anew. */
export interface Anchor {
  readonly slide: string;
  readonly block: number;
}

export const anchorOf = ({ content, part, from }: Page): Anchor => ({
  slide: content.slide.id,
  // A first page without words is not the one that its first word stands on.
  block: part > 1 && from === 0 ? 1 : from,
});

/** Index of the page that holds the anchor; `undefined` where its slide is gone. */
export function pageOfAnchor(pages: readonly Page[], { slide, block }: Anchor): number | undefined {
  const first = pages.findIndex(({ content }) => content.slide.id === slide);
  if (first === -1) return undefined;
  if (block === 0) return first;
  const within = pages.findIndex(({ content, from, to }) => content.slide.id === slide && from <= block && block < to);
  return within === -1 ? first : within;
}

/** Index of a page by its number from 1, and whether there is such a page; else the nearest there is. */
export function pageOfNumber(
  pages: readonly Page[],
  number: number,
): { readonly index: number; readonly exists: boolean } {
  const index = Math.min(Math.max(number, 1), pages.length) - 1;
  return { index, exists: index === number - 1 };
}

/**
 * Index of the page that an address means: the slide that it names, wherever the pages are cut, unless another number was
 * typed beside it or the deck has no such slide; then the page of the number.
 */
export function pageOfAddress(
  pages: readonly Page[],
  number: number,
  place: SlidePlace | undefined,
): { readonly index: number; readonly exists: boolean } {
  const named = place?.number === number ? pageOfAnchor(pages, { slide: place.slide, block: place.word }) : undefined;
  return named === undefined ? pageOfNumber(pages, number) : { index: named, exists: true };
}
