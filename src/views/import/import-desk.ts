import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { today } from '#src/domain/day.ts';
import type { Language } from '#src/domain/language.ts';
import type { AppliedPlan } from '#src/exchange/import/apply-plan.ts';
import type { Mapping } from '#src/exchange/import/mapping.ts';
import { type ImportClient, startImport } from '#src/exchange/import-worker/import-client.ts';
import type {
  ImportProgress,
  ImportRequest,
  ImportResponse,
  OpenedTable,
} from '#src/exchange/import-worker/import-request.ts';
import type { RecordDigest } from '#src/exchange/import-worker/record-digest.ts';
import type { Refusal } from '#src/exchange/table/refusal.ts';
import type { AppliedImport, AppliedOutcome, HeldDraft } from './applied-outcome.ts';

/** Why an import stands still, beside a refused file. */
export type ImportTrouble =
  | { readonly is: 'failed'; readonly reason: string }
  | { readonly is: 'too-slow' }
  | { readonly is: 'no-gazetteer'; readonly reason: string }
  | { readonly is: 'not-applied'; readonly applied: Extract<AppliedPlan, { readonly ok: false }> };

/** `gone`: with the whole draft. `dropped`: it could not be stored, and was given up. */
export type ImportEnd =
  | { readonly is: 'cancelled' | 'undone' }
  | { readonly is: 'gone' | 'dropped'; readonly file: string };

/** How far the import of a file is. `table`: `mapping` is what was last asked for, `plan` what was last worked out. */
export type ImportState =
  | {
      readonly is: 'idle';
      readonly refusal?: Refusal;
      readonly trouble?: ImportTrouble;
      /** How the import before ended, where it left nothing. */
      readonly ended?: ImportEnd;
    }
  | { readonly is: 'reading'; readonly file: string; readonly progress?: ImportProgress }
  | (Omit<OpenedTable, 'kind'> & {
      readonly is: 'table';
      readonly file: string;
      readonly isBusy: boolean;
      readonly progress?: ImportProgress;
      readonly trouble?: ImportTrouble;
    })
  | {
      readonly is: 'record';
      readonly file: string;
      readonly digest: RecordDigest;
      readonly isBusy: boolean;
      readonly trouble?: ImportTrouble;
    }
  | (AppliedImport & { readonly is: 'applied'; readonly file: string });

type Start = typeof startImport;

/** A file that takes longer to read is given up, in milliseconds. */
const READING_DEADLINE = 60_000;

