import * as v from 'valibot';
import type { ActivityRecord, Collection } from '#src/domain/activity-record.ts';
import { DIRECTIONS } from '#src/domain/direction.ts';
import { FOLLOW_UP_STATUSES } from '#src/domain/follow-up.ts';
import { LANGUAGES } from '#src/domain/language.ts';
import { OUTCOME_STATUSES } from '#src/domain/meeting.ts';
import {
  claims,
  country,
  distinct,
  edtf,
  hexColour,
  id,
  ids,
  inferences,
  isoDate,
  latitude,
  link,
  localizedText,
  logo,
  longitude,
  paragraph,
  region,
  someIds,
  sourceReferences,
  text,
  year,
} from './field-schemas.ts';

const optional = v.exactOptional;
const term = v.object({ id, name: localizedText });

/** What the public may see of each record: the allow-list of the contract. Source: DATA.md, "Files under data/". */
export const publicSchemas = {
  places: v.object({
    id,
    name: localizedText,
    country,
    lat: latitude,
    lon: longitude,
    geonames: optional(paragraph),
    formerIds: optional(ids),
  }),
  people: v.object({
    id,
    name: localizedText,
    role: optional(localizedText),
    organisation: id,
    sources: sourceReferences,
    inferred: optional(inferences),
    formerIds: optional(ids),
  }),
  organisations: v.object({
    id,
    name: text,
    aliases: v.array(text),
    kind: id,
    country,
    place: optional(id),
    partOf: optional(id),
    about: optional(localizedText),
    represents: optional(distinct(region)),
    claims: optional(claims),
    sources: v.optional(sourceReferences, () => []),
    inferred: optional(inferences),
    formerIds: optional(ids),
  }),
  visits: v.object({
    id,
    title: localizedText,
    direction: v.picklist(DIRECTIONS),
    countries: distinct(country),
    places: ids,
    when: optional(edtf),
    people: ids,
    organisers: optional(ids),
    occasion: optional(localizedText),
    goals: ids,
    topics: optional(ids),
    summary: optional(localizedText),
    claims: optional(claims),
    sources: sourceReferences,
    inferred: optional(inferences),
  }),
  meetings: v.object({
    id,
    visit: id,
    organisations: someIds,
    place: optional(id),
    when: optional(edtf),
    follows: optional(v.object({ meeting: id, sameDay: v.boolean() })),
    people: ids,
    topics: optional(ids),
    presented: optional(localizedText),
    discussed: optional(localizedText),
    outcome: optional(v.object({ status: v.picklist(OUTCOME_STATUSES), text: localizedText })),
    sources: sourceReferences,
    inferred: optional(inferences),
  }),
  followUps: v.object({
    id,
    title: localizedText,
    due: optional(edtf),
    status: v.picklist(FOLLOW_UP_STATUSES),
    visit: optional(id),
    owner: optional(id),
    evidence: optional(localizedText),
    sources: sourceReferences,
    inferred: optional(inferences),
  }),
  kinds: term,
  topics: term,
  goals: term,
  sources: v.object({
    id,
    title: text,
    publisher: text,
    copyright: year,
    url: optional(link),
    file: optional(text),
  }),
} as const satisfies { [C in Collection]: v.GenericSchema<unknown, ActivityRecord[C][number]> };

export const publicSiteSchema = v.object({
  organisation: id,
  home: id,
  title: localizedText,
  subtitle: localizedText,
  languages: v.pipe(distinct(v.picklist(LANGUAGES)), v.nonEmpty('empty-list')),
  recordDate: isoDate,
  url: optional(link),
  contact: optional(link),
  logo: optional(logo),
  accent: optional(hexColour),
  regionNames: optional(v.record(region, localizedText)),
}) satisfies v.GenericSchema<unknown, ActivityRecord['site']>;

const notes = { notes: optional(text) };

/** Everything that a record may hold, the fields for staff included. They never reach a public build. */
export const staffSchemas = {
  places: v.object({ ...publicSchemas.places.entries, ...notes }),
  people: v.object({ ...publicSchemas.people.entries, ...notes, contact: optional(text) }),
  organisations: v.object({ ...publicSchemas.organisations.entries, ...notes }),
  visits: v.object({ ...publicSchemas.visits.entries, ...notes }),
  meetings: v.object({ ...publicSchemas.meetings.entries, ...notes }),
  followUps: v.object({ ...publicSchemas.followUps.entries, ...notes }),
  kinds: v.object({ ...term.entries, ...notes }),
  topics: v.object({ ...term.entries, ...notes }),
  goals: v.object({ ...term.entries, ...notes }),
  sources: v.object({ ...publicSchemas.sources.entries, ...notes }),
} as const;

export const staffSiteSchema = v.object({ ...publicSiteSchema.entries, ...notes });

/**
 * Whether a field is for staff only, so that no public page may quote its value. `path` is its place in the record; a name
 * of such a field counts at any depth, where it is a mistake.
 */
export function isStaffField(file: string, path: string): boolean {
  const names = path.split(/[.[\]]+/);
  return names.includes('notes') || (file === 'people.json' && names.includes('contact'));
}
