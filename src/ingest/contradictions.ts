import { COLLECTION_FILES, COLLECTIONS, type Collection } from '#src/domain/activity-record.ts';
import { isCountryCode } from '#src/domain/country-code.ts';
import { type EdtfDate, parseEdtf } from '#src/domain/edtf.ts';
import type { Fault, FaultCode } from '#src/domain/fault.ts';
import { circlesOf } from './circles.ts';
import { makeFault, showable } from './fault-wording.ts';
import type { ReadCollections } from './read-collection.ts';
import { isFields, type ReadableRow, textAt, textsAt } from './readable-row.ts';

type RowsById = ReadonlyMap<string, ReadableRow>;

/** The records of each collection by their ids; of an id that stands twice, neither. */
type Lookup = Readonly<Record<'visits' | 'meetings' | 'places', RowsById>>;

function byId(rows: readonly ReadableRow[]): RowsById {
  const found = new Map<string, ReadableRow>();
  const twice = new Set<string>();
  for (const row of rows) {
    if (row.id === undefined) continue;
    if (found.has(row.id)) twice.add(row.id);
    found.set(row.id, row);
  }
  for (const id of twice) found.delete(id);
  return found;
}

function faultAt(row: ReadableRow, path: string, code: FaultCode, found: unknown, expected?: string): Fault {
  return makeFault({ file: COLLECTION_FILES[row.collection], record: row.label, path }, code, found, expected);
}

const LONGEST_WAY = 6;

/** Faults of records that lead round in a circle through a field that ought to lead somewhere else. */
function faultsOfCircles(rows: RowsById, way: readonly string[]): readonly Fault[] {
  const leads = new Map<string, string>();
  for (const [id, { fields }] of rows) {
    const next = textAt(fields, ...way);
    if (next !== undefined && rows.has(next)) leads.set(id, next);
  }
  return [...circlesOf(leads)].flatMap(([id, circle]) => {
    const row = rows.get(id);
    if (row === undefined) return [];
    const path = way.join('.');
    if (circle.length === 1) return [faultAt(row, path, 'refers-to-itself', id)];
    const at = circle.indexOf(id);
    const round = [...circle.slice(at), ...circle.slice(0, at), id];
    const shown = round.length > LONGEST_WAY ? [...round.slice(0, LONGEST_WAY), '…'] : round;
    const expected = `a record that does not lead back to this one; found: ${shown.map(showable).join(' → ')}`;
    return [faultAt(row, path, 'circular-reference', leads.get(id), expected)];
  });
}

function dateOf(text: string | undefined): EdtfDate | undefined {
  const parsed = text === undefined ? undefined : parseEdtf(text);
  return parsed?.ok === true ? parsed.date : undefined;
}

/** Whether something dated so can lie within a visit: days must lie in it wholly, a month or a year has to touch it. */
function fits({ first, last, precision }: EdtfDate, visit: EdtfDate): boolean {
  const isExact = precision === 'day' || precision === 'duration';
  return isExact ? visit.first <= first && last <= visit.last : first <= visit.last && last >= visit.first;
}

function faultsOfDate(meeting: ReadableRow, visit: ReadableRow): readonly Fault[] {
  const [own, around] = [textAt(meeting.fields, 'when'), textAt(visit.fields, 'when')];
  const [date, visitDate] = [dateOf(own), dateOf(around)];
  if (date === undefined || visitDate === undefined || fits(date, visitDate)) return [];
  const expected = `a date within ${around}, when its visit "${visit.label}" takes place`;
  return [faultAt(meeting, 'when', 'outside-visit-dates', own, expected)];
}

/** Faults of a meeting's date beside that of the meeting that it follows, on the same day if the record says so. */
function faultsOfOrder(meeting: ReadableRow, followed: ReadableRow): readonly Fault[] {
  const [own, before] = [textAt(meeting.fields, 'when'), textAt(followed.fields, 'when')];
  const [date, earlier] = [dateOf(own), dateOf(before)];
  if (date === undefined || earlier === undefined) return [];
  const { follows } = meeting.fields;
  const isSameDay = isFields(follows) && Object.hasOwn(follows, 'sameDay') && follows.sameDay === true;
  const isBefore = date.last < earlier.first;
  if (!isBefore && !(isSameDay && date.first > earlier.last)) return [];
  const where = `${before}, the date of "${followed.label}", which it follows`;
  const expected = isSameDay ? `the same day: ${where}` : `a date on or after ${where}`;
  return [faultAt(meeting, 'when', 'follows-out-of-order', own, expected)];
}

