/** Finds names of which one gives initials for the first names of the other: "i petrov" and "ivan petrov". */
export class Initials<T> {
  private readonly bySurname = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>();

  /** `key`: a name as it is compared, see `nameKey`. */
  add(key: string, value: T): void {
    const words = key.split(' ');
    if (words.length < 2 || words.length > MOST_WORDS) return;
    for (const word of new Set(words.filter(isWhole))) {
      const known = this.bySurname.get(word);
      if (known === undefined) this.bySurname.set(word, [{ words, value }]);
      else if (known.length < MOST) known.push({ words, value });
    }
  }

  /** The value of a name that fits, of several the first. */
  find(key: string): T | undefined {
    const words = key.split(' ');
    if (words.length < 2 || words.length > MOST_WORDS) return undefined;
    for (const surname of words.filter(isWhole)) {
      const own = words.filter((word) => word !== surname);
      for (const { words: known, value } of this.bySurname.get(surname) ?? []) {
        const others = known.filter((word) => word !== surname);
        if (fits(own, others)) return value;
      }
    }
    return undefined;
  }
}

const MOST_WORDS = 5;
/** At most this many known names a surname are looked through. */
const MOST = 50;

const isWhole = (word: string): boolean => word.length > 1;

/** Whether the first names of two people may be the same, and an initial stands for one of them; middle names may be left out. */
function fits(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  if (few.length === 0) return false;
  let hasInitial = false;
  const rest = [...many];
  for (const word of few) {
    const at = rest.findIndex(
      (other) => other === word || ((word.length === 1 || other.length === 1) && other[0] === word[0]),
    );
    if (at < 0) return false;
    hasInitial ||= rest[at] !== word;
    rest.splice(at, 1);
  }
  return hasInitial;
}
