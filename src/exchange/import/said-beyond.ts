import { parseEdtf } from '#src/domain/edtf.ts';
import type { Inferences } from '#src/domain/inference.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Meeting } from '#src/domain/meeting.ts';
import type { SourceReference } from '#src/domain/source-reference.ts';
import type { Visit } from '#src/domain/visit.ts';
import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { joinedReferences } from './joined-references.ts';
import { holdsNotes, holdsText } from './joined-text.ts';
import { type RowBefore, renewedNotes, renewedText, type TextOnRecord } from './renewed-words.ts';
import type { RowRecords } from './row-records.ts';
import { isSame, layOver } from './same-record.ts';

/** A visit that others know too, with its meetings, and how a row says something of it. */
export interface Beyond extends RowBefore {
  readonly visit: Visit;
  readonly meetings: readonly Meeting[];
  /** A person said that the row is about it: the row stands among its sources whatever it adds. */
  readonly isJoined: boolean;
}

type MeetingOfRow = NonNullable<RowRecords['meeting']>;

/** Those of a list that another lacks, behind it; `undefined` where it lacks none. */
function joined(old: readonly string[], fresh: readonly string[], known = old): readonly string[] | undefined {
  const more = fresh.filter((id) => !known.includes(id));
  return more.length === 0 ? undefined : [...old, ...more];
}

const reasonsOf = (inferred: Inferences | undefined, names: readonly string[]): Inferences =>
  Object.fromEntries(Object.entries(inferred ?? {}).filter(([name]) => names.includes(name)));

/** Whether a text stands with a visit or any meeting of it already. */
function isTextOnRecord({ visit, meetings }: Beyond, text: LocalizedText): boolean {
  return holdsText(visit.summary, text) || meetings.some(({ discussed }) => holdsText(discussed, text));
}

function areNotesOnRecord({ visit, meetings }: Beyond, text: string): boolean {
  return holdsNotes(visit.notes, text) || meetings.some(({ notes }) => holdsNotes(notes, text));
}

/** A record with what a row says beyond it, and the row among its sources if it says anything or stood there before. */
function withNews<T extends { readonly sources: readonly SourceReference[]; readonly inferred?: Inferences }>(
  old: T,
  news: Partial<T>,
  fresh: { readonly inferred: Inferences; readonly sources: readonly SourceReference[] },
  { isJoined, former }: Beyond,
): T {
  const names = Object.keys(news);
  const stood = former.some((each) => old.sources.some((other) => isSame(each, other)));
  if (names.length === 0 && !isJoined && !stood) return old;
  const inferred = reasonsOf(fresh.inferred, names);
  const sources = joinedReferences(old.sources, fresh.sources, former);
  return { ...layOver<T>(old, { ...news, inferred }), sources };
}

const summaryOf = ({ visit: { summary, inferred, sources } }: Beyond): TextOnRecord => ({
  text: summary,
  reason: inferred?.summary,
  sources,
});

/** The words of a row that its visit is to get; the rest goes to its meeting. */
function wordsFor(beyond: Beyond, { summary, notes }: RowRecords['visit']): Partial<Pick<Visit, 'summary' | 'notes'>> {
  return {
    ...(summary === undefined || isTextOnRecord(beyond, summary)
      ? {}
      : { summary: renewedText(summaryOf(beyond), summary, beyond) }),
    ...(notes === undefined || areNotesOnRecord(beyond, notes)
      ? {}
      : { notes: renewedNotes(beyond.visit.notes, notes, beyond) }),
  };
}

/**
 * A visit that another source or row recorded too, with what a row says beyond it. What is on record stays: people, topics
 * and, if a person said that it is that visit, places and countries are added, and its words behind those on record.
 * `isOfMeeting`: its words go to its meeting. Empty cells say nothing, and what was only worked out from the row is nothing
 * that it says.
 */
export function visitBeyond(beyond: Beyond, fresh: RowRecords['visit'], isOfMeeting: boolean): Visit {
  const { visit: old, isJoined } = beyond;
  const people = joined(old.people, fresh.people);
  const topics = joined(old.topics ?? [], fresh.topics ?? []);
  const places = isJoined ? joined(old.places, fresh.places) : undefined;
  const countries = isJoined ? joined(old.countries, fresh.countries) : undefined;
  const isStated = fresh.inferred?.direction === undefined && old.inferred?.direction !== undefined;
  const partly = inBothLanguages(importReasons.oneLanguagePart);
  return withNews<Visit>(
    old,
    {
      ...(people === undefined ? {} : { people }),
      ...(topics === undefined ? {} : { topics }),
      ...(places === undefined ? {} : { places }),
      ...(countries === undefined ? {} : { countries }),
      ...(isJoined && old.when === undefined && fresh.when !== undefined ? { when: fresh.when } : {}),
      ...(isOfMeeting ? {} : wordsFor(beyond, fresh)),
      ...(isStated && fresh.direction !== old.direction ? { direction: fresh.direction } : {}),
    },
    {
      inferred: { ...fresh.inferred, ...(old.summary === undefined ? {} : { summary: partly }) },
      sources: fresh.sources,
    },
    beyond,
  );
}

/**
 * A visit that its table made and that other sources or rows know by now, under its row: dates and title become what the row
 * says, whatever others may have added stays.
 */
