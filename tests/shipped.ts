import { readRecordFolder } from '#build/record-folder.ts';
import { buildDataset, type Dataset } from '#src/domain/dataset.ts';
import { ingest } from '#src/ingest/ingest.ts';
import type { Answer } from '#src/select/answer.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { type Filter, NO_FILTER } from '#src/select/filter.ts';

function shippedDataset(): Dataset {
  const { record } = ingest(readRecordFolder('data'));
  if (record === undefined) throw new Error('the shipped record could not be read');
  return buildDataset(record);
}

/** The record that the project ships. */
export const SHIPPED: Dataset = shippedDataset();

const columns = buildColumns(SHIPPED);

/** The answer of the shipped record to a filter. */
export function shippedAnswer(filter: Partial<Filter> = {}): Answer {
  return answerFilter(columns, { ...NO_FILTER, ...filter });
}

/** Ids of the activities of an answer. */
export function activityIds(dataset: Dataset, answer: Answer): readonly string[] {
  return Array.from(answer.activities, (i) => dataset.activities[i]?.id ?? '');
}
