import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { type Dataset, datasetSteps } from '#src/domain/dataset.ts';
import type { Fault } from '#src/domain/fault.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { runSteps } from '#src/domain/run-steps.ts';
import type { Site } from '#src/domain/site.ts';
import { RecordBuilder } from '#src/ingest/compact/record-builder.ts';
import type { Columns } from '#src/select/columns.ts';
import { factSteps } from '#src/select/fact-steps.ts';
import { lateTextSteps } from './late-record.ts';
import { LoadError } from './load-failure.ts';
import type { ProseChunk } from './prose-chunk.ts';
import type { RecordMessage } from './record-message.ts';

/** A record that was loaded and prepared away from the page's own thread. */
export interface LoadedRecord {
  readonly record: ActivityRecord;
  readonly faults: readonly Fault[];
  readonly dataset: Dataset;
  readonly columns: Columns;
  readonly prose: LateProse;
}

/** Prose that lies apart: in which folder beside the record's file, what that holds, and what stands in for each text. */
export interface LateProse {
  readonly folder: string;
  readonly chunks: readonly ProseChunk[];
  readonly late: readonly LocalizedText[];
}

/** What a compact record carries beside its tables. */
interface Rest {
  readonly site: Site;
  readonly faults: readonly Fault[];
  readonly prose?: Omit<LateProse, 'late'>;
}

/** A record that was joined, and what stands in it for prose. */
interface Joined {
  readonly dataset: Dataset;
  readonly late: readonly LocalizedText[];
}

function* joinSteps(record: ActivityRecord): Generator<undefined, Joined> {
  const late = yield* lateTextSteps(record);
  return { late, dataset: yield* datasetSteps(record) };
}

/** How much of the wait each part is, as a rule. */
const SHARES = { fetched: 0.5, read: 0.3 } as const;

/** How much of the wait is over once so much of the file has come, both 0 to 1. */
export const shareOfFetched = (fetched: number): number => SHARES.fetched * fetched;

/** Puts together what the worker sends, piece by piece. */
export class RecordArrival {
  private readonly builder = new RecordBuilder();
  private readonly rows: number;
  private readonly onProgress: (share: number) => void;
  private rest: Rest | undefined;
  private rowsRead = 0;
  private joined: Promise<Joined> | undefined;

  constructor(rows: number, onProgress: (share: number) => void) {
    this.rows = rows;
    this.onProgress = onProgress;
  }

  /** Takes on the next message; the last one gives the record. Throws a `LoadError` if the worker failed. */
  take(message: RecordMessage): Promise<LoadedRecord> | undefined {
    switch (message.kind) {
      case 'fetched':
        this.onProgress(shareOfFetched(message.share));
        return undefined;
      case 'rest':
        // The build wrote it, and its checksum holds.
        this.rest = message.rest as Rest;
        return undefined;
      case 'slice':
        this.builder.add(message.slice);
        this.rowsRead += message.slice.rows;
        this.onProgress(SHARES.fetched + (SHARES.read * this.rowsRead) / Math.max(1, this.rows));
        return undefined;
      case 'read':
        if (this.rest === undefined) throw new LoadError({ kind: 'no-record' });
        this.joined = runSteps(joinSteps(this.builder.record(this.rest.site)));
        return undefined;
      case 'columns':
        return this.finish(message.columns);
      case 'failed':
        throw new LoadError(message.failure, message.kept);
    }
  }

  private async finish(columns: Columns): Promise<LoadedRecord> {
    const [joined, rest] = [await this.joined, this.rest];
    if (joined === undefined || rest === undefined) throw new LoadError({ kind: 'no-record' });
    const { dataset, late } = joined;
    await runSteps(factSteps(dataset, columns));
    const { folder, chunks } = rest.prose ?? { folder: '', chunks: [] };
    if (chunks.reduce((sum, { texts }) => sum + texts, 0) !== late.length) throw new LoadError({ kind: 'corrupted' });
    return { record: dataset.record, faults: rest.faults, dataset, columns, prose: { folder, chunks, late } };
  }
}