/** The import that is going on. It outlives its view, so that looking at another one loses nothing. */
export class ImportDesk {
  private state: ImportState = { is: 'idle' };
  private client: ImportClient | undefined;
  private session = 0;
  private asked = 0;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly start: Start = startImport) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): ImportState => this.state;

  /** Reads a file, recognises it and works out what it would change in the record. */
  async open(file: File, record: ActivityRecord): Promise<void> {
    this.end();
    const { session } = this;
    this.set({ is: 'reading', file: file.name });
    const client = await this.start((progress) => this.note(progress, session));
    if (session !== this.session) return client.end();
    this.client = client;
    const deadline = setTimeout(() => {
      if (session === this.session && this.state.is === 'reading')
        this.stop({ is: 'idle', trouble: { is: 'too-slow' } });
    }, READING_DEADLINE);
    const response = await client.ask({ kind: 'open', file, record, today: today() });
    clearTimeout(deadline);
    if (session !== this.session) return;
    if (response.kind === 'table') this.set({ ...response, is: 'table', file: file.name, isBusy: false });
    else if (response.kind === 'record')
      this.set({ is: 'record', file: file.name, digest: response.digest, isBusy: false });
    else if (response.kind === 'refused') this.stop({ is: 'idle', refusal: response.refusal });
    else this.stop({ is: 'idle', trouble: troubleOf(response) });
  }

  /** Stops whatever is being worked out. */
  cancel(): void {
    this.stop({ is: 'idle', ended: { is: 'cancelled' } });
  }

  /** Takes note of what became of the import that was applied. */
  settle(outcome: AppliedOutcome): void {
    if (this.state.is !== 'applied') return;
    const { file, revision } = this.state;
    if (outcome.is === 'stored') {
      if (outcome.revision !== revision) this.set({ ...this.state, revision: outcome.revision });
    } else if (outcome.is === 'undone') this.stop({ is: 'idle', ended: { is: 'undone' } });
    else if (outcome.is !== 'unstored') this.stop({ is: 'idle', ended: { is: outcome.is, file } });
  }

  /** Works out what the table would change under another mapping. */
  async plan(mapping: Mapping): Promise<void> {
    await this.replan(mapping, { kind: 'plan', mapping });
  }

  async loadGazetteer(gazetteer: string): Promise<void> {
    if (this.state.is !== 'table') return;
    const { mapping } = this.state;
    await this.replan(mapping, { kind: 'gazetteer', gazetteer, mapping });
  }

  /** All faults as CSV. */
  async faultsCsv(language: Language): Promise<string> {
    const response = await this.client?.ask({ kind: 'faults', language });
    return response?.kind === 'faults' ? response.csv : '';
  }

  /** The record with the import applied: all of it, or nothing, and then the state says why. */
  async apply(record: ActivityRecord): Promise<ActivityRecord | undefined> {
    const { session, state } = this;
    if ((state.is !== 'table' && state.is !== 'record') || state.isBusy || this.client === undefined) return undefined;
    const { trouble: _, ...calm } = state;
    this.set({ ...calm, isBusy: true });
    const response = await this.client.ask({ kind: 'apply', record });
    if (session !== this.session) return undefined;
    if (response.kind === 'applied' && response.applied.ok) return response.applied.record;
    const trouble: ImportTrouble =
      response.kind === 'applied' && !response.applied.ok
        ? { is: 'not-applied', applied: response.applied }
        : response.kind === 'record'
          ? { is: 'not-applied', applied: { ok: false, reason: 'record-changed', ids: [], records: [] } }
          : troubleOf(response);
    this.set({ ...calm, isBusy: false, trouble, ...(response.kind === 'record' ? { digest: response.digest } : {}) });
    return undefined;
  }

  /** Ends the import whose record was handed to be stored, with the revision of the draft if it was. */
  finish(revision: number | undefined, record: ActivityRecord, before: HeldDraft): void {
    if (this.state.is !== 'table' && this.state.is !== 'record') return;
    const { file } = this.state;
    this.stop({ is: 'applied', file, record, before, ...(revision === undefined ? {} : { revision }) });
  }

  private async replan(mapping: Mapping, request: ImportRequest): Promise<void> {
    const { session, state } = this;
    if (state.is !== 'table' || this.client === undefined) return;
    this.asked += 1;
    const { asked } = this;
    const { trouble: _, progress: __, ...calm } = state;
    this.set({ ...calm, mapping, isBusy: true });
    const response = await this.client.ask(request);
    if (session !== this.session || asked !== this.asked || this.state.is !== 'table') return;
    if (response.kind === 'table') this.set({ ...response, is: 'table', file: state.file, isBusy: false });
    else this.set({ ...calm, mapping, isBusy: false, trouble: troubleOf(response) });
  }

  private note(progress: ImportProgress, session: number): void {
    const { state } = this;
    if (session !== this.session) return;
    if (state.is === 'reading' || (state.is === 'table' && state.isBusy)) this.set({ ...state, progress });
  }

  private end(): void {
    this.session += 1;
    this.client?.end();
    this.client = undefined;
  }

  private stop(state: ImportState): void {
    this.end();
    this.set(state);
  }

  private set(state: ImportState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

function troubleOf(response: ImportResponse): ImportTrouble {
  if (response.kind === 'no-gazetteer') return { is: 'no-gazetteer', reason: response.reason };
  return { is: 'failed', reason: response.kind === 'failed' ? response.reason : response.kind };
}

/** The page's one import. */
export const IMPORT_DESK = new ImportDesk();
