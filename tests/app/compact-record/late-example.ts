import fc from 'fast-check';
import { splitProse } from '#build/split-prose.ts';
import { writeCompact } from '#build/write-compact.ts';
import { lateTextSteps } from '#src/app/compact-record/late-record.ts';
import { ProseStore } from '#src/app/compact-record/prose-store.ts';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { OUTCOME_STATUSES } from '#src/domain/meeting.ts';
import { runAtOnce } from '#src/domain/run-steps.ts';
import { readCompact } from '#src/ingest/compact/read-compact.ts';
import { RecordBuilder } from '#src/ingest/compact/record-builder.ts';
import { records } from '#tests/random-record.ts';

const FOLDER = 'https://example.org/assets/prose/';

const prose: fc.Arbitrary<LocalizedText> = fc.record({
  en: fc.string({ minLength: 1, maxLength: 40 }).map((text) => `a${text}`),
  bg: fc.string({ minLength: 1, maxLength: 40 }).map((text) => `б${text}`),
});
const maybe = fc.option(prose, { nil: undefined });
const list = <T>(each: fc.Arbitrary<T>) => fc.array(each, { minLength: 5, maxLength: 5 });

const present = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

const visitProse = fc.record({
  occasion: maybe,
  summary: maybe,
  claims: fc.option(fc.array(fc.record({ text: prose, by: fc.constantFrom('A', 'B') }), { maxLength: 3 }), {
    nil: undefined,
  }),
});
const outcome = fc.record({ status: fc.constantFrom(...OUTCOME_STATUSES), text: prose });
const meetingProse = fc.record({
  presented: maybe,
  discussed: maybe,
  outcome: fc.option(outcome, { nil: undefined }),
});

/** Random records whose visits and meetings have prose, or lack it. */
export const recordsWithProse: fc.Arbitrary<ActivityRecord> = fc
  .tuple(records, list(visitProse), list(meetingProse))
  .map(([record, ofVisits, ofMeetings]) => ({
    ...record,
    visits: record.visits.map((visit, i) => present({ ...visit, ...ofVisits[i % 5] }) as typeof visit),
    meetings: record.meetings.map((meeting, i) => present({ ...meeting, ...ofMeetings[i % 5] }) as typeof meeting),
  }));

/** A record as the page has it right after loading: its prose lies apart. */
export interface LoadedApart {
  readonly record: ActivityRecord;
  readonly late: readonly LocalizedText[];
  readonly store: ProseStore;
  /** The content of each chunk, by its address. */
  readonly files: ReadonlyMap<string, string>;
}

/** Writes a record as the build does and reads it as the page does. */
export async function loadApart(whole: ActivityRecord): Promise<LoadedApart> {
  const split = splitProse(whole);
  const builder = new RecordBuilder();
  await readCompact(writeCompact(split.record, {}), {
    onRest: () => undefined,
    onSlice: (slice) => builder.add(slice),
  });
  const record = builder.record(whole.site);
  const late = runAtOnce(lateTextSteps(record));
  const store = new ProseStore(FOLDER, split.index.chunks, late);
  return { record, late, store, files: new Map(split.chunks.map((chunk, i) => [`${FOLDER}${i}.json`, chunk])) };
}

/** What a server gives in place of a chunk. */
export type Given = string | number | 'nothing' | ((file: string) => string);

/** Answers fetches of chunks; `give` may give something else than the file, a number being a status. Counts what was asked. */
export function serve(files: ReadonlyMap<string, string>, give?: (url: string, asked: number) => Given | undefined) {
  const asked: string[] = [];
  const answer = async (url: string): Promise<Response> => {
    asked.push(url);
    const given = give?.(url, asked.length) ?? files.get(url) ?? 404;
    if (given === 'nothing') throw new TypeError('Failed to fetch');
    if (typeof given === 'function') return new Response(given(files.get(url) ?? ''));
    return typeof given === 'number' ? new Response('', { status: given }) : new Response(given);
  };
  return { asked, answer };
}
