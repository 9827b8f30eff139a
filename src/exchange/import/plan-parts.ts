import type { Source } from '#src/domain/source.ts';
import type { Table } from '../table/table.ts';
import type { DividedCell } from './import-plan.ts';
import type { Mapping, SheetMapping } from './mapping.ts';
import { nameKey } from './name-key.ts';
import type { OrganisationBook } from './organisation-book.ts';
import type { PersonBook } from './person-book.ts';
import type { PlaceBook } from './place-book.ts';
import type { RecordChange } from './record-change.ts';
import { SheetCells } from './sheet-cells.ts';
import { splitCell } from './split-cell.ts';
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

/** Rows looked at at one go. */
const STEP = 200;

/** The cells with organisations that are divided at a comma: which ones, and into what. */
export function* dividedCells(
  sheets: readonly { readonly table: Table; readonly sheet: SheetMapping }[],
  { splits, answers }: Mapping,
): Generator<undefined, readonly DividedCell[]> {
  const cells = new Map<string, { text: string; key: string; names: readonly string[]; rows: number }>();
  const whole = new Set(answers.whole);
  for (const { table, sheet } of sheets) {
    const reader = new SheetCells(table, sheet);
    for (const [at, row] of table.rows.entries()) {
      if (at % STEP === STEP - 1) yield;
      for (const text of reader.all(row, 'organisation')) {
        const key = nameKey(text);
        const known = cells.get(key);
        const names = known === undefined && !whole.has(key) ? splitCell(text, splits.organisation) : [];
        if (known !== undefined) known.rows += 1;
        else if (names.length > 1) cells.set(key, { text, key, names, rows: 1 });
      }
    }
  }
  return [...cells.values()].sort((a, b) => b.names.length - a.names.length);
}
