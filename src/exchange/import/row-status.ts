import { parseEdtf } from '#src/domain/edtf.ts';
import type { ImportFaultCode } from '#src/i18n/messages/import-faults.ts';
import type { Cell } from '../table/table.ts';
import type { SheetCells } from './sheet-cells.ts';
import { type RowStatus, readStatus, statusBeside, statusInText } from './status-words.ts';
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
  ...(['ours', 'guests', 'topic', 'direction'] as const),
] as const;
const OF_STATUS = { cancelled: 'cancelled-row', postponed: 'postponed-row' } as const;

/** Tells of the rows of a sheet whether what they are about has taken place. */
export class RowStatuses {
  constructor(private readonly cells: SheetCells) {}

  /** What the column of statuses says, or else any other cell that says it was cancelled. */
  of(row: readonly Cell[]): RowStatus | undefined {
    return this.found(row).status;
  }

  /** What is to be said of that. `today`: days since 1970-01-01. */
  faults(
    row: readonly Cell[],
    status: RowStatus | undefined,
    edtf: string | undefined,
    today: number,
  ): readonly StatusFault[] {
    const { text, target } = this.found(row);
    if (status === 'cancelled' || status === 'postponed')
      return [{ code: OF_STATUS[status], ...(target === undefined ? {} : { target }), found: text }];
    if (status === 'planned') {
      const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
      const isAhead = parsed?.ok === true && parsed.date.last >= today;
      return isAhead
        ? []
        : [{ code: 'planned-row', target: 'status', found: [text, edtf].filter(Boolean).join(' · ') }];
    }
    return status === undefined && text !== '' ? [{ code: 'unknown-status', target: 'status', found: text }] : [];
  }

  /** A status that is not understood, for the staff notes. */
  note(row: readonly Cell[]): string {
    const { status, text } = this.found(row);
    return status === undefined && text !== '' ? `${this.cells.header('status')}: ${text}` : '';
  }

  private found(row: readonly Cell[]): {
    readonly status?: RowStatus;
    readonly text: string;
    readonly target?: Target;
  } {
    const text = this.cells.text(row, 'status');
    const stated = readStatus(text);
    if (stated === 'cancelled' || stated === 'postponed') return { status: stated, text, target: 'status' };
    for (const target of BESIDE)
      for (const cell of this.cells.all(row, target)) {
        const status = statusBeside(cell);
        if (status !== undefined) return { status, text: cell, target };
      }
    if (stated !== undefined) return { status: stated, text, target: 'status' };
    for (const target of REMARKS)
      for (const remark of this.cells.all(row, target)) {
        const status = statusInText(remark);
        if (status !== undefined) return { status, text: remark, target };
      }
    return { text, target: 'status' };
  }
}
