import type { Activity } from '#src/domain/activity.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import type { ActivityPlaces } from '#src/select/activity-order.ts';
import type { Codes } from '#src/select/codes.ts';
import type { Column } from '#src/select/column.ts';
import type { Columns } from '#src/select/columns.ts';
import { listPlaceSteps } from '#src/select/list-places.ts';
import { sortSteps } from '#src/select/sort-steps.ts';
import type { ColumnId } from './table-columns.ts';

/** Names and activities that are read in one step. */
const STEP = 2048;

type NamedColumn = Exclude<ColumnId, 'date' | 'onRecord'>;

function columnOf({ facets, organisations, places }: Columns, id: NamedColumn): Column {
  const columns = {
    organisations,
    city: places,
    country: facets.country,
    kind: facets.kind,
    people: facets.person,
    topics: facets.topic,
    visit: facets.visit,
  };
  return columns[id];
}

/** What a value of a column is called. */
function namesOf(dataset: Dataset, id: NamedColumn, { text, formats }: I18n): (value: string) => string {
  switch (id) {
    case 'organisations':
      return (value) => dataset.organisation.get(value)?.name ?? '';
    case 'city':
      return (value) => text(dataset.place.get(value)?.name);
    case 'country':
      return formats.country;
    case 'kind':
      return (value) => text(dataset.kind.get(value)?.name);
    case 'people':
      return (value) => text(dataset.person.get(value)?.name);
    case 'topics':
      return (value) => text(dataset.topic.get(value)?.name);
    case 'visit':
      return (value) => text(dataset.visit.get(value)?.title);
  }
}

/** Orders by days: of all that are on record the first. Moments come in that order, unknown ones last. */
function byDay({ moments, size }: Columns): ActivityPlaces {
  const { first, dated, of: momentOf } = moments;
  const places = new Int32Array(first.length).fill(-1);
  let days = 0;
  for (let moment = 0; moment < dated; moment += 1) {
    if (moment === 0 || first[moment] !== first[moment - 1]) days += 1;
    places[moment] = days - 1;
  }
  return { of: placesOf(momentOf, places, size), size: days };
}

/** The place of each activity, from that of what it has. */
function placesOf(has: Codes, places: Int32Array, size: number): Int32Array {
  const of = new Int32Array(size);
  for (let i = 0; i < size; i += 1) of[i] = places[has[i] ?? 0] ?? -1;
  return of;
}

/** What came of it weighs most, then what was discussed, then what was presented. */
function weightOf({ meeting }: Activity): number {
  const weight = (meeting?.outcome && 4) ?? 0;
  return weight + (meeting?.discussed ? 2 : 0) + (meeting?.presented ? 1 : 0) - 1;
}

function* byWeight({ activities }: Dataset): Generator<undefined, ActivityPlaces> {
  const of = new Int32Array(activities.length);
  for (const [i, activity] of activities.entries()) {
    of[i] = weightOf(activity);
    if (i % STEP === STEP - 1) yield;
  }
  return { of, size: 7 };
}

/** The place of each value by what it is called, in the dictionary order of the reader's language; -1: it has no name. */
function* namePlaces(
  values: readonly string[],
  nameOf: (value: string) => string,
  compare: (a: string, b: string) => number,
): Generator<undefined, Int32Array> {
  const names: string[] = [];
  for (const value of values) {
    names.push(nameOf(value));
    if (names.length % STEP === 0) yield;
  }
  const distinct = yield* sortSteps(
    [...new Set(names)].filter((name) => name !== ''),
    compare,
  );
  const placeOf = new Map(distinct.map((name, place) => [name, place]));
  yield;
  return Int32Array.from(names, (name) => placeOf.get(name) ?? -1);
}

/** Orders by what an activity's values are called: by the first, those of the same first by the second, and so on. */
function* byNames(
  dataset: Dataset,
  columns: Columns,
  id: NamedColumn,
  i18n: I18n,
): Generator<undefined, ActivityPlaces> {
  const { combinations, starts, members, values } = columnOf(columns, id);
  const placeOf = yield* namePlaces(values, namesOf(dataset, id, i18n), i18n.formats.compare);
  yield;
  const lists = { starts: new Uint32Array(starts.length), members: new Uint32Array(members.length) };
  let size = 0;
  for (let list = 0; list < starts.length - 1; list += 1) {
    const end = starts[list + 1] ?? 0;
    for (let at = starts[list] ?? 0; at < end; at += 1) {
      const place = placeOf[members[at] ?? 0] ?? -1;
      if (place < 0) continue;
      lists.members[size] = place;
      size += 1;
    }
    lists.starts[list + 1] = size;
  }
  const places = yield* listPlaceSteps(lists);
  yield;
  return { of: placesOf(combinations, places.of, columns.size), size: places.size };
}

/** The order of all activities by a column, worked out by steps of a few milliseconds. */
export function* columnOrderSteps(
  dataset: Dataset,
  columns: Columns,
  id: ColumnId,
  i18n: I18n,
): Generator<undefined, ActivityPlaces> {
  if (id === 'date') return byDay(columns);
  if (id === 'onRecord') return yield* byWeight(dataset);
  return yield* byNames(dataset, columns, id, i18n);
}
