import { plainSpaces } from '../plain-spaces.ts';

const MOST_OCTETS = 75;
const LINE_BREAK = '\r\n';

/** Octets of a character in UTF-8. A surrogate without its other half is written as U+FFFD. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** A text as a value: what separates values is escaped, line breaks are `\n`. Source: RFC 5545, 3.3.11. */
export function escapeText(text: string): string {
  return plainSpaces(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n]/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/**
 * Folds a line so that none of its parts has more than 75 octets of UTF-8, the leading blank of those after the first
 * included; no character is torn. Source: RFC 5545, 3.1.
 */
export function foldLine(line: string): string {
  let folded = '';
  let begun = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const codePoint = line.codePointAt(at) ?? 0;
    const size = octetsOf(codePoint);
    if (octets + size > MOST_OCTETS) {
      folded += `${line.slice(begun, at)}${LINE_BREAK} `;
      begun = at;
      octets = 1;
    }
    octets += size;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return folded + line.slice(begun);
}

/** Content lines as a file has them: folded, each with its line break. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => foldLine(line) + LINE_BREAK).join('');
}
