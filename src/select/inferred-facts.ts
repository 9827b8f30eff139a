import type { Dataset } from '#src/domain/dataset.ts';
import type { Day } from '#src/domain/day.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { SourceReference } from '#src/domain/source-reference.ts';
import type { Answer } from './answer.ts';
import { followUpsOf } from './follow-up-facts.ts';
import { activitiesOf, organisationsOf } from './gaps.ts';
import type { CountedRecords, RecordReference } from './record-reference.ts';

/** How many reasons are told of a field, and of how many records the sources. */
const MOST_LISTED = 100;

/** Records whose fact is inferred for the same reason. `sources`: of the first of them. */
export interface InferredFor extends CountedRecords {
  readonly reason: LocalizedText;
  readonly sources: readonly SourceReference[];
}

/** Inferred facts of one field of one kind of record, the most frequent reason first. */
export interface InferredField {
  readonly of: RecordReference['of'];
  readonly field: string;
  readonly count: number;
  readonly reasons: readonly InferredFor[];
}

/** The records that an answer draws on, each once: visits, meetings, organisations, people and follow-ups. */
function recordsBehind(dataset: Dataset, answer: Answer, today: Day): readonly RecordReference[] {
  const activities = activitiesOf(dataset, answer);
  const people = new Set(activities.flatMap((activity) => activity.people));
  return [
    ...[...new Set(activities.map(({ visit }) => visit))].map((row) => ({ of: 'visit', row }) as const),
    ...activities.flatMap(({ meeting }) => (meeting === undefined ? [] : [{ of: 'meeting', row: meeting } as const])),
    ...organisationsOf(dataset, answer).map((row) => ({ of: 'organisation', row }) as const),
    ...dataset.record.people.filter(({ id }) => people.has(id)).map((row) => ({ of: 'person', row }) as const),
    ...followUpsOf(dataset, answer, today).shown.map(({ followUp }) => ({ of: 'followUp', row: followUp }) as const),
  ];
}

interface Found {
  readonly reason: LocalizedText;
  readonly records: RecordReference[];
}

/** Every inferred fact of the records that an answer draws on, by field and by reason. Linear in the answer. */
export function inferredFacts(dataset: Dataset, answer: Answer, today: Day): readonly InferredField[] {
  const fields = new Map<string, { of: RecordReference['of']; field: string; reasons: Map<string, Found> }>();
  for (const record of recordsBehind(dataset, answer, today)) {
    const inferred = record.of === 'source' ? undefined : record.row.inferred;
    for (const [field, reason] of Object.entries(inferred ?? {})) {
      const key = `${record.of} ${field}`;
      const group = fields.get(key) ?? { of: record.of, field, reasons: new Map<string, Found>() };
      const found = group.reasons.get(reason.en) ?? { reason, records: [] };
      found.records.push(record);
      group.reasons.set(reason.en, found);
      fields.set(key, group);
    }
  }
  return [...fields.values()].map(({ of, field, reasons }) => {
    const told = [...reasons.values()].map(inferredFor).sort((a, b) => b.count - a.count);
    return { of, field, count: told.reduce((sum, { count }) => sum + count, 0), reasons: told.slice(0, MOST_LISTED) };
  });
}

function inferredFor({ reason, records }: Found): InferredFor {
  const first = (most: number) => records.slice(0, most);
  const sources = first(MOST_LISTED).flatMap((record) => (record.of === 'source' ? [] : record.row.sources));
  return { reason, count: records.length, first, sources };
}
