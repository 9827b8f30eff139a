/** Ids of the slides that every deck may have; a visit's is `visit-` and the visit's own. */
export const GENERAL_SLIDES = ['title', 'map', 'timeline', 'organisations', 'announced', 'gaps', 'end'] as const;

const VISIT_PREFIX = 'visit-';

export const visitSlideId = (visit: string): string => `${VISIT_PREFIX}${visit}`;

/** Whether a deck over these visits could have a slide of this id. */
export function isSlideId(id: string, visits: ReadonlySet<string>): boolean {
  if (GENERAL_SLIDES.some((known) => known === id)) return true;
  return id.startsWith(VISIT_PREFIX) && visits.has(id.slice(VISIT_PREFIX.length));
}
