import { plainSpaces } from '../plain-spaces.ts';

const MOST_OCTETS = 75;
const LINE_BREAK = '\r\n';

const encoder = new TextEncoder();

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
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MOST_OCTETS) {
      folded += `${LINE_BREAK} `;
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Content lines as a file has them: folded, each with its line break. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => foldLine(line) + LINE_BREAK).join('');
}
