import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { countrySearchNames } from '#src/domain/country-name.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { type Codes, narrow } from './codes.ts';
import type { Column } from './column.ts';
import { queryWords } from './fold.ts';
import type { LaidOut } from './lay-out.ts';
import { type Vocabulary, VocabularyBuilder, wordsHolding } from './vocabulary.ts';
import { markHolding, type WordLists, WordListsBuilder } from './word-lists.ts';

/**
 * An attribute that free text searches: which activity has which value, and which folded word is in which text. `texts`: that
 * of each value where values share them, as visits share titles; else every value has its own.
 */
interface SearchColumn {
  readonly column: Column;
  readonly texts: Codes | undefined;
  readonly lists: WordLists;
}

/** All different words, and who has which. A word of a query never spans two, so that only these are looked through. */
export interface SearchIndex {
  readonly vocabulary: Vocabulary;
  readonly columns: readonly SearchColumn[];
}

const bothLanguages = (text: LocalizedText | undefined): readonly string[] =>
  text === undefined ? [] : [text.en, text.bg];

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

/** Values whose words are looked up at one go. */
const STEP = 500;

/** Free text over organisations with aliases, people, places, countries, topics and titles; not over prose. */
export function* searchIndexSteps(
  record: ActivityRecord,
  { facets, organisations, placesSearched }: LaidOut,
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
    return { column, texts: undefined, lists: builder.lists() };
  }
  const named = (column: Column, rows: readonly { readonly id: string; readonly name: LocalizedText }[]) => {
    const known = byId(rows);
    return searched(column, (id) => bothLanguages(known.get(id)?.name));
  };
  const met = byId(record.organisations);
  const organisationSpellings = (id: string) => {
    const organisation = met.get(id);
    return organisation === undefined ? [] : [organisation.name, ...organisation.aliases];
  };
  const columns = [
    yield* searched(organisations, organisationSpellings),
    yield* named(facets.person, record.people),
    yield* named(placesSearched, record.places),
    yield* searched(facets.country, countrySearchNames),
    yield* named(facets.topic, record.topics),
    yield* titled(facets.visit, record, new WordListsBuilder(vocabulary)),
  ];
  return { vocabulary: vocabulary.vocabulary(), columns };
}

/** Titles, each different one once. */
function* titled(
  column: Column,
  { visits }: ActivityRecord,
  builder: WordListsBuilder,
): Generator<undefined, SearchColumn> {
  const numbers = new Map<string, number>();
  const texts = new Uint32Array(column.values.length);
  for (const [visit, { title }] of visits.entries()) {
    if (visit % STEP === STEP - 1) yield;
    const key = `${title.en}\n${title.bg}`;
    const known = numbers.get(key);
    texts[visit] = known ?? numbers.size;
    if (known !== undefined) continue;
    numbers.set(key, numbers.size);
    builder.add(bothLanguages(title));
  }
  return { column, texts: narrow(texts), lists: builder.lists() };
}

/** Whether whatever has the words of a text has those of another, shorter one as well. */
export function isNarrower(query: string, before: string): boolean {
  const words = queryWords(query);
  return queryWords(before).every((each) => words.some((word) => word.includes(each)));
}

/** Words that one round over the activities looks for, a bit each. */
const WORDS_A_ROUND = 8;

/** For some words, `all` of their bits, and for each column that knows any of them those that each value has. */
export interface TextRound {
  readonly all: number;
  readonly found: readonly { readonly column: Column; readonly bits: Uint8Array }[];
}

/** Looks for the words of a query, up to eight a round; an activity must hold those of every round. */
export function textRounds(index: SearchIndex, query: string): readonly TextRound[] {
  const words = queryWords(query);
  return Array.from({ length: Math.ceil(words.length / WORDS_A_ROUND) }, (_, round) => {
    const sought = words.slice(round * WORDS_A_ROUND, (round + 1) * WORDS_A_ROUND);
    const holding = sought.map((word) => wordsHolding(index.vocabulary, word));
    return {
      all: (1 << sought.length) - 1,
      found: index.columns.flatMap((each) => {
        const marks = new Uint8Array(each.lists.size);
        for (const [at, flags] of holding.entries()) markHolding(each.lists, flags, 1 << at, marks);
        if (marks.every((mark) => mark === 0)) return [];
        return [{ column: each.column, bits: each.texts === undefined ? marks : spread(marks, each.texts) }];
      }),
    };
  });
}

