import type { Meeting } from '#src/domain/meeting.ts';
import type { Visit } from '#src/domain/visit.ts';
import { titleKeys } from './name-key.ts';
import type { RowRecords } from './row-records.ts';
import { isSame, layOver } from './same-record.ts';

const sorted = (values: readonly string[]): readonly string[] => [...values].sort();
const metOn = (meetings: readonly Meeting[]): readonly string[] => [
  ...new Set(meetings.flatMap(({ organisations }) => organisations)),
];

/** Whether a visit that a table made stays as it is under a row of that table. */
export function isUnchanged(old: Visit, meetings: readonly Meeting[], { visit, meeting }: RowRecords): boolean {
  const isMetAlike = isSame(sorted(metOn(meetings)), sorted(meeting?.organisations ?? []));
  return isMetAlike && isSame(old, layOver(old, { ...visit, sources: old.sources }));
}

/** Whether a row names the very guests of a visit, and leaves nothing empty that the visit has. */
export function isAllOfVisit(old: Visit, meetings: readonly Meeting[], { visit, meeting }: RowRecords): boolean {
  const guests = [...new Set(meetings.flatMap(({ people }) => people))];
  return (
    isSame(sorted(guests), sorted(meeting?.people ?? [])) &&
    visit.people.length >= old.people.length &&
    visit.places.length >= old.places.length &&
    (visit.topics?.length ?? 0) >= (old.topics?.length ?? 0) &&
    (visit.when !== undefined || old.when === undefined) &&
    (visit.summary !== undefined || old.summary === undefined) &&
    (visit.notes !== undefined || old.notes === undefined)
  );
}

/** Whether the words of a row are those of one meeting of a visit, and not of the visit as a whole. */
export function isPartOfVisit(old: Visit, meetings: readonly Meeting[], records: RowRecords): boolean {
  return records.meeting !== undefined && !agrees(old, meetings, records);
}

/** Whether date, places, countries, organisations and title of a visit and a row are the same. */
export function agrees(old: Visit, meetings: readonly Meeting[], { visit, meeting }: RowRecords): boolean {
  return (
    old.when === visit.when &&
    isSame(sorted(old.places), sorted(visit.places)) &&
    isSame(sorted(old.countries), sorted(visit.countries)) &&
    isSame(sorted(metOn(meetings)), sorted(meeting?.organisations ?? [])) &&
    (old.title.en === visit.title.en || old.title.bg === visit.title.bg)
  );
}

/** Whether a visit with several meetings has a row's date and title, and its places and organisations among its own. */
export function holds(old: Visit, meetings: readonly Meeting[], { visit, meeting }: RowRecords): boolean {
  const places = new Set([...old.places, ...meetings.flatMap(({ place }) => place ?? [])]);
  const titles = new Set(titleKeys(old.title));
  return (
    meetings.length > 1 &&
    old.when !== undefined &&
    old.when === visit.when &&
    titleKeys(visit.title).some((title) => titles.has(title)) &&
    visit.countries.every((country) => old.countries.includes(country)) &&
    visit.places.every((id) => places.has(id)) &&
    (meeting === undefined || meetings.some((each) => holdsAll(each.organisations, meeting.organisations)))
  );
}

/** Whether a list has all of another, and that has any. */
export const holdsAll = (all: readonly string[], wanted: readonly string[]): boolean =>
  wanted.length > 0 && wanted.every((id) => all.includes(id));
