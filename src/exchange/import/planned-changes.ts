import type { MatchedRow } from './matched-row.ts';
import type { RecordChange } from './record-change.ts';

type Kept = Extract<RecordChange, { readonly collection: 'visits' | 'meetings' }>;

/** The changes that rows make to visits and meetings, one for each record however many rows change it. */
export class PlannedChanges {
  private readonly byId = new Map<string, Kept>();

  /** A match as it stands after the rows before it. */
  current(match: MatchedRow): MatchedRow {
    const { old } = match;
    if (old === undefined) return match;
    const visit = this.byId.get(`visits ${old.visit.id}`);
    const meeting = this.byId.get(`meetings ${match.meetingId}`);
    return {
      ...match,
      old: {
        ...old,
        ...(visit?.collection === 'visits' ? { visit: visit.after } : {}),
        ...(meeting?.collection === 'meetings' ? { meeting: meeting.after } : {}),
      },
    };
  }

  add(changes: readonly RecordChange[]): void {
    for (const change of changes) {
      if (change.collection !== 'visits' && change.collection !== 'meetings') continue;
      const key = `${change.collection} ${change.id}`;
      const known = this.byId.get(key);
      if (known === undefined) this.byId.set(key, change);
      else if (known.collection === 'visits' && change.collection === 'visits')
        this.byId.set(key, { ...known, after: change.after });
      else if (known.collection === 'meetings' && change.collection === 'meetings')
        this.byId.set(key, { ...known, after: change.after });
    }
  }

  list(): readonly RecordChange[] {
    return [...this.byId.values()];
  }
}
