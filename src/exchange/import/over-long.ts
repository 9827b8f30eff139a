import { LONGEST_TEXT } from '#src/ingest/field-schemas.ts';
import type { ReadRow } from './read-row.ts';

type LongTarget = 'title' | 'organisation' | 'ours' | 'guests' | 'topic' | 'kind';

const longest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, text.length), 0);

/** What of a row is too long for the record, with the number of its characters; guests stand in the staff notes. */
export function overLong(
  read: Pick<
    ReadRow,
    'title' | 'summary' | 'translated' | 'organisations' | 'ours' | 'guests' | 'notes' | 'topics' | 'kind'
  >,
): readonly { readonly target: LongTarget; readonly length: number }[] {
  const lengths: Readonly<Record<LongTarget, number>> = {
    title:
      longest([read.title, read.translated?.title?.bg ?? '']) +
      longest([read.summary, read.translated?.summary?.bg ?? '']),
    organisation: longest(read.organisations),
    ours: longest(read.ours.map(({ name }) => name)),
    guests:
      read.notes.length + read.guests.reduce((sum, { name, role = '' }) => sum + name.length + role.length + 4, 0),
    topic: longest(read.topics),
    kind: read.kind.length,
  };
  const targets = ['title', 'organisation', 'ours', 'guests', 'topic', 'kind'] as const;
  return targets
    .map((target) => ({ target, length: lengths[target] }))
    .filter(({ length }) => length >= LONGEST_TEXT - 2);
}
