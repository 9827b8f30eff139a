import { createHash } from 'node:crypto';
import type { ProseChunk } from '#src/app/compact-record/prose-chunk.ts';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { LANGUAGES } from '#src/domain/language.ts';
import { lateText } from '#src/domain/late-text.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Meeting } from '#src/domain/meeting.ts';
import { meetingProse, visitProse } from '#src/domain/prose.ts';
import { proseOrderSteps } from '#src/domain/prose-order.ts';
import { runAtOnce } from '#src/domain/run-steps.ts';
import type { Visit } from '#src/domain/visit.ts';
import { checksum } from '#src/ingest/compact/checksum.ts';

/** So many bytes of JSON are one file, or a little more. */
const CHUNK_BYTES = 64 * 1024;

/** What remains of a text tells its length, so that its place can be held: in steps and up to so many characters. */
const [LENGTH_STEP, LONGEST] = [30, 900];

/** Where the prose of a record lies: the folder beside the record's file, and what each of its files holds. */
export interface ProseIndex {
  readonly folder: string;
  readonly chunks: readonly ProseChunk[];
}

/** A record without its prose, and the files that hold that. */
export interface SplitProse {
  readonly record: ActivityRecord;
  readonly index: ProseIndex;
  /** JSON: a list of texts, each a list with one text a language. They are called `0.json`, `1.json` and so on. */
  readonly chunks: readonly string[];
}

/**
 * Takes the prose out of a record. A stand-in remains, which says that there is a text and about how long: a reader
 * numbers them in the order that they were taken out in.
 */
export function splitProse(record: ActivityRecord): SplitProse {
  const texts: LocalizedText[] = [];
  const take = (text: LocalizedText): LocalizedText => {
    texts.push(text);
    const length = (text.en.length + text.bg.length) / 2;
    return lateText(0, Math.min(LONGEST, Math.ceil(length / LENGTH_STEP) * LENGTH_STEP));
  };
  const without = new Map<object, Visit | Meeting>();
  for (const { visit, meetings } of runAtOnce(proseOrderSteps(record))) {
    if (visit !== undefined) without.set(visit, { ...visit, ...visitProse(visit, take) });
    for (const meeting of meetings) without.set(meeting, { ...meeting, ...meetingProse(meeting, take) });
  }
  const bare = <T extends Visit | Meeting>(rows: readonly T[]): T[] =>
    rows.map((row) => (without.get(row) ?? row) as T);
  const { chunks, written } = chunksOf(texts);
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  return {
    record: { ...record, visits: bare(record.visits), meetings: bare(record.meetings) },
    index: { folder: `prose-${hash.digest('hex').slice(0, 12)}`, chunks: written },
    chunks,
  };
}

function chunksOf(texts: readonly LocalizedText[]): {
  readonly chunks: readonly string[];
  readonly written: readonly ProseChunk[];
} {
  const chunks: string[] = [];
  const written: ProseChunk[] = [];
  let lines: string[] = [];
  let bytes = 0;
  const close = () => {
    if (lines.length === 0) return;
    const chunk = `[${lines.join(',\n')}]`;
    chunks.push(chunk);
    written.push({ texts: lines.length, checksum: checksum(Buffer.from(chunk)) });
    [lines, bytes] = [[], 0];
  };
  for (const text of texts) {
    const line = JSON.stringify(LANGUAGES.map((language) => text[language]));
    lines.push(line);
    bytes += Buffer.byteLength(line) + 2;
    if (bytes >= CHUNK_BYTES) close();
  }
  close();
  return { chunks, written };
}
