import { fold } from './fold.ts';

const PLAIN_LETTERS = /^[a-z0-9]+$/;
const END = 0x450;

/** Latin and Bulgarian letters; others, and accents on their own, fold to what stands around them. */
const isTabled = (code: number): boolean => code < 0x250 || code >= 0x410;

function pieceOf(code: number): Uint8Array | undefined {
  const piece = fold(String.fromCharCode(code));
  if (piece !== '' && !PLAIN_LETTERS.test(piece)) return undefined;
  return Uint8Array.from(piece, (letter) => letter.charCodeAt(0));
}

let table: readonly (Uint8Array | undefined)[] | undefined;

/** The longest piece. */
export const LONGEST_PIECE = 4;

/**
 * What each character folds to wherever it stands, as ASCII, by its code; empty for one that parts words.
 * Absent where that is not known of the character alone: such a text goes through `fold`.
 */
export function letterPieces(): readonly (Uint8Array | undefined)[] {
  table ??= Array.from({ length: END }, (_, code) => (isTabled(code) ? pieceOf(code) : undefined));
  return table;
}
