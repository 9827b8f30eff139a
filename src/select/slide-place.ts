/** What an address says of the slide that its page number meant, so that it is found where pages are cut in another way. */
export interface SlidePlace {
  /** The page's number from 1, as long as the address has no other: who types one means that one. */
  readonly number: number;
  /** Id of the slide. */
  readonly slide: string;
  /** Which of the slide's words stands first on the page, from 0. */
  readonly word: number;
}

const WRITTEN = /^([1-9]\d{0,4})\.([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.([1-9]\d{0,5}))?$/;

/** Reads `11.visit-austria` or `12.visit-austria.57`; `undefined` for anything else. */
export function readSlidePlace(text: string): SlidePlace | undefined {
  const [, number, slide, word = '0'] = WRITTEN.exec(text) ?? [];
  if (number === undefined || slide === undefined) return undefined;
  return { number: Number(number), slide, word: Number(word) };
}

/** The inverse of `readSlidePlace`. */
export function writeSlidePlace({ number, slide, word }: SlidePlace): string {
  return [number, slide, ...(word === 0 ? [] : [word])].join('.');
}
