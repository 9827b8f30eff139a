import { parseEdtf } from '#src/domain/edtf.ts';
import type { ImportFaultCode } from '#src/i18n/messages/import-faults.ts';
import type { Cell } from '../table/table.ts';
import type { HeadedText } from './headed-text.ts';
import { isAboutNextSteps, isAboutResults } from './result-header.ts';
import type { RowDate } from './row-date.ts';
import { isAboutVisit } from './row-remarks.ts';
import { saysOfVisit } from './said-of-visit.ts';
import type { SheetCells } from './sheet-cells.ts';
import { isWholeRow, statusAtStart } from './status-clause.ts';
import type { RowStatus } from './status-vocabulary.ts';
import {
  isPlannedAtStart,
  isPlannedBeside,
  isPlannedInRemark,
  isStatusAlone,
  offAlone,
  offOf,
  readStatus,
  statusBeside,
  statusInText,
} from './status-words.ts';
import { isAwaited } from './still-open.ts';
import type { Target } from './target.ts';

interface StatusFault {
  readonly code: ImportFaultCode;
  readonly target?: Target;
  readonly found: string;
}

/** Where a row may say in words that it was cancelled. */
const REMARKS = ['title', 'summary', 'notes'] as const;
/** Where it may stand beside what the column is for: "Солун (не се състоя)". */
const BESIDE = [
  ...(['date', 'from', 'to', 'year', 'month', 'day', 'country', 'city', 'address', 'organisation', 'kind'] as const),
  ...(['ours', 'guests', 'topic', 'direction', 'format'] as const),
] as const;
/** Where others than ours may be said to have stayed away. */
const OF_OTHERS: ReadonlySet<Target> = new Set(['guests', 'organisation', 'topic', 'kind']);
const OF_STATUS = {
  cancelled: 'cancelled-row',
  refused: 'refused-row',
  postponed: 'postponed-row',
  absent: 'absent-row',
} as const;

/** Whether something planned is still to come, as far as its date tells. `today`: days since 1970-01-01. */
export function isAhead({ edtf, faults }: RowDate, today: number): boolean {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  return parsed === undefined ? faults.length === 0 : parsed.ok && parsed.date.last >= today;
}

/** Tells of the rows of a sheet whether what they are about has taken place. */
export class RowStatuses {
  constructor(private readonly cells: SheetCells) {}

  /** What the column of statuses says, or else any other cell that says it was cancelled. */
  of(row: readonly Cell[]): RowStatus | undefined {
    return this.found(row).status;
  }

  /** What a row of which nothing else is said is by its date: planned, if it is ahead and any remark begins by saying so, whatever follows. `today`: days since 1970-01-01. */
  ahead(row: readonly Cell[], date: RowDate, today: number): RowStatus | undefined {
    return isAhead(date, today) && this.announced(row, date) !== undefined ? 'planned' : undefined;
  }

  /** What is to be said of that. `isPlanned`: it is planned, and ahead; `answer`: what such rows are to become. */
  faults(
    row: readonly Cell[],
    status: RowStatus | undefined,
    isPlanned: boolean,
    date: RowDate,
    answer: string | undefined,
  ): readonly StatusFault[] {
    const { edtf, faults } = date;
    const found = this.found(row);
    const { text, target } = (found.status === undefined && isPlanned ? this.announced(row, date) : undefined) ?? found;
    const other = this.other(row);
    const unknown: readonly StatusFault[] =
      other === '' ? [] : [{ code: 'unknown-status', target: 'status', found: other }];
    const off = offOf(status);
    if (off !== undefined) return [{ code: OF_STATUS[off], ...(target === undefined ? {} : { target }), found: text }];
    if (status === 'allowed' && !isPlanned) return unknown;
    if (status === 'planned' || status === 'allowed') {
      const found = [text, edtf].filter(Boolean).join(' · ');
      const at = target === undefined ? {} : { target };
      if (isPlanned) return answer === undefined ? [...unknown, { code: 'waiting-planned', ...at, found }] : unknown;
      return edtf === undefined && faults.length > 0 ? unknown : [...unknown, { code: 'planned-row', ...at, found }];
    }
    return unknown;
  }