export function visitShared(beyond: Beyond, fresh: RowRecords['visit']): Visit {
  const { visit: old, former } = beyond;
  const { summary: _summary, notes: _notes, sources, ...rest } = fresh;
  const words = wordsFor(beyond, fresh);
  const partly = old.summary === undefined ? {} : { summary: inBothLanguages(importReasons.oneLanguagePart) };
  const laid = layOver<Visit>(old, {
    ...rest,
    ...words,
    places: joined(old.places, fresh.places) ?? old.places,
    countries: joined(old.countries, fresh.countries) ?? old.countries,
    people: joined(old.people, fresh.people) ?? old.people,
    ...(fresh.topics === undefined ? {} : { topics: joined(old.topics ?? [], fresh.topics) ?? old.topics ?? [] }),
    inferred: {
      ...reasonsOf(rest.inferred, ['title', 'direction', 'when', 'countries', 'places']),
      ...('summary' in words ? { ...reasonsOf(rest.inferred, ['summary']), ...partly } : {}),
    },
  });
  return { ...laid, sources: joinedReferences(old.sources, sources, former) };
}

/** A meeting of a row as such a visit can hold it: on a day of the visit's, with the row's words if they are its own. */
export function meetingWithin(beyond: Beyond, fresh: RowRecords, isOfMeeting: boolean): MeetingOfRow | undefined {
  const { meeting, visit } = fresh;
  if (meeting === undefined) return undefined;
  const { when, ...rest } = meeting;
  const words = isOfMeeting ? wordsOfMeeting(beyond, undefined, visit) : {};
  const inferred = words.discussed === undefined ? {} : { inferred: { discussed: textOfRow() } };
  return { ...rest, ...(when !== undefined && isWithin(when, beyond.visit) ? { when } : {}), ...words, ...inferred };
}

const textOfRow = (): LocalizedText => inBothLanguages(importReasons.textOfRow);

function isWithin(when: string, visit: Visit): boolean {
  if (visit.when === undefined) return true;
  const [own, around] = [parseEdtf(when), parseEdtf(visit.when)];
  return own.ok && around.ok && own.date.first >= around.date.first && own.date.last <= around.date.last;
}

const discussedOf = (meeting: Meeting | undefined): TextOnRecord => ({
  text: meeting?.discussed,
  reason: meeting?.inferred?.discussed,
  sources: meeting?.sources ?? [],
});

function wordsOfMeeting(
  beyond: Beyond,
  old: Meeting | undefined,
  { summary, notes }: RowRecords['visit'],
): Partial<Pick<Meeting, 'discussed' | 'notes'>> {
  return {
    ...(summary === undefined || isTextOnRecord(beyond, summary)
      ? {}
      : { discussed: renewedText(discussedOf(old), summary, beyond) }),
    ...(notes === undefined || areNotesOnRecord(beyond, notes)
      ? {}
      : { notes: renewedNotes(old?.notes, notes, beyond) }),
  };
}

/** Whether a day contradicts none of the meetings that a meeting follows or that follow it. */
function isInOrder(day: string, { id, follows }: Meeting, meetings: readonly Meeting[]): boolean {
  const agrees = (earlier: string | undefined, later: string | undefined, isSameDay: boolean): boolean => {
    const [a, b] = [earlier, later].map((when) => (when === undefined ? undefined : parseEdtf(when)));
    if (a?.ok !== true || b?.ok !== true) return true;
    return b.date.last >= a.date.first && !(isSameDay && b.date.first > a.date.last);
  };
  const before = meetings.find((each) => each.id === follows?.meeting);
  return (
    agrees(before?.when, day, follows?.sameDay === true) &&
    meetings.every((each) => each.follows?.meeting !== id || agrees(day, each.when, each.follows.sameDay))
  );
}

/**
 * A meeting of such a visit with what a row says beyond it: organisations and guests that none of the visit's meetings
 * names, the day where it has none and the record allows it, and the row's words behind its own.
 */
export function meetingBeyond(beyond: Beyond, old: Meeting, fresh: RowRecords, isOfMeeting: boolean): Meeting {
  const { meeting, visit } = fresh;
  if (meeting === undefined) return old;
  const { meetings } = beyond;
  const people = joined(
    old.people,
    meeting.people,
    meetings.flatMap((each) => each.people),
  );
  const organisations = joined(
    old.organisations,
    meeting.organisations,
    meetings.flatMap((each) => each.organisations),
  );
  const { when } = meeting;
  const isDated = old.when === undefined && when !== undefined && when !== beyond.visit.when;
  const isTaken = isDated && isWithin(when, beyond.visit) && isInOrder(when, old, meetings);
  return withNews<Meeting>(
    old,
    {
      ...(people === undefined ? {} : { people }),
      ...(organisations === undefined ? {} : { organisations }),
      ...(isTaken ? { when } : {}),
      ...(isOfMeeting ? wordsOfMeeting(beyond, old, visit) : {}),
    },
    { inferred: { ...reasonsOf(visit.inferred, ['when']), discussed: textOfRow() }, sources: meeting.sources },
    beyond,
  );
}

/** A meeting of a visit that others know too, laid over with what its row says now; the guests that others named stay. */
export function meetingShared({ former }: Beyond, old: Meeting, fresh: MeetingOfRow): Meeting {
  const isHeld = fresh.organisations.every((id) => old.organisations.includes(id));
  const laid = layOver<Meeting>(old, {
    ...fresh,
    organisations: isHeld ? old.organisations : fresh.organisations,
    people: joined(old.people, fresh.people) ?? old.people,
    sources: old.sources,
  });
  return { ...laid, sources: joinedReferences(old.sources, fresh.sources, former) };
}
