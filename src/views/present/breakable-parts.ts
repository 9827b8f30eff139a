/** An address of a page or a mailbox. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@]+\.[^\s@]+/g;
/** A part that is longer than this, in characters, is broken anywhere: it may be wider than a line. */
export const LONGEST_UNBROKEN = 34;

/** A stretch of a text; an address' parts stay whole, and a line may end behind each. */
export interface TextPart {
  readonly text: string;
  readonly isAddress: boolean;
}

/** Cuts a text where an address in it may be broken: behind `/`, `.`, `?`, `&` and `@`, and nowhere else. In a row it is the text again. */
export function breakableParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    if (index > at) parts.push({ text: text.slice(at, index), isAddress: false });
    for (const part of address.match(/(?:https?:)?[^/.?&@]*[/.?&@]*/g) ?? [])
      if (part !== '') parts.push({ text: part, isAddress: part.length <= LONGEST_UNBROKEN });
    at = index + address.length;
  }
  if (at < text.length || parts.length === 0) parts.push({ text: text.slice(at), isAddress: false });
  return parts;
}
