import type { RecordChange } from './record-change.ts';
import { isSame } from './same-record.ts';

/** A record without the rows that it leads to. */
function withoutRows(record: RecordChange['after']): object {
  if (!('sources' in record)) return record;
  const named = (record.sources ?? []).map(({ paragraph: _, ...source }) => JSON.stringify(source));
  return { ...record, sources: named.sort() };
}

/** Whether a change does nothing but lead to the row in which the same stands now. */
export function isMoveAlone({ before, after }: RecordChange): boolean {
  return before !== undefined && isSame(withoutRows(before), withoutRows(after));
}
