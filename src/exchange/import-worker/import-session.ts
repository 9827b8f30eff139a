import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { Language } from '#src/domain/language.ts';
import { runSteps } from '#src/domain/run-steps.ts';
import { wholeRecord } from '#src/domain/whole-record.ts';
import { type AppliedPlan, applyPlan } from '../import/apply-plan.ts';
import { faultLinesCsv, faultsCsv } from '../import/fault-csv.ts';
import { Gazetteer } from '../import/gazetteer.ts';
import type { ImportPlan } from '../import/import-plan.ts';
import { mappedTables } from '../import/mapped-tables.ts';
import type { Mapping } from '../import/mapping.ts';
import { planSteps } from '../import/plan-import.ts';
import { headerSteps, recognitionSteps } from '../import/recognise-columns.ts';
import { isSame } from '../import/same-record.ts';
import { LARGEST_FILE } from '../table/limits.ts';
import { readTables } from '../table/read-tables.ts';
import type { Table } from '../table/table.ts';
import type { ImportProgress, ImportRequest, ImportResponse, OpenedTable } from './import-request.ts';
import { type OwnRecord, ownFile } from './own-file.ts';
import { planDigest, planWords } from './plan-digest.ts';
import { type ReadRecord, readRecord } from './record-digest.ts';
import { recordFaultLine } from './record-fault.ts';
import { sheetPreview } from './sheet-preview.ts';

type Opened =
  | { readonly is: 'nothing' }
  | { readonly is: 'table'; readonly record: ActivityRecord; readonly tables: readonly Table[]; readonly today: number }
  | {
      readonly is: 'record';
      readonly against: ActivityRecord;
      readonly read: ReadRecord;
      readonly own: OwnRecord;
    };

/**
 * One import from the file to the record that results. It needs no page, so that it runs in a worker.
 *
 * Never throws: what nobody foresaw is answered as `failed`.
 */
export class ImportSession {
  private opened: Opened = { is: 'nothing' };
  private gazetteer: Gazetteer | undefined;
  private plan: ImportPlan | undefined;

  constructor(private readonly onProgress: (progress: ImportProgress) => void) {}

  async answer(request: ImportRequest): Promise<ImportResponse> {
    try {
      return await this.answerTo(request);
    } catch (error) {
      return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  private async answerTo(request: ImportRequest): Promise<ImportResponse> {
    switch (request.kind) {
      case 'open':
        return this.open(request);
      case 'gazetteer':
        return this.loadGazetteer(request);
      case 'plan':
        return this.planned(request.mapping);
      case 'faults':
        return { kind: 'faults', csv: this.faultsCsv(request.language) };
      case 'apply':
        return this.apply(request.record);
    }
  }

  private async open({ file, record, today }: ImportRequest & { readonly kind: 'open' }): Promise<ImportResponse> {
    wholeRecord(record);
    if (file.size > LARGEST_FILE) {
      const values = { found: file.size, most: LARGEST_FILE };
      return { kind: 'refused', refusal: { file: file.name, code: 'too-large', values } };
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const own = await ownFile(file.name, bytes);
    if (own?.ok === false) return { kind: 'refused', refusal: own.refusal };
    if (own !== undefined) return this.openRecord(own, record);
    const read = await readTables(file.name, bytes);
    if (!read.ok) return { kind: 'refused', refusal: read.refusal };
    this.opened = { is: 'table', record, tables: read.tables, today };
    return this.planned(await runSteps(recognitionSteps(read.tables, this.gazetteer)));
  }

  private openRecord(own: OwnRecord, against: ActivityRecord): ImportResponse {
    const read = readRecord(own, against);
    this.opened = { is: 'record', against, read, own };
    return { kind: 'record', digest: read.digest };
  }

  /** A mapping in which nobody has chosen anything by hand is recognised anew, with the cities. */
  private async loadGazetteer({
    gazetteer,
    mapping,
  }: ImportRequest & { readonly kind: 'gazetteer' }): Promise<ImportResponse> {
    if (this.opened.is !== 'table') return { kind: 'failed', reason: 'no table is open' };
    try {
      const response = await fetch(gazetteer);
      if (!response.ok) return { kind: 'no-gazetteer', reason: `HTTP ${response.status}` };
      this.gazetteer = await runSteps(Gazetteer.steps(await response.text()));
    } catch (error) {
      return { kind: 'no-gazetteer', reason: error instanceof Error ? error.message : String(error) };
    }
    const isByHand = mapping.sheets.some(({ columns }) => columns.some(({ reason }) => reason === 'by-hand'));
    if (isByHand) return this.planned(mapping);
    const { gazetteer: cities } = this;
    const tables = mappedTables(this.opened.tables, mapping).map(({ table }) => table);
    const { sheets } = await runSteps(recognitionSteps(tables, cities));
    const isOpen = (at: number) => mapping.sheets[at]?.columns.some(({ target }) => target !== 'ignore') === true;
    const chosen = sheets.map((sheet, at) =>
      isOpen(at) ? { ...sheet, isUsed: mapping.sheets[at]?.isUsed === true } : sheet,
    );
    return this.planned({ ...mapping, sheets: chosen });
  }

  private async planned(asked: Mapping): Promise<OpenedTable | (ImportResponse & { readonly kind: 'failed' })> {
    if (this.opened.is !== 'table') return { kind: 'failed', reason: 'no table is open' };
    const { record, tables, today } = this.opened;
    const { gazetteer } = this;
    const mapping = await runSteps(headerSteps(tables, asked, gazetteer));
    this.plan = await runSteps(
      planSteps({
        record,
        tables,
        mapping,
        today,
        onProgress: (done, rows) => this.onProgress({ done, rows }),
        ...(gazetteer === undefined ? {} : { gazetteer }),
      }),
    );
    const sheets = mappedTables(tables, mapping).map(({ table, sheet }) => sheetPreview(table, sheet));
    return { kind: 'table', sheets, mapping, plan: planDigest(this.plan, gazetteer !== undefined, record) };
  }

  private faultsCsv(language: Language): string {
    if (this.opened.is !== 'record') return faultsCsv(this.plan?.faults ?? [], language, this.plan?.passed);
    const { faults } = this.opened.read;
    return faultLinesCsv(
      faults.map((fault) => recordFaultLine(fault, language)),
      language,
    );
  }

  private applied(record: ActivityRecord, plan: ImportPlan): AppliedPlan {
    const applied = applyPlan(record, plan);
    if (applied.ok || applied.reason === 'faults') return applied;
    const words = planWords(record, plan);
    const after = new Map(plan.changes.map((change) => [`${change.collection} ${change.id}`, change.after]));
    const records = applied.records.map((each) => {
      const row = after.get(`${each.collection} ${each.id}`);
      return row === undefined ? each : { ...each, name: words.nameOf(row) };
    });
    return { ...applied, records };
  }

  private apply(record: ActivityRecord): ImportResponse {
    const { opened, plan } = this;
    if (opened.is === 'table' && plan !== undefined) return { kind: 'applied', applied: this.applied(record, plan) };
    if (opened.is !== 'record') return { kind: 'failed', reason: 'nothing is open' };
    const { read, against } = opened;
    if (!isSame(record, against)) return this.openRecord(opened.own, record);
    if (read.record === undefined || read.digest.faults.total > 0)
      return { kind: 'applied', applied: { ok: false, reason: 'faults', faults: read.digest.faults.first } };
    return { kind: 'applied', applied: { ok: true, record: read.record } };
  }
}
