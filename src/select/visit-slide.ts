import type { Activity } from '#src/domain/activity.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Outcome } from '#src/domain/meeting.ts';
import { isOnAxis, type Occurrence, occurrenceOf } from '#src/domain/occurrence.ts';
import type { Organisation } from '#src/domain/organisation.ts';
import type { Person } from '#src/domain/person.ts';
import type { Place } from '#src/domain/place.ts';
import type { Visit } from '#src/domain/visit.ts';
import type { Answer } from './answer.ts';
import { recordsOf } from './encounter.ts';

/** Organisations that are told of together: those of one meeting, or all of a place of which nothing more is on record. */
export interface SlideEntry {
  readonly organisations: readonly Organisation[];
  readonly discussed: LocalizedText | undefined;
  /** What the other side showed. */
  readonly presented: LocalizedText | undefined;
  readonly outcome: Outcome | undefined;
  readonly place: Place | undefined;
}

/**
 * What the slide of a visit tells: of the answer's activities alone.
 *
 * `number`, `of`: its place among the answer's visits. `hasDay`: a day, days or a month are on record.
 * `colleagues`: people of the home organisation. `organisations`: how many were met.
 */
export interface VisitSlide {
  readonly visit: Visit;
  readonly number: number;
  readonly of: number;
  readonly when: Occurrence;
  readonly hasDay: boolean;
  readonly places: readonly Place[];
  readonly colleagues: readonly Person[];
  readonly organisations: number;
  readonly entries: readonly SlideEntry[];
  readonly activities: readonly Activity[];
}

function entriesOf(activities: readonly Activity[], dataset: Dataset): readonly SlideEntry[] {
  const told: SlideEntry[] = [];
  const untold = new Map<string, { readonly place: Place | undefined; readonly organisations: Organisation[] }>();
  for (const { meeting, organisations: ids, places } of activities) {
    if (meeting === undefined) continue;
    const organisations = recordsOf(dataset.organisation, ids);
    const place = dataset.place.get(places[0] ?? '');
    const { discussed, presented, outcome } = meeting;
    if (discussed !== undefined || presented !== undefined || outcome !== undefined) {
      told.push({ organisations, discussed, presented, outcome, place });
      continue;
    }
    const group = untold.get(place?.id ?? '') ?? { place, organisations: [] };
    group.organisations.push(...organisations);
    untold.set(place?.id ?? '', group);
  }
  const nothing = { discussed: undefined, presented: undefined, outcome: undefined };
  return [...told, ...[...untold.values()].map((group) => ({ ...group, ...nothing }))];
}

/** More days than any date counts. */
const AFTER_ALL_DAYS = 1e8;

/** Dated visits in the order of time, then those known to the year, then those of no date; equals by id. */
function inOrder(a: Visit, b: Visit): number {
  const rank = ({ when }: Visit): number => {
    const occurrence = occurrenceOf(when);
    if (occurrence.known === 'unknown') return Number.MAX_SAFE_INTEGER;
    return occurrence.first + (isOnAxis(occurrence) ? 0 : AFTER_ALL_DAYS);
  };
  return rank(a) - rank(b) || (a.id < b.id ? -1 : 1);
}

/** The slides of an answer's visits, in the order of time. Linear but for one sort. */
export function visitSlides(dataset: Dataset, answer: Answer): readonly VisitSlide[] {
  const byVisit = new Map<Visit, Activity[]>();
  for (const index of answer.activities) {
    const activity = dataset.activities[index];
    if (activity === undefined) continue;
    const known = byVisit.get(activity.visit);
    if (known === undefined) byVisit.set(activity.visit, [activity]);
    else known.push(activity);
  }
  const home = dataset.record.site.organisation;
  return [...byVisit.entries()]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([visit, activities], i, all) => {
      const when = occurrenceOf(visit.when);
      const people = recordsOf(dataset.person, [...new Set(activities.flatMap((each) => each.people))]);
      return {
        visit,
        number: i + 1,
        of: all.length,
        when,
        hasDay: isOnAxis(when),
        places: recordsOf(dataset.place, [...new Set(activities.flatMap(({ places }) => places))]),
        colleagues: people.filter(({ organisation }) => organisation === home),
        organisations: new Set(activities.flatMap(({ organisations }) => organisations)).size,
        entries: entriesOf(activities, dataset),
        activities,
      };
    });
}
