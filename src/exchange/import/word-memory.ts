/** So many words are kept in mind: those of names come again and again. */
const MOST_KNOWN = 20_000;

/** The same test of a word, which is not asked again of those that it was asked of before. */
export function remembering(test: (word: string) => boolean): (word: string) => boolean {
  const told = new Map<string, boolean>();
  return (word) => {
    const known = told.get(word);
    if (known !== undefined) return known;
    if (told.size >= MOST_KNOWN) told.clear();
    const found = test(word);
    told.set(word, found);
    return found;
  };
}
