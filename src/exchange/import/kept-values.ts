import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { LANGUAGES } from '#src/domain/language.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { effectOf, type ImportFault } from './import-fault.ts';
import type { MatchedRow } from './matched-row.ts';
import type { RowDraft } from './row-draft.ts';
import type { RowRecords } from './row-records.ts';
import type { Target } from './target.ts';

const LONGEST_FOUND = 120;

/** A name in every language in which it has another spelling. */
const inAll = (name: string | LocalizedText): string =>
  typeof name === 'string' ? name : [...new Set(LANGUAGES.map((language) => name[language]))].join(' / ');

type Named = Pick<ActivityRecord, 'people' | 'topics' | 'places' | 'organisations'>;

/** What a record calls its people, topics, places and organisations, by their ids. */
export class RecordNames {
  private readonly names: Readonly<Record<keyof Named, ReadonlyMap<string, string>>>;

  constructor({ people, topics, places, organisations }: Named) {
    const map = (rows: readonly { readonly id: string; readonly name: string | LocalizedText }[]) =>
      new Map(rows.map(({ id, name }) => [id, inAll(name)]));
    this.names = { people: map(people), topics: map(topics), places: map(places), organisations: map(organisations) };
  }

  list(of: keyof Named, ids: readonly string[]): string {
    return ids.map((id) => this.names[of].get(id) ?? id).join('; ');
  }
}

/** What a record has and the row that gave it says no longer, by the target of its column. */
export interface KeptValue {
  readonly target: Target;
  readonly found: string;
  readonly isShared: boolean;
}

/**
 * What a visit and its meeting have from a row whose cells for it are empty by now. It stays, as an empty cell says nothing,
 * and that is said. Of a visit that another source knows too it may be that one's: `isShared`. Nothing of a visit that
 * another source gave.
 */
export function keptValues(
  { visit: fresh, meeting: met }: RowRecords,
  { old }: MatchedRow,
  names: RecordNames,
): readonly KeptValue[] {
  const [own] = fresh.sources;
  if (old === undefined || old.isFromElsewhere) return [];
  const isShared = old.visit.sources.some(({ source }) => source !== own?.source);
  const { visit, meeting } = old;
  const notes = 'notes' in visit && typeof visit.notes === 'string' ? visit.notes : '';
  const kept: readonly (readonly [Target, boolean, string])[] = [
    ['date', fresh.when === undefined, visit.when ?? ''],
    ['city', fresh.places.length === 0, names.list('places', visit.places)],
    ['organisation', met === undefined, names.list('organisations', meeting?.organisations ?? [])],
    ['ours', fresh.people.length === 0, names.list('people', visit.people)],
    ['guests', (met?.people ?? []).length === 0, names.list('people', meeting?.people ?? [])],
    ['topic', (fresh.topics ?? []).length === 0, names.list('topics', visit.topics ?? [])],
    ['summary', fresh.summary === undefined, visit.summary === undefined ? '' : inAll(visit.summary)],
    ['notes', fresh.notes === undefined, notes],
  ];
  return kept.flatMap(([target, isEmpty, found]) => (isEmpty && found !== '' ? [{ target, found, isShared }] : []));
}

/**
 * The faults that say so; only for columns that the table has. `leftOut`: columns whose cell is filled, and was not taken.
 */
export function keptFaults(
  kept: readonly KeptValue[],
  at: Pick<ImportFault, 'file' | 'sheet' | 'row'>,
  { headerOf, leftOut }: Pick<RowDraft, 'headerOf' | 'leftOut'>,
): readonly ImportFault[] {
  return kept.flatMap(({ target, found, isShared }) => {
    const column = headerOf(target);
    const code = leftOut.has(column) ? 'not-said-yet' : isShared ? 'no-longer-said-here' : 'no-longer-said';
    return column === '' ? [] : [{ ...at, code, effect: effectOf(code), column, found: found.slice(0, LONGEST_FOUND) }];
  });
}
