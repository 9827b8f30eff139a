import type { Dataset } from '#src/domain/dataset.ts';
import type { Language } from '#src/domain/language.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';

type Named = 'person' | 'visit';
type Ids = ReadonlySet<string>;

const known = new WeakMap<Dataset, Map<string, Ids>>();

const nameOf = (row: { readonly name: LocalizedText } | { readonly title: LocalizedText }): LocalizedText =>
  'name' in row ? row.name : row.title;

function sharedNames(dataset: Dataset, of: Named, language: Language): Ids {
  const firstOf = new Map<string, string>();
  const shared = new Set<string>();
  for (const row of dataset[of].values()) {
    const name = nameOf(row)[language];
    const first = firstOf.get(name);
    if (first === undefined) firstOf.set(name, row.id);
    else shared.add(first).add(row.id);
  }
  return shared;
}

/** The people or visits whose name in a language is another's as well, by id. Worked out once for a record. */
export function namesakes(dataset: Dataset, of: Named, language: Language): Ids {
  const ofDataset = known.get(dataset) ?? new Map<string, Ids>();
  known.set(dataset, ofDataset);
  const key = `${of} ${language}`;
  const found = ofDataset.get(key) ?? sharedNames(dataset, of, language);
  ofDataset.set(key, found);
  return found;
}