function spread(marks: Uint8Array, texts: Codes): Uint8Array {
  const spreadOut = new Uint8Array(texts.length);
  for (let i = 0; i < spreadOut.length; i += 1) spreadOut[i] = marks[texts[i] ?? 0] ?? 0;
  return spreadOut;
}

/** Activities that are looked at together, so that what was found of them stays near. */
const RUN = 4096;

/** Below this share of all activities, the values of each are looked at sooner than those of all combinations. */
const FEW = 1 / 8;

/**
 * Sets the bit in the mask of every activity that lacks a word of a round. Those that have the bit already keep it, and are
 * not looked at.
 */
export function markLacking({ all, found }: TextRound, masks: Uint16Array, bit: number): void {
  const areFew = countUnmarked(masks, bit) < masks.length * FEW;
  const tables = areFew ? [] : [...tablesOf(found)];
  const activities = new Uint32Array(Math.min(RUN, masks.length));
  const has = new Uint8Array(activities.length);
  for (let from = 0; from < masks.length; from += RUN) {
    const size = unmarked(masks, bit, from, Math.min(from + RUN, masks.length), activities);
    if (size === 0) continue;
    has.fill(0, 0, size);
    for (const [combinations, bits] of tables) addOfCombinations(has, combinations, bits, activities, size);
    if (areFew) for (const { column, bits } of found) addOfValues(has, column, bits, activities, size);
    for (let i = 0; i < size; i += 1) {
      const activity = activities[i] ?? 0;
      if (has[i] !== all) masks[activity] = (masks[activity] ?? 0) | bit;
    }
  }
}

/** The bits of each combination; columns that share theirs share a table. */
function tablesOf(found: TextRound['found']): ReadonlyMap<Codes, Uint8Array> {
  const tables = new Map<Codes, Uint8Array>();
  for (const { column, bits } of found) {
    const table = tables.get(column.combinations) ?? new Uint8Array(column.starts.length - 1);
    tables.set(column.combinations, table);
    addOfMembers(table, column, bits);
  }
  return tables;
}

function addOfMembers(table: Uint8Array, { starts, members }: Column, bits: Uint8Array): void {
  let at = 0;
  for (let combination = 0; combination < table.length; combination += 1) {
    const end = starts[combination + 1] ?? 0;
    let sum = table[combination] ?? 0;
    for (; at < end; at += 1) sum |= bits[members[at] ?? 0] ?? 0;
    table[combination] = sum;
  }
}

function countUnmarked(masks: Uint16Array, bit: number): number {
  let count = 0;
  for (let i = 0; i < masks.length; i += 1) count += ((masks[i] ?? 0) & bit) === 0 ? 1 : 0;
  return count;
}

/** Writes down the activities from one up to another whose masks lack a bit; how many there are. */
function unmarked(masks: Uint16Array, bit: number, from: number, to: number, activities: Uint32Array): number {
  let size = 0;
  for (let i = from; i < to; i += 1) {
    activities[size] = i;
    size += ((masks[i] ?? 0) & bit) === 0 ? 1 : 0;
  }
  return size;
}

function addOfCombinations(
  has: Uint8Array,
  combinations: Codes,
  bits: Uint8Array,
  activities: Uint32Array,
  size: number,
): void {
  for (let i = 0; i < size; i += 1) has[i] = (has[i] ?? 0) | (bits[combinations[activities[i] ?? 0] ?? 0] ?? 0);
}

function addOfValues(
  has: Uint8Array,
  { combinations, starts, members }: Column,
  bits: Uint8Array,
  activities: Uint32Array,
  size: number,
): void {
  for (let i = 0; i < size; i += 1) {
    const combination = combinations[activities[i] ?? 0] ?? 0;
    const end = starts[combination + 1] ?? 0;
    let sum = has[i] ?? 0;
    for (let at = starts[combination] ?? 0; at < end; at += 1) sum |= bits[members[at] ?? 0] ?? 0;
    has[i] = sum;
  }
}
