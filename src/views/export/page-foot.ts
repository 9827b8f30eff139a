/** Longest text at the foot of a page of A4, in characters. */
const LONGEST = 135;

const quoted = (text: string): string =>
  `"${text
    .replace(/["\\]/g, '\\$&')
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('<', '\\3c ')}"`;

/** Sets what stands at the foot of every printed page beside its number; gives the way to take it away again. */
export function setPageFoot(text: string): () => void {
  const sheet = new CSSStyleSheet();
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  sheet.replaceSync(`@page { @bottom-left { content: ${quoted(short)}; } }`);
  const { adoptedStyleSheets } = document;
  document.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
