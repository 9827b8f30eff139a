import { parseEdtf } from '#src/domain/edtf.ts';
import type { Inferences } from '#src/domain/inference.ts';
import { LANGUAGES } from '#src/domain/language.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Meeting } from '#src/domain/meeting.ts';
import type { Visit } from '#src/domain/visit.ts';
import type { RowRecords } from './row-records.ts';
import { layOver } from './same-record.ts';

type StatedVisit = Visit & { readonly notes?: string };
type Sources = Visit['sources'];

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

function isOnRecord(old: LocalizedText | undefined, fresh: LocalizedText): boolean {
  return old !== undefined && LANGUAGES.some((language) => plain(old[language]) === plain(fresh[language]));
}

function holdsLines(old: string, fresh: string): boolean {
  const known = new Set(old.split('\n').map(plain));
  return fresh.split('\n').every((line) => known.has(plain(line)));
}

/** Those of a list that another lacks, behind it; `undefined` where it lacks none. */
function joined(old: readonly string[], fresh: readonly string[], known = old): readonly string[] | undefined {
  const more = fresh.filter((id) => !known.includes(id));
  return more.length === 0 ? undefined : [...old, ...more];
}

const reasonsOf = (inferred: Inferences | undefined, names: readonly string[]): Inferences =>
  Object.fromEntries(Object.entries(inferred ?? {}).filter(([name]) => names.includes(name)));

/** A record with the fields in which a row says more, and the row among its sources; the same one if there are none. */
function withFields<T extends object>(
  old: T,
  news: Partial<T>,
  { inferred, sources }: { readonly inferred?: Inferences | undefined; readonly sources: Sources },
): T {
  const names = Object.keys(news);
  if (names.length === 0) return old;
  return layOver<T>(old, { ...news, inferred: reasonsOf(inferred, names), sources });
}

/**
 * A visit that another source recorded, with what a row says beyond it: an edited summary, more people, topics, notes.
 * Empty cells say nothing, and what was only worked out from the row is nothing that it says.
 */
export function visitBeyond(old: StatedVisit, fresh: RowRecords['visit']): StatedVisit {
  const people = joined(old.people, fresh.people);
  const topics = joined(old.topics ?? [], fresh.topics ?? []);
  const { summary, notes, direction } = fresh;
  const isStated = fresh.inferred?.direction === undefined;
  return withFields<StatedVisit>(
    old,
    {
      ...(people === undefined ? {} : { people }),
      ...(topics === undefined ? {} : { topics }),
      ...(summary === undefined || isOnRecord(old.summary, summary) ? {} : { summary }),
      ...(notes === undefined || holdsLines(old.notes ?? '', notes) ? {} : { notes }),
      ...(isStated && direction !== old.direction ? { direction } : {}),
    },
    fresh,
  );
}

/**
 * A visit of another source that a person said a row is about: with what the row says beyond it, its places and countries,
 * its date where the visit has none, and the row among its sources.
 */
export function visitJoined(old: StatedVisit, fresh: RowRecords['visit']): StatedVisit {
  const beyond = visitBeyond(old, fresh);
  const places = joined(old.places, fresh.places);
  const countries = joined(old.countries, fresh.countries);
  const news: Partial<StatedVisit> = {
    ...(places === undefined ? {} : { places }),
    ...(countries === undefined ? {} : { countries }),
    ...(old.when === undefined && fresh.when !== undefined ? { when: fresh.when } : {}),
  };
  const inferred = reasonsOf(fresh.inferred, Object.keys(news));
  return layOver<StatedVisit>(beyond, { ...news, inferred, sources: fresh.sources });
}

/** A meeting of a row as such a visit can hold it: on a day of the visit's. */
export function meetingWithin(visit: Visit, fresh: NonNullable<RowRecords['meeting']>): typeof fresh {
  if (fresh.when === undefined || visit.when === undefined) return fresh;
  const [own, around] = [parseEdtf(fresh.when), parseEdtf(visit.when)];
  const isWithin = own.ok && around.ok && own.date.first >= around.date.first && own.date.last <= around.date.last;
  if (isWithin) return fresh;
  const { when: _, ...rest } = fresh;
  return rest;
}

/** The first meeting of such a visit, with the guests that none of its meetings names. */
export function meetingBeyond(old: Meeting, all: readonly Meeting[], fresh: RowRecords['meeting']): Meeting {
  if (fresh === undefined) return old;
  const known = all.flatMap((meeting) => meeting.people);
  const people = joined(old.people, fresh.people, known);
  return withFields<Meeting>(old, people === undefined ? {} : { people }, fresh);
}
