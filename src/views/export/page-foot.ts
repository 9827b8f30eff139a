import { shortened } from '#src/select/shortened.ts';

/** Longest line at the foot of a page of A4, in characters. */
const LONGEST_LINE = 120;

const quoted = (text: string): string =>
  `"${text
    .replace(/["\\]/g, '\\$&')
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('<', '\\3c ')}"`;

/** What the foot of every page says: what is shown, and as of when. */
export interface PageFoot {
  readonly filter: string;
  readonly date: string;
  /** Said in place of what the foot has no room for. */
  readonly rest: string;
}

/** The lines of a page's foot: one where that has room for all, else the date has its own, and the filter alone is shortened. */
export function footLines({ filter, date, rest }: PageFoot): readonly string[] {
  const whole = `${filter} · ${date}`;
  if (whole.length <= LONGEST_LINE) return [whole];
  if (filter.length <= LONGEST_LINE) return [filter, date];
  return [`${shortened(filter, LONGEST_LINE - rest.length - 3)} (${rest})`, date];
}

/** Sets what stands at the foot of every printed page beside its number; gives the way to take it away again. */
export function setPageFoot(foot: PageFoot): () => void {
  const sheet = new CSSStyleSheet();
  const content = footLines(foot).map(quoted).join(' "\\a" ');
  sheet.replaceSync(`@page { @bottom-left { content: ${content}; white-space: pre-wrap; } }`);
  const { adoptedStyleSheets } = document;
  document.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
