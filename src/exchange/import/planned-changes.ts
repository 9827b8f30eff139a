import type { Meeting } from '#src/domain/meeting.ts';
import type { MatchedRow } from './matched-row.ts';
import type { RecordChange } from './record-change.ts';

type Kept = Extract<RecordChange, { readonly collection: 'visits' | 'meetings' }>;

/** The changes that rows make to visits and meetings, one for each record however many rows change it. */
export class PlannedChanges {
  private readonly byId = new Map<string, Kept>();
  /** The meetings that are added, by their visits. */
  private readonly addedTo = new Map<string, string[]>();

  /** A match as it stands after the rows before it. */
  current(match: MatchedRow): MatchedRow {
    const { old } = match;
    if (old === undefined) return match;
    const visit = this.byId.get(`visits ${old.visit.id}`);
    const added = (this.addedTo.get(old.visit.id) ?? []).flatMap((id) => this.meeting(id) ?? []);
    const meetings = [...old.meetings.map((each) => this.meeting(each.id) ?? each), ...added];
    const meeting = this.meeting(match.meetingId) ?? old.meeting;
    return {
      ...match,
      old: {
        ...old,
        meetings,
        ...(visit?.collection === 'visits' ? { visit: visit.after } : {}),
        ...(meeting === undefined ? {} : { meeting }),
      },
    };
  }

  private meeting(id: string): Meeting | undefined {
    const planned = this.byId.get(`meetings ${id}`);
    return planned?.collection === 'meetings' ? planned.after : undefined;
  }

  add(changes: readonly RecordChange[]): void {
    for (const change of changes) {
      if (change.collection !== 'visits' && change.collection !== 'meetings') continue;
      const key = `${change.collection} ${change.id}`;
      const known = this.byId.get(key);
      if (known === undefined) {
        this.byId.set(key, change);
        if (change.collection === 'meetings' && change.before === undefined) this.noteAdded(change.after);
      } else if (known.collection === 'visits' && change.collection === 'visits')
        this.byId.set(key, { ...known, after: change.after });
      else if (known.collection === 'meetings' && change.collection === 'meetings')
        this.byId.set(key, { ...known, after: change.after });
    }
  }

  private noteAdded({ id, visit }: Meeting): void {
    const known = this.addedTo.get(visit);
    if (known === undefined) this.addedTo.set(visit, [id]);
    else known.push(id);
  }

  list(): readonly RecordChange[] {
    return [...this.byId.values()];
  }
}
