import type { Activity } from '#src/domain/activity.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import type { ActivityPlaces } from '#src/select/activity-order.ts';
import type { Column } from '#src/select/column.ts';
import { type Columns, KNOWN } from '#src/select/columns.ts';
import { sortSteps } from '#src/select/sort-steps.ts';
import type { ColumnId } from './table-columns.ts';

/** Combinations whose texts are written in one step. */
const STEP = 512;

type TextColumn = Exclude<ColumnId, 'date' | 'onRecord'>;

function columnOf({ facets, organisations, places }: Columns, id: TextColumn): Column {
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
function namesOf(dataset: Dataset, id: TextColumn, { text, formats }: I18n): (value: string) => string {
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

/** Orders by days: of all that are on record the first. */
function byDay({ moments, size }: Columns): ActivityPlaces {
  const known = Array.from(moments.first.keys()).filter((moment) => moments.known[moment] !== KNOWN.unknown);
  const days = Int32Array.from(new Set(known.map((moment) => moments.first[moment] ?? 0))).sort();
  const placeOf = new Map(Array.from(days, (day, place) => [day, place]));
  const places = Int32Array.from(moments.first, (day, moment) =>
    moments.known[moment] === KNOWN.unknown ? -1 : (placeOf.get(day) ?? -1),
  );
  return { of: Int32Array.from({ length: size }, (_, i) => places[moments.of[i] ?? 0] ?? -1), size: days.length };
}

/** What came of it weighs most, then what was discussed, then what was presented. */
function weightOf({ meeting }: Activity): number {
  const weight = (meeting?.outcome && 4) ?? 0;
  return weight + (meeting?.discussed ? 2 : 0) + (meeting?.presented ? 1 : 0) - 1;
}

/** Places of a column's combinations by what they are called, in the dictionary order of the reader's language. */
function* byText(dataset: Dataset, columns: Columns, id: TextColumn, i18n: I18n): Generator<undefined, ActivityPlaces> {
  const { combinations, starts, members, values } = columnOf(columns, id);
  const nameOf = namesOf(dataset, id, i18n);
  const texts: string[] = [];
  for (let combination = 0; combination < starts.length - 1; combination += 1) {
    const codes = members.subarray(starts[combination], starts[combination + 1]);
    const names = Array.from(codes, (code) => nameOf(values[code] ?? ''));
    texts.push(names.length < 2 ? (names[0] ?? '') : i18n.formats.list(names));
    if (combination % STEP === STEP - 1) yield;
  }
  const distinct = yield* sortSteps(
    [...new Set(texts)].filter((text) => text !== ''),
    i18n.formats.compare,
  );
  yield;
  const placeOf = new Map(distinct.map((text, place) => [text, place]));
  const places = Int32Array.from(texts, (text) => placeOf.get(text) ?? -1);
  yield;
  return {
    of: Int32Array.from({ length: columns.size }, (_, i) => places[combinations[i] ?? 0] ?? -1),
    size: distinct.length,
  };
}

/** The order of all activities by a column, worked out by steps of a few milliseconds. */
export function* columnOrderSteps(
  dataset: Dataset,
  columns: Columns,
  id: ColumnId,
  i18n: I18n,
): Generator<undefined, ActivityPlaces> {
  if (id === 'date') return byDay(columns);
  if (id === 'onRecord') return { of: Int32Array.from(dataset.activities, weightOf), size: 7 };
  return yield* byText(dataset, columns, id, i18n);
}
