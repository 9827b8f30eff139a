import type { Activity } from '#src/domain/activity.ts';
import type { FollowUp } from '#src/domain/follow-up.ts';
import type { Meeting } from '#src/domain/meeting.ts';
import type { Organisation } from '#src/domain/organisation.ts';
import type { Person } from '#src/domain/person.ts';
import type { Source } from '#src/domain/source.ts';
import type { Visit } from '#src/domain/visit.ts';

/** A record that a list leads to. */
export type RecordReference =
  | { readonly of: 'meeting'; readonly row: Meeting }
  | { readonly of: 'visit'; readonly row: Visit }
  | { readonly of: 'organisation'; readonly row: Organisation }
  | { readonly of: 'person'; readonly row: Person }
  | { readonly of: 'followUp'; readonly row: FollowUp }
  | { readonly of: 'source'; readonly row: Source };

/** Records that have something in common: how many they are, and the first of them. */
export interface CountedRecords {
  readonly count: number;
  readonly first: (most: number) => readonly RecordReference[];
}

/** The record that an activity stands for: its meeting, or the visit of which none is recorded. */
export function referenceOf({ meeting, visit }: Activity): RecordReference {
  return meeting === undefined ? { of: 'visit', row: visit } : { of: 'meeting', row: meeting };
}

/** Records of one visit, or records that belong to none. */
export interface RecordGroup {
  readonly visit: string | undefined;
  readonly records: readonly RecordReference[];
}

/** Gathers meetings, and visits themselves, under their visit; the order of first appearance stays. */
export function groupByVisit(records: readonly RecordReference[]): readonly RecordGroup[] {
  const groups = new Map<string | undefined, RecordReference[]>();
  for (const record of records) {
    const visit = visitOf(record);
    const group = groups.get(visit);
    if (group === undefined) groups.set(visit, [record]);
    else group.push(record);
  }
  return [...groups].map(([visit, members]) => ({ visit, records: members }));
}

function visitOf(record: RecordReference): string | undefined {
  if (record.of === 'visit') return record.row.id;
  return record.of === 'meeting' ? record.row.visit : undefined;
}
