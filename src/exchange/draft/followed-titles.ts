import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Organisation } from '#src/domain/organisation.ts';
import type { Place } from '#src/domain/place.ts';
import type { Visit } from '#src/domain/visit.ts';
import { MOST_NAMED, madeTitle } from '../import/made-title.ts';

/** So many ways to spell the organisations of a title are tried. */
const MOST_SPELLINGS = 200;

/** Every way to choose one of each list, at most so many. */
function choices(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let chosen: readonly (readonly string[])[] = [[]];
  for (const list of lists)
    chosen = chosen.flatMap((before) => list.map((each) => [...before, each])).slice(0, MOST_SPELLINGS);
  return chosen;
}

/** A title in which each language that the import made is made anew; what people wrote or translated stays. */
function followed(title: LocalizedText, olds: readonly LocalizedText[], now: LocalizedText): LocalizedText {
  const of = (language: keyof LocalizedText) =>
    olds.some((old) => old[language] === title[language]) ? now[language] : title[language];
  const [en, bg] = [of('en'), of('bg')];
  return en === title.en && bg === title.bg ? title : { en, bg };
}

/** What the title of a visit would be if the import had made it: before a merge in any spelling, and after it. */
function ofMeetings(
  visit: Visit,
  before: ReadonlyMap<string, Organisation>,
  after: ReadonlyMap<string, Organisation>,
  met: readonly { readonly old: readonly string[]; readonly now: readonly string[] }[],
): LocalizedText {
  const made = (organisations: readonly string[]) =>
    madeTitle({ direction: visit.direction, organisations, places: [], countries: visit.countries });
  return met.reduce((title, { old, now }) => {
    const spellings = old.slice(0, MOST_NAMED).map((id) => {
      const organisation = before.get(id);
      return organisation === undefined ? [id] : [organisation.name, ...organisation.aliases];
    });
    const olds = choices(spellings).map(made);
    return followed(title, olds, made(now.map((id) => after.get(id)?.name ?? id)));
  }, visit.title);
}

function ofPlaces(
  visit: Visit,
  now: Visit,
  before: ReadonlyMap<string, Place>,
  after: ReadonlyMap<string, Place>,
): LocalizedText {
  const made = (ids: readonly string[], names: ReadonlyMap<string, Place>) => {
    const places = ids.flatMap((id) => names.get(id)?.name ?? []);
    return madeTitle({ direction: visit.direction, organisations: [], places, countries: visit.countries });
  };
  return followed(visit.title, [made(visit.places, before)], made(now.places, after));
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

/**
 * The visits of a record after a merge, with the titles that the import made of a name which was given up made of the name
 * that was kept. Whether a title was made is told by what the import would have made; titles that people wrote stay.
 */
export function followedTitles(before: ActivityRecord, after: ActivityRecord): readonly Visit[] {
  const meetings = byId(after.meetings);
  const organisations = [byId(before.organisations), byId(after.organisations)] as const;
  const places = [byId(before.places), byId(after.places)] as const;
  const metOn = new Map<string, { readonly old: readonly string[]; readonly now: readonly string[] }[]>();
  const held = new Set(before.meetings.map(({ visit }) => visit));
  for (const { id, visit, organisations: old } of before.meetings) {
    const now = meetings.get(id)?.organisations ?? old;
    if (now !== old) metOn.set(visit, [...(metOn.get(visit) ?? []), { old, now }]);
  }
  const olds = byId(before.visits);
  return after.visits.map((now) => {
    const visit = olds.get(now.id);
    const met = metOn.get(now.id);
    if (visit === undefined) return now;
    const isElsewhere = met === undefined && !held.has(now.id) && now.places !== visit.places;
    const title =
      met !== undefined
        ? ofMeetings(visit, ...organisations, met)
        : isElsewhere
          ? ofPlaces(visit, now, ...places)
          : now.title;
    return title === now.title ? now : { ...now, title };
  });
}
