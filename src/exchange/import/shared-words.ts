/** Words that say what an organisation is rather than which; a name is not recognised by them alone. */
const GENERAL = new Set(
  'and the of for a an ltd limited plc inc llc gmbh ag ev srl spa doo ad ood eood foundation fondatsiya association asotsiatsiya institute institut university universitet centre center tsentar cluster klaster group company agency agentsiya ministry council city'.split(
    ' ',
  ),
);

/** At most this many known names a word are looked through. */
const MOST = 50;

const telling = (words: readonly string[]): readonly string[] => words.filter((word) => !GENERAL.has(word));

/** Finds names of which one has all the words of the other: "nesta" and "nesta foundation". */
export class SharedWords<T> {
  private readonly byWord = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>();

  add(key: string, value: T): void {
    const words = key.split(' ');
    for (const word of new Set(telling(words))) {
      const known = this.byWord.get(word);
      if (known === undefined) this.byWord.set(word, [{ words, value }]);
      else if (known.length < MOST) known.push({ words, value });
    }
  }

  /** The value of the name with which a key shares the largest part of its words, and how large a part that is. */
  find(key: string): { readonly value: T; readonly likeness: number } | undefined {
    const words = key.split(' ');
    let best: { readonly value: T; readonly likeness: number } | undefined;
    for (const word of telling(words)) {
      for (const known of this.byWord.get(word) ?? []) {
        const [few, many] = known.words.length < words.length ? [known.words, words] : [words, known.words];
        if (telling(few).length === 0 || !few.every((each) => many.includes(each))) continue;
        const likeness = few.length / many.length;
        if (best === undefined || likeness > best.likeness) best = { value: known.value, likeness };
      }
    }
    return best;
  }
}