  /** What is not understood, or says more than the status, or not that it was held, for the staff notes: "Done (report missing)". */
  note(row: readonly Cell[]): string {
    return this.cells
      .headed(row, 'status')
      .filter(({ header, text }) => !isStatusAlone(text, header) || readStatus(text, header) === 'allowed')
      .map(({ header, text }) => `${header}: ${text}`)
      .join('\n');
  }

  /** Statuses that are none that is known. */
  private other(row: readonly Cell[]): string {
    return this.stated(row)
      .filter(({ status }) => status === undefined)
      .map(({ text }) => text)
      .join('\n');
  }

  /** What the columns of statuses say, each by itself. */
  private stated(row: readonly Cell[]): readonly { readonly text: string; readonly status?: RowStatus }[] {
    return this.cells.headed(row, 'status').map(({ header, text }) => {
      const status = readStatus(text, header) ?? statusAtStart(text);
      return status === undefined ? { text } : { text, status };
    });
  }

  /** A remark of a row that is ahead, or without a date, that begins by saying that it is planned, or what says that its date is not fixed. */
  private announced(
    row: readonly Cell[],
    { edtf, unfixed }: RowDate,
  ): { readonly text: string; readonly target: Target } | undefined {
    if (unfixed !== undefined) return { text: unfixed, target: 'date' };
    const remarks = REMARKS.flatMap((target) => this.remarks(row, target).map((each) => ({ ...each, target })));
    const untitled = this.cells.placeholders(row, ['title']).map((each) => ({ ...each, target: 'title' as const }));
    const others = this.cells.unrecognised(row).map((each) => ({ ...each, target: 'notes' as const }));
    return [...remarks, ...untitled, ...others].find(
      ({ header, text }) =>
        !isAboutNextSteps(header) && (edtf !== undefined || !isAboutResults(header)) && isPlannedAtStart(text),
    );
  }

  private remarks(row: readonly Cell[], target: (typeof REMARKS)[number]): readonly HeadedText[] {
    return target === 'notes' ? this.cells.remarks(row) : this.cells.headed(row, target);
  }

  private found(row: readonly Cell[]): {
    readonly status?: RowStatus;
    readonly text: string;
    readonly target?: Target;
  } {
    const all = this.stated(row);
    const off = all.find(({ status }) => offOf(status) !== undefined);
    if (off !== undefined) return { ...off, target: 'status' };
    const stated = (['planned', 'done', 'allowed'] as const)
      .map((each) => all.find(({ status }) => status === each))
      .find((each) => each !== undefined);
    for (const target of BESIDE)
      for (const cell of this.cells.all(row, target)) {
        const status = statusBeside(cell) ?? (isWholeRow(cell) ? statusAtStart(cell) : undefined);
        if (status === 'absent' && OF_OTHERS.has(target)) continue;
        if (status !== undefined) return { status, text: cell, target };
      }
    if (stated !== undefined) return { ...stated, target: 'status' };
    const ofVisit = REMARKS.flatMap((target) =>
      this.remarks(row, target)
        .filter(({ header }) => target !== 'notes' || !isAboutNextSteps(header))
        .map(({ text }) => ({ text, target })),
    );
    for (const remark of ofVisit) {
      const status = statusInText(remark.text);
      if (status !== undefined) return { status, ...remark };
    }
    for (const remark of ofVisit) {
      const status = isWholeRow(remark.text) ? statusAtStart(remark.text) : undefined;
      if (status !== undefined) return { status, ...remark };
    }
    for (const { header, text } of this.cells.unrecognised(row)) {
      const status = offAlone(text) ?? (isWholeRow(text) ? statusAtStart(text) : undefined);
      if (status !== undefined && saysOfVisit(header, status)) return { status, text, target: 'notes' };
    }
    for (const target of [...BESIDE, 'title'] as const) {
      const cell = this.cells.all(row, target).find(isPlannedBeside);
      if (cell !== undefined) return { status: 'planned', text: cell, target };
    }
    const remark = this.remarks(row, 'notes').find((each) => isAboutVisit(each.header) && isPlannedInRemark(each.text));
    if (remark !== undefined) return { status: 'planned', text: remark.text, target: 'notes' };
    for (const target of ['summary', 'notes'] as const) {
      const awaited = this.remarks(row, target).find(isAwaited);
      if (awaited !== undefined) return { status: 'planned', text: awaited.text, target };
    }
    return { text: this.cells.text(row, 'status'), target: 'status' };
  }
}
