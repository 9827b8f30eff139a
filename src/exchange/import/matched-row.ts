import type { Meeting } from '#src/domain/meeting.ts';
import type { SourceReference } from '#src/domain/source-reference.ts';
import type { Visit } from '#src/domain/visit.ts';
import type { RowRecords } from './row-records.ts';

/** A row with what it becomes, its source and its number in the sheet. */
export interface RecordedRow {
  readonly records: RowRecords;
  readonly source: string;
  readonly row: number;
  /** What the answers call it by, wherever it stands in its table: how its visit's id begins, with a number behind where rows share that. */
  readonly key: string;
}

/**
 * A row's records with the ids that they get. `old` is what the record holds of them already, `meetings` all of the visit.
 * `isShared`: its table made the visit, and another source knows it too. `isJoined`: a person said that a visit of another
 * source is meant. `former`: the references of the visit that stood for the row before; `formerOfMeeting`: those of its
 * meeting. `said`: the lines that rows of the tables say of it by now.
 */
export interface MatchedRow {
  readonly visitId: string;
  readonly meetingId: string;
  readonly old?: {
    readonly visit: Visit;
    readonly meeting?: Meeting;
    readonly meetings: readonly Meeting[];
    readonly isFromElsewhere: boolean;
    readonly isShared: boolean;
    readonly isJoined?: boolean;
    readonly former?: readonly SourceReference[];
    readonly formerOfMeeting?: readonly SourceReference[];
    readonly said?: ReadonlySet<string>;
  };
  /** A visit that the row may be about; a doubtful one is `open` until a person says so. */
  readonly resembles?: {
    readonly visit: Visit;
    readonly chosen: 'open' | 'apart' | 'same';
    readonly isDoubtful: boolean;
  };
}
