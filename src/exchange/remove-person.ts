import { type ActivityRecord, COLLECTION_FILES, COLLECTIONS, SITE_FILE } from '#src/domain/activity-record.ts';
import type { Inferences } from '#src/domain/inference.ts';
import { LANGUAGES } from '#src/domain/language.ts';
import type { Meeting } from '#src/domain/meeting.ts';
import type { Person } from '#src/domain/person.ts';
import type { Visit } from '#src/domain/visit.ts';
import { kebab } from './import/name-key.ts';
import { mentionsName, namesakesOf } from './name-in-text.ts';

/** A place in the record's files: `visits.json`, the record's id, the field (`people`, `summary.en`). */
export interface PlaceInFiles {
  readonly file: string;
  readonly id: string;
  readonly field: string;
}

/** A text that still holds the name, or a part of it: it is for a person to rewrite. */
export interface Mention extends PlaceInFiles {
  readonly text: string;
}

/** The record without a person: where the name stood and was taken out, and which texts still mention it. */
export interface Removal {
  readonly record: ActivityRecord;
  readonly stood: readonly PlaceInFiles[];
  readonly mentions: readonly Mention[];
  /** Others who share a part of the name. */
  readonly namesakes: readonly Person[];
}

type OnText = (field: string, text: string) => void;

function eachText(value: unknown, field: string, onText: OnText): void {
  if (typeof value === 'string') onText(field, value);
  else if (Array.isArray(value)) for (const [i, each] of value.entries()) eachText(each, `${field}[${i}]`, onText);
  else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) eachText(each, field === '' ? name : `${field}.${name}`, onText);
}

function mentionsOf(record: ActivityRecord, person: Person, namesakes: readonly Person[]): readonly Mention[] {
  const slugs = new Set([person.id, ...LANGUAGES.map((language) => kebab(person.name[language]))]);
  const found: Mention[] = [];
  const search = (file: string, id: string, row: unknown) =>
    eachText(row, '', (field, text) => {
      const isId = [...slugs].some((slug) => slug !== '' && `-${text}-`.includes(`-${slug}-`));
      if (isId || mentionsName(text, person, namesakes)) found.push({ file, id, field, text });
    });
  for (const collection of COLLECTIONS)
    for (const row of record[collection]) search(COLLECTION_FILES[collection], row.id, row);
  search(SITE_FILE, record.site.organisation, record.site);
  return found;
}

const without = (ids: readonly string[], id: string) => ids.filter((each) => each !== id);

/** A record without its reason for a field that it no longer has. */
function withoutReason<T extends { readonly inferred?: Inferences }>(row: T, field: string): T {
  if (row.inferred?.[field] === undefined) return row;
  const reasons = Object.entries(row.inferred).filter(([name]) => name !== field);
  return { ...row, inferred: Object.fromEntries(reasons) };
}

/**
 * Takes a person out of every file: the record itself and every reference to it. Pure.
 *
 * Texts are not rewritten here: those that mention the name are listed, for `withTexts`. Throws where the record has no such person.
 */
export function removePerson(record: ActivityRecord, id: string): Removal {
  const person = record.people.find((each) => each.id === id);
  if (person === undefined) throw new Error(`no person ${JSON.stringify(id)}`);
  const stood: PlaceInFiles[] = [{ file: COLLECTION_FILES.people, id, field: '' }];
  const takeFrom = <T extends Visit | Meeting>(collection: 'visits' | 'meetings', rows: readonly T[]): readonly T[] =>
    rows.map((row) => {
      if (!row.people.includes(id)) return row;
      stood.push({ file: COLLECTION_FILES[collection], id: row.id, field: 'people' });
      const people = without(row.people, id);
      return people.length === 0 ? withoutReason({ ...row, people }, 'people') : { ...row, people };
    });
  const left: ActivityRecord = {
    ...record,
    people: record.people.filter((each) => each.id !== id),
    visits: takeFrom('visits', record.visits),
    meetings: takeFrom('meetings', record.meetings),
    followUps: record.followUps.map((followUp) => {
      if (followUp.owner !== id) return followUp;
      stood.push({ file: COLLECTION_FILES.followUps, id: followUp.id, field: 'owner' });
      const { owner: _, ...rest } = followUp;
      return withoutReason(rest, 'owner');
    }),
  };
  const namesakes = namesakesOf(person, left.people);
  return { record: left, stood, mentions: mentionsOf(left, person, namesakes), namesakes };
}
