import { isCutAt } from '#src/select/cut-pages.ts';
import type { PageRange } from '#src/select/fill-pages.ts';
import type { Block } from './slide-content.ts';
import { ELLIPSIS, START_CLASS } from './slide-frame.tsx';

/** A rounding of sizes that does not send a word to the next page, in pixels. */
const TOLERANCE = 0.5;

/** Removes the text of an element before or after a number of characters. */
function cutText(element: Element, at: number, side: 'before' | 'after'): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (passed + length >= at) {
      const range = document.createRange();
      range.selectNodeContents(element);
      if (side === 'before') range.setEnd(node, at - passed);
      else range.setStart(node, at - passed);
      range.deleteContents();
      return;
    }
    passed += length;
  }
}

/**
 * Measures pages of a slide by drawing them: takes the slide with all its words, as it is laid out unseen, and shows in it
 * those of one page after the other, joined to paragraphs and with the marks of a cut, as the page will have them.
 */
export class PageRuler {
  readonly #body: Element | null;
  readonly #whole: readonly ChildNode[];
  readonly #paragraphs: readonly Element[];
  readonly #blocks: readonly Block[];
  /** Of each word: which paragraph on the slide, and how many characters of it stand before. */
  readonly #place: readonly { readonly nth: number; readonly offset: number }[];
  readonly #room: number;

  constructor(frame: Element | undefined, blocks: readonly Block[]) {
    this.#body = frame?.querySelector('.slide__body') ?? null;
    this.#whole = [...(this.#body?.childNodes ?? [])];
    this.#paragraphs = [...(this.#body?.children ?? [])];
    this.#blocks = blocks;
    let [nth, offset] = [-1, 0];
    this.#place = blocks.map(({ piece, text }) => {
      if (piece === 0) [nth, offset] = [nth + 1, 0];
      const place = { nth, offset };
      offset += text.length;
      return place;
    });
    this.#room = this.#body?.getBoundingClientRect().height ?? 0;
  }

  /** Whether the slide could be drawn. */
  get canMeasure(): boolean {
    return this.#body !== null;
  }

  /** How full a page is with these words; 1 and less fits. */
  fullness(range: PageRange): number {
    if (this.#body === null) return Number.POSITIVE_INFINITY;
    this.#body.replaceChildren(...this.#drawn(range));
    const bottom = this.#body.lastElementChild?.getBoundingClientRect().bottom ?? 0;
    return (bottom - this.#body.getBoundingClientRect().top) / (this.#room + TOLERANCE);
  }

  /** Gives the slide all its words back. */
  restore(): void {
    this.#body?.replaceChildren(...this.#whole);
  }

  #drawn({ from, to }: PageRange): readonly Element[] {
    const [start, last] = [this.#place[from], this.#place[to - 1]];
    if (start === undefined || last === undefined) return [];
    const drawn = this.#paragraphs
      .slice(start.nth, last.nth + 1)
      .map((each) => each.cloneNode(true))
      .filter((each) => each instanceof Element);
    const end = this.#place[to];
    // From the end, as the beginning's cut moves what follows.
    const [top, bottom] = [drawn[0], drawn.at(-1)];
    if (end?.nth === last.nth && bottom !== undefined) cutText(bottom, end.offset, 'after');
    if (start.offset > 0 && top !== undefined) {
      top.classList.remove(START_CLASS);
      cutText(top, start.offset, 'before');
    }
    if (isCutAt(this.#blocks, to)) bottom?.append(ELLIPSIS.after);
    if (isCutAt(this.#blocks, from)) top?.prepend(ELLIPSIS.before);
    return drawn;
  }
}
