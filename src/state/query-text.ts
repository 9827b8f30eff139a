/** Longest free text that an address may carry, in characters. */
export const LONGEST_QUERY = 200;

/** Characters that no text in an address may have. */
export const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;

const EVERY_UNPRINTABLE = new RegExp(UNPRINTABLE, 'gu');

/** A name as an address may carry it as free text; of one that is too long, what fits. */
export function queryText(name: string): string {
  return name.slice(0, LONGEST_QUERY).replace(EVERY_UNPRINTABLE, ' ').trim();
}
