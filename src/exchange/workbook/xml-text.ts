/** What XML 1.0 cannot hold, or would change: C0 control characters, lone surrogates, carriage returns. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is escaped.
const UNWRITABLE = /[\x00-\x08\x0B-\x1F\p{Cs}\uFFFE\uFFFF]/gu;
/** What would be read as such an escape, or become one beside another. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4})/g;
const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (letter: string) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A text of a cell in the markup of a workbook; what XML cannot hold as `_xHHHH_`. Source: ECMA-376-1, 22.9.2.19. */
export function xmlText(text: string): string {
  return text
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(UNWRITABLE, escaped)
    .replace(/[&<>"]/g, (letter) => MARKUP[letter] ?? letter);
}