/** The countries of a visit; `undefined` where none is on record, or not all of them can be read. */
function countriesOf({ fields }: ReadableRow): readonly string[] | undefined {
  const { countries } = fields;
  if (!Array.isArray(countries) || countries.length === 0) return undefined;
  const codes = textsAt(countries, ['[]']).flatMap(({ text }) => (isCountryCode(text) ? text : []));
  return codes.length === countries.length ? codes : undefined;
}

const MOST_COUNTRIES = 10;

/** Faults of the places that a visit, or a meeting of it, names in a country where the visit does not take place. */
function faultsOfPlaces(
  row: ReadableRow,
  way: readonly string[],
  visit: ReadableRow,
  places: RowsById,
): readonly Fault[] {
  const countries = countriesOf(visit);
  if (countries === undefined) return [];
  return textsAt(row.fields, way).flatMap(({ path, text }) => {
    const place = places.get(text);
    const country = place === undefined ? undefined : textAt(place.fields, 'country');
    if (country === undefined || !isCountryCode(country) || countries.includes(country)) return [];
    const listed = countries.slice(0, MOST_COUNTRIES).join(', ');
    const expected = `a place in ${listed}, where the visit "${visit.label}" takes place; "${text}" is in ${country}`;
    return [faultAt(row, path, 'outside-visit-countries', text, expected)];
  });
}

function faultsOfMeeting(meeting: ReadableRow, { visits, meetings, places }: Lookup): readonly Fault[] {
  const { fields } = meeting;
  const visitId = textAt(fields, 'visit');
  const visit = visitId === undefined ? undefined : visits.get(visitId);
  if (visit === undefined) return [];
  const followed = textAt(fields, 'follows', 'meeting');
  const other = followed === undefined ? undefined : meetings.get(followed);
  const otherVisit = other === undefined ? undefined : textAt(other.fields, 'visit');
  const isElsewhere = otherVisit !== undefined && otherVisit !== visitId && visits.has(otherVisit);
  const expected = `a meeting of the visit "${visitId}"; this one belongs to "${otherVisit}"`;
  return [
    ...(isElsewhere ? [faultAt(meeting, 'follows.meeting', 'follows-other-visit', followed, expected)] : []),
    ...(other === undefined || other === meeting ? [] : faultsOfOrder(meeting, other)),
    ...faultsOfDate(meeting, visit),
    ...faultsOfPlaces(meeting, ['place'], visit, places),
  ];
}

function faultsOfHome(meeting: ReadableRow, home: string): readonly Fault[] {
  return textsAt(meeting.fields, ['organisations', '[]'])
    .filter(({ text }) => text === home)
    .map(({ path }) => faultAt(meeting, path, 'home-organisation-met', home));
}

/**
 * Faults of records that contradict themselves or one another, malformed ones as far as they can be read.
 *
 * `home` is the id of the home organisation, where one can be read. Linear in the records.
 * Source: DATA.md, "Terms" and "Files under data/".
 */
export function faultsOfContradiction(collections: ReadCollections, home: string | undefined): readonly Fault[] {
  const rowsById = (collection: Collection) => byId(collections[collection].all);
  const [visits, meetings] = [rowsById('visits'), rowsById('meetings')];
  const [places, organisations] = [rowsById('places'), rowsById('organisations')];
  const lookup: Lookup = { visits, meetings, places };
  return COLLECTIONS.flatMap((collection): readonly Fault[] => {
    const { all } = collections[collection];
    if (collection === 'organisations') return faultsOfCircles(organisations, ['partOf']);
    if (collection === 'visits') return all.flatMap((visit) => faultsOfPlaces(visit, ['places', '[]'], visit, places));
    if (collection !== 'meetings') return [];
    return [
      ...faultsOfCircles(meetings, ['follows', 'meeting']),
      ...all.flatMap((meeting) => [
        ...faultsOfMeeting(meeting, lookup),
        ...(home === undefined ? [] : faultsOfHome(meeting, home)),
      ]),
    ];
  });
}
