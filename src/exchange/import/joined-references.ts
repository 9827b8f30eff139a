import type { Meeting } from '#src/domain/meeting.ts';
import type { SourceReference } from '#src/domain/source-reference.ts';
import type { Visit } from '#src/domain/visit.ts';
import { linesOf } from './joined-text.ts';
import type { MatchedRow, RecordedRow } from './matched-row.ts';
import { isSame } from './same-record.ts';

type References = readonly SourceReference[];

/** Those of some references that stood for a row before it moved or was mended, by the rows that they stand for now. */
interface FormerReferences {
  readonly of: (row: References) => References;
}

/**
 * Tells which references of a visit to a table the rows of that table take the place of: each the very same one, else one
 * with the same text as printed, else one of the same row. What no row takes the place of stays.
 */
function formerReferences(old: References, rows: readonly References[]): FormerReferences {
  const claimed = new Map<SourceReference, SourceReference>();
  const taken = new Set<SourceReference>();
  const fits: readonly ((a: SourceReference, b: SourceReference) => boolean)[] = [
    (a, b) => isSame(a, b),
    (a, b) => a.source === b.source && a.asPrinted === b.asPrinted,
    (a, b) => a.source === b.source && a.paragraph === b.paragraph,
  ];
  for (const isFit of fits) {
    for (const fresh of rows.flat()) {
      if (claimed.has(fresh)) continue;
      const former = old.find((each) => !taken.has(each) && isFit(each, fresh));
      if (former === undefined) continue;
      claimed.set(fresh, former);
      taken.add(former);
    }
  }
  return { of: (row) => row.flatMap((fresh) => claimed.get(fresh) ?? []) };
}

/** References with those of a row, in the place of those that stood for it before, else behind all others. */
export function joinedReferences(old: References, fresh: References, former: References = []): References {
  const isFormer = (each: SourceReference) => former.some((other) => isSame(each, other));
  const at = old.findIndex(isFormer);
  const kept = old.filter((each) => !isFormer(each));
  const news = fresh.filter((each) => !kept.some((other) => isSame(each, other)));
  return at < 0 ? [...old, ...news] : [...kept.slice(0, at), ...news, ...kept.slice(at)];
}

type Known = NonNullable<MatchedRow['old']>;

/** For each row the references that stood for it before in a record that several rows or sources know. */
function formersOf(
  rows: readonly RecordedRow[],
  matches: readonly MatchedRow[],
  recordOf: (old: Known) => Visit | Meeting | undefined,
): readonly (References | undefined)[] {
  const byId = new Map<string, { readonly known: References; readonly rows: References[] }>();
  const each = matches.map(({ old }, at) => {
    const own = rows[at]?.records.visit.sources;
    const record = old === undefined || !(old.isFromElsewhere || old.isShared) ? undefined : recordOf(old);
    return record === undefined || own === undefined ? undefined : { record, own };
  });
  for (const row of each) {
    if (row === undefined) continue;
    const about = byId.get(row.record.id);
    if (about === undefined) byId.set(row.record.id, { known: row.record.sources, rows: [row.own] });
    else about.rows.push(row.own);
  }
  const formers = new Map([...byId].map(([id, about]) => [id, formerReferences(about.known, about.rows)]));
  return each.map((row) => (row === undefined ? undefined : formers.get(row.record.id)?.of(row.own)));
}

/** Matches with the references that stood for their rows before and what all rows say, where several rows or sources know the visit. */
export function withFormer(rows: readonly RecordedRow[], matches: readonly MatchedRow[]): readonly MatchedRow[] {
  const ofVisits = formersOf(rows, matches, ({ visit }) => visit);
  const ofMeetings = formersOf(rows, matches, ({ meeting }) => meeting);
  const saidOf = new Map<string, Set<string>>();
  for (const [at, { visitId }] of matches.entries()) {
    const said = ofVisits[at] === undefined ? undefined : rows[at]?.records.visit;
    if (said === undefined) continue;
    const lines = saidOf.get(visitId) ?? new Set();
    for (const text of [said.summary?.en, said.summary?.bg, said.notes])
      for (const line of linesOf(text ?? '')) lines.add(line);
    saidOf.set(visitId, lines);
  }
  return matches.map((match, at) => {
    const [former, formerOfMeeting] = [ofVisits[at], ofMeetings[at]];
    if (match.old === undefined || former === undefined) return match;
    const ofMeeting = formerOfMeeting === undefined ? {} : { formerOfMeeting };
    const said = saidOf.get(match.visitId) ?? new Set();
    return { ...match, old: { ...match.old, former, ...ofMeeting, said } };
  });
}
