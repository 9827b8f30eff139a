import type { FollowUp } from './follow-up.ts';
import type { Meeting } from './meeting.ts';
import type { Organisation } from './organisation.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';
import type { Site } from './site.ts';
import type { Source } from './source.ts';
import type { Term } from './term.ts';
import type { Visit } from './visit.ts';

/** The whole record, as it stands in `data/`: one array a file, each sorted by id, and the site. */
export interface ActivityRecord {
  readonly places: readonly Place[];
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly visits: readonly Visit[];
  readonly meetings: readonly Meeting[];
  readonly followUps: readonly FollowUp[];
  readonly kinds: readonly Term[];
  readonly topics: readonly Term[];
  readonly goals: readonly Term[];
  readonly sources: readonly Source[];
  readonly site: Site;
}

/** A name of one of the record's collections. */
export type Collection = Exclude<keyof ActivityRecord, 'site'>;

/** The file that each collection stands in, without folder. */
export const COLLECTION_FILES: Readonly<Record<Collection, string>> = {
  places: 'places.json',
  people: 'people.json',
  organisations: 'organisations.json',
  visits: 'visits.json',
  meetings: 'meetings.json',
  followUps: 'follow-ups.json',
  kinds: 'kinds.json',
  topics: 'topics.json',
  goals: 'goals.json',
  sources: 'sources.json',
};

export const COLLECTIONS = Object.keys(COLLECTION_FILES).filter((key): key is Collection => key in COLLECTION_FILES);

export const SITE_FILE = 'site.json';

/** Every file of the record, in the order in which they are read and listed. */
export const RECORD_FILES: readonly string[] = [
  ...COLLECTIONS.map((collection) => COLLECTION_FILES[collection]),
  SITE_FILE,
];
