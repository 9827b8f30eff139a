/**
 * The place of each text among all of them in the order of `compare`, from 0; equal texts share one, an empty text has
 * none. Compares each distinct text alone, so that many rows with few texts sort fast.
 */
export function rankTexts(
  texts: readonly string[],
  compare: (a: string, b: string) => number,
): readonly (number | undefined)[] {
  const distinct = [...new Set(texts)].filter((text) => text !== '').sort(compare);
  const rankOf = new Map(distinct.map((text, rank) => [text, rank]));
  return texts.map((text) => rankOf.get(text));
}
