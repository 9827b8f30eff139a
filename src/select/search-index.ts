import { countrySearchNames } from '#src/domain/country-name.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { type Column, flaggedCombinations } from './column.ts';
import type { Facet } from './filter.ts';
import { queryWords } from './fold.ts';
import { type Vocabulary, VocabularyBuilder, wordsHolding } from './vocabulary.ts';
import { listsHolding, type WordLists, WordListsBuilder } from './word-lists.ts';

/** An attribute that free text searches: which activity has which value, and each value's folded words. */
interface SearchColumn {
  readonly column: Column;
  readonly lists: WordLists;
}

/** All different words, and who has which. A word of a query never spans two, so that only these are looked through. */
export interface SearchIndex {
  readonly vocabulary: Vocabulary;
  readonly columns: readonly SearchColumn[];
}

const bothLanguages = (text: LocalizedText | undefined): readonly string[] =>
  text === undefined ? [] : [text.en, text.bg];

/** Values whose words are looked up at one go. */
const STEP = 500;

/**
 * Free text over organisations with aliases, people, places, countries, topics and titles; not over prose.
 *
 * `places`: the cities of each activity, else its visit's.
 */
export function* searchIndexSteps(
  dataset: Dataset,
  facets: Readonly<Record<Facet, Column>>,
  organisations: Column,
  places: Column,
): Generator<undefined, SearchIndex> {
  const vocabulary = new VocabularyBuilder();
  function* searched(
    column: Column,
    spellingsOf: (id: string) => readonly string[],
  ): Generator<undefined, SearchColumn> {
    const builder = new WordListsBuilder(vocabulary);
    for (const [at, id] of column.values.entries()) {
      builder.add(spellingsOf(id));
      if (at % STEP === STEP - 1) yield;
    }
    yield;
    return { column, lists: builder.lists() };
  }
  const organisationSpellings = (id: string) => {
    const organisation = dataset.organisation.get(id);
    return organisation === undefined ? [] : [organisation.name, ...organisation.aliases];
  };
  const columns = [
    yield* searched(organisations, organisationSpellings),
    yield* searched(facets.person, (id) => bothLanguages(dataset.person.get(id)?.name)),
    yield* searched(places, (id) => bothLanguages(dataset.place.get(id)?.name)),
    yield* searched(facets.country, countrySearchNames),
    yield* searched(facets.topic, (id) => bothLanguages(dataset.topic.get(id)?.name)),
    yield* searched(facets.visit, (id) => bothLanguages(dataset.visit.get(id)?.title)),
  ];
  return { vocabulary: vocabulary.vocabulary(), columns };
}

/** Words that one round over the activities looks for, a bit each. */
const WORDS_A_ROUND = 8;

/**
 * Looks for the words of a query, up to eight a round. In each round, writes to `found` the bits of the words that each
 * activity holds, and yields the bits of one that holds them all.
 */
export function* searchRounds(index: SearchIndex, query: string, found: Uint8Array): Generator<number> {
  const words = queryWords(query);
  for (let first = 0; first < words.length; first += WORDS_A_ROUND) {
    const round = words.slice(first, first + WORDS_A_ROUND);
    found.fill(0);
    for (const [combinations, bits] of bitsByCombinations(index, round)) {
      for (let i = 0; i < found.length; i += 1) found[i] = (found[i] ?? 0) | (bits[combinations[i] ?? 0] ?? 0);
    }
    yield (1 << round.length) - 1;
  }
}

function bitsByCombinations(
  { vocabulary, columns }: SearchIndex,
  words: readonly string[],
): ReadonlyMap<Uint32Array, Uint8Array> {
  const tables = new Map<Uint32Array, Uint8Array>();
  for (const [bit, word] of words.entries()) {
    const holding = wordsHolding(vocabulary, word);
    for (const { column, lists } of columns) {
      const flagged = flaggedCombinations(column, listsHolding(lists, holding));
      const table = tables.get(column.combinations) ?? new Uint8Array(flagged.length);
      tables.set(column.combinations, table);
      for (let i = 0; i < flagged.length; i += 1) table[i] = (table[i] ?? 0) | ((flagged[i] ?? 0) << bit);
    }
  }
  return tables;
}
