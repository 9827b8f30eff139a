import type { Source } from '#src/domain/source.ts';
import type { DividedCell } from './import-plan.ts';
import { nameKey } from './name-key.ts';
import type { OrganisationBook } from './organisation-book.ts';
import type { OrganisationComma } from './organisation-comma.ts';
import type { PersonBook } from './person-book.ts';
import type { PlaceBook } from './place-book.ts';
import type { ReadRow } from './read-row.ts';
import type { RecordChange } from './record-change.ts';
import type { TermBook } from './term-book.ts';

interface Books {
  readonly placeBook: PlaceBook;
  readonly organisations: OrganisationBook;
  readonly people: PersonBook;
  readonly topics: TermBook;
  readonly kinds: TermBook;
  readonly newSources: readonly Source[];
}

/** The places, organisations, people, terms and sources that changed visits and meetings need and the record lacks. */
export function neededRecords(changes: readonly RecordChange[], books: Books): readonly RecordChange[] {
  const used = {
    places: new Set<string>(),
    organisations: new Set<string>(),
    people: new Set<string>(),
    topics: new Set<string>(),
    kinds: new Set<string>(),
    sources: new Set<string>(),
  };
  const note = (set: Set<string>, ids: readonly string[]) => {
    for (const id of ids) set.add(id);
  };
  for (const change of changes) {
    if (change.collection === 'followUps')
      note(
        used.sources,
        change.after.sources.map(({ source }) => source),
      );
    if (change.collection !== 'visits' && change.collection !== 'meetings') continue;
    const { after } = change;
    note(used.people, after.people);
    note(used.topics, after.topics ?? []);
    note(
      used.sources,
      after.sources.map(({ source }) => source),
    );
    if ('places' in after) note(used.places, after.places);
    if ('organisations' in after) note(used.organisations, after.organisations);
  }
  const people = books.people.added.filter(({ id }) => used.people.has(id));
  note(
    used.organisations,
    people.map(({ organisation }) => organisation),
  );
  const organisations = books.organisations.added.filter(({ id }) => used.organisations.has(id));
  note(
    used.kinds,
    organisations.map(({ kind }) => kind),
  );
  note(
    used.sources,
    [...people, ...organisations].flatMap(({ sources }) => sources.map(({ source }) => source)),
  );
  return [
    ...books.newSources.filter(({ id }) => used.sources.has(id)).map((after) => added('sources', after)),
    ...books.kinds.added.filter(({ id }) => used.kinds.has(id)).map((after) => added('kinds', after)),
    ...books.topics.added.filter(({ id }) => used.topics.has(id)).map((after) => added('topics', after)),
    ...books.placeBook.added.filter(({ id }) => used.places.has(id)).map((after) => added('places', after)),
    ...organisations.map((after) => added('organisations', after)),
    ...people.map((after) => added('people', after)),
  ];
}

type Change<C> = Extract<RecordChange, { readonly collection: C }>;

function added<C extends RecordChange['collection']>(collection: C, after: Change<C>['after']): Change<C>;
function added(collection: RecordChange['collection'], after: RecordChange['after']): unknown {
  return { collection, id: after.id, after };
}

/** The names whose commas were asked about in several sheets, each once: behind those that wait or are answered, so that an answer moves none, those that were decided. */
export function joinedCommas(lists: readonly (readonly OrganisationComma[])[]): readonly OrganisationComma[] {
  const byKey = new Map<string, OrganisationComma>();
  for (const each of lists.flat()) {
    const known = byKey.get(each.key);
    byKey.set(each.key, known === undefined ? each : { ...known, rows: known.rows + each.rows });
  }
  const isDecided = ({ status }: OrganisationComma) => Number(status === 'decided');
  return [...byKey.values()].sort((a, b) => isDecided(a) - isDecided(b) || b.rows - a.rows);
}

/** The cells with organisations that are divided: which ones, and into what; those with most names first. */
export function dividedCells(reads: readonly ReadRow[]): readonly DividedCell[] {
  const cells = new Map<string, { text: string; key: string; names: readonly string[]; rows: number }>();
  for (const { text, names } of reads.flatMap(({ divided }) => divided)) {
    const key = nameKey(text);
    const known = cells.get(key);
    if (known === undefined) cells.set(key, { text, key, names, rows: 1 });
    else known.rows += 1;
  }
  return [...cells.values()].sort((a, b) => b.names.length - a.names.length);
}
