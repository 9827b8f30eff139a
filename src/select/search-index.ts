import type { Activity } from '#src/domain/activity.ts';
import { countrySearchNames } from '#src/domain/country-name.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { buildColumn, type Column, hasFlagged } from './column.ts';
import { fold, queryWords } from './fold.ts';

/** An attribute that free text searches: which activity has which value, and each value's folded words. */
interface SearchColumn {
  readonly column: Column;
  readonly folded: readonly string[];
}

export type SearchIndex = readonly SearchColumn[];

const bothLanguages = (text: LocalizedText | undefined): readonly string[] =>
  text === undefined ? [] : [text.en, text.bg];

/** Free text over organisations with aliases, people, places, countries, topics and titles; not over prose. */
export function buildSearchIndex({ activities, ...dataset }: Dataset): SearchIndex {
  const searched = (
    valuesOf: (activity: Activity) => readonly string[],
    spellingsOf: (id: string) => readonly string[],
  ): SearchColumn => {
    const column = buildColumn(activities, valuesOf);
    return { column, folded: column.values.map((id) => spellingsOf(id).map(fold).join('\n')) };
  };
  const organisationSpellings = (id: string) => {
    const organisation = dataset.organisation.get(id);
    return organisation === undefined ? [] : [organisation.name, ...organisation.aliases];
  };
  return [
    searched((activity) => activity.organisations, organisationSpellings),
    searched(
      (activity) => activity.people,
      (id) => bothLanguages(dataset.person.get(id)?.name),
    ),
    searched(
      ({ places, visit }) => (places.length > 0 ? places : visit.places),
      (id) => bothLanguages(dataset.place.get(id)?.name),
    ),
    searched((activity) => activity.countries, countrySearchNames),
    searched(
      (activity) => activity.topics,
      (id) => bothLanguages(dataset.topic.get(id)?.name),
    ),
    searched(
      ({ visit }) => [visit.id],
      (id) => bothLanguages(dataset.visit.get(id)?.title),
    ),
  ];
}

/** For each of `size` activities, 1 where every word of the query is found somewhere in it. */
export function searchMatches(index: SearchIndex, query: string, size: number): Uint8Array {
  const matches = new Uint8Array(size).fill(1);
  for (const word of queryWords(query)) {
    const holding = index
      .map(({ column, folded }) => ({
        column,
        flags: Uint8Array.from(folded, (text) => (text.includes(word) ? 1 : 0)),
      }))
      .filter(({ flags }) => flags.includes(1));
    for (let i = 0; i < size; i += 1) {
      if (matches[i] === 1 && !holding.some(({ column, flags }) => hasFlagged(column, i, flags))) matches[i] = 0;
    }
  }
  return matches;
}
