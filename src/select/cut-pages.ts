import type { PageRange } from './fill-pages.ts';

/** A word of a text that is cut into pages. */
export interface PageWord {
  /** Which paragraph it belongs to. */
  readonly paragraph: number;
  /** With the space behind it. */
  readonly text: string;
}

/** How full a page is at least that ends with a sentence rather than with the last word that it holds. */
const FULL_ENOUGH = 0.8;

/** How many words are tried first on a page. */
const USUAL_PAGE = 200;

const SENTENCE_END = /(?:^|[^.])[\p{L}\p{N})»”“"]{2,}[.!?…][)»”“"]*\s*$|;\s*$/u;
/** "Possible:" */
const LABEL_END = /:[)»”“"]*\s*$/u;
/** As many words of what a label names stand on its page at least, and as many are in a label at most. */
const AFTER_LABEL = 3;
const LONGEST_LABEL = 4;
const SENTENCE_START = /^[«„“"(]*[\p{Lu}\p{N}]/u;

/** Whether a page that ends before the word of this index ends where a reader would pause: after a sentence or a paragraph. */
function isPause(words: readonly PageWord[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at]];
  if (before === undefined || after === undefined || before.paragraph !== after.paragraph) return true;
  return SENTENCE_END.test(before.text) && SENTENCE_START.test(after.text);
}

/** Whether the end of a page before the word of this index cuts a sentence, so that both pages must say so. */
export const isCutAt = (words: readonly PageWord[], at: number): boolean => !isPause(words, at);

/** How full the page of this number, from 0, is with these words: 1 where they just fit. It never falls with more words. */
export type Fullness = (range: PageRange, page: number) => number;

/**
 * Cuts words into pages by what is really drawn: each takes as many as it holds, or a few less where it then ends with a
 * sentence. A paragraph that fits the next page whole goes there if this page is full enough without it. The first page
 * may stay empty where its first word fits only the second; else a word too large for a page has one to itself.
 */
export function cutPages(words: readonly PageWord[], fullness: Fullness): readonly PageRange[] {
  const count = words.length;
  const pages: PageRange[] = [];
  let from = 0;
  let guess = USUAL_PAGE;
  do {
    const page = pages.length;
    const start = from;
    const full = (to: number) => (to === start ? 0 : fullness({ from: start, to }, page));
    const last = lastThatFits(start, count, guess, (to) => full(to) <= 1);
    let to = last === count ? count : niceEnd(words, { from, to: last }, full, (range) => fullness(range, page + 1));
    if (to < count) to = beforeLabel(words, { from, to });
    const mayStayEmpty = page === 0 && from < count && fullness({ from, to: from + 1 }, 1) <= 1;
    if (to === from && from < count && !mayStayEmpty) to = from + 1;
    pages.push({ from, to });
    guess = Math.max(to - from, 1);
    from = to;
  } while (from < count);
  return pages;
}

/** The largest end that fits, found by doubling and halving from a guess. */
function lastThatFits(from: number, count: number, guess: number, fits: (to: number) => boolean): number {
  let good = from;
  let bad = Math.min(from + guess, count);
  while (fits(bad)) {
    if (bad === count) return count;
    good = bad;
    bad = Math.min(from + 2 * (bad - from), count);
  }
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (fits(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** The page's end, or where a label that would stand on it without what it names begins. */
function beforeLabel(words: readonly PageWord[], { from, to }: PageRange): number {
  const paragraph = words[to]?.paragraph;
  for (let at = to; at > to - AFTER_LABEL && at > from; at -= 1) {
    const word = words[at - 1];
    if (word?.paragraph !== paragraph) return to;
    if (word === undefined || !LABEL_END.test(word.text)) continue;
    for (let start = at - 1; start > from && start >= at - LONGEST_LABEL; start -= 1)
      if (isPause(words, start)) return start;
    return to;
  }
  return to;
}

function niceEnd(
  words: readonly PageWord[],
  { from, to }: PageRange,
  full: (to: number) => number,
  fullNext: (range: PageRange) => number,
): number {
  if (to === from || (isPause(words, to) && words[to - 1]?.paragraph !== words[to]?.paragraph)) return to;
  const paragraph = words[to]?.paragraph;
  let start = to;
  while (start > from && words[start - 1]?.paragraph === paragraph) start -= 1;
  if (start > from && full(start) >= FULL_ENOUGH) {
    let end = to;
    while (end < words.length && words[end]?.paragraph === paragraph) end += 1;
    if (fullNext({ from: start, to: end }) <= 1) return start;
  }
  for (let at = to; at > from; at -= 1) if (isPause(words, at)) return full(at) >= FULL_ENOUGH ? at : to;
  return to;
}
