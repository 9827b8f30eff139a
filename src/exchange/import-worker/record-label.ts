import type { ActivityRecord, Collection } from '#src/domain/activity-record.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';

/** One record of a collection as a list names it. */
export interface RecordLabel {
  readonly collection: Collection;
  readonly id: string;
  readonly name: LocalizedText;
}

/** What people call a record: its title or name; a meeting has neither and is called by its id. */
export function recordLabel(collection: Collection, row: ActivityRecord[Collection][number]): RecordLabel {
  const name = 'title' in row ? row.title : 'name' in row ? row.name : row.id;
  return { collection, id: row.id, name: typeof name === 'string' ? { en: name, bg: name } : name };
}
