import type { Fault, FaultEffect } from '#src/domain/fault.ts';
import type { Language } from '#src/domain/language.ts';
import { formatMessage } from '#src/i18n/message.ts';
import { FAULT_EXPECTATIONS } from '#src/i18n/messages/fault-expectations.ts';
import { FAULT_WORDING } from '#src/i18n/messages/faults.ts';
import { importMessages } from '#src/i18n/messages/import.ts';
import { effectNames } from '#src/i18n/messages/import-targets.ts';
import { showable } from '#src/ingest/fault-wording.ts';
import type { FaultLine } from '../import/fault-line.ts';
import type { ImportFaultEffect } from '../import/import-fault.ts';
import type { LocateCell } from '../workbook/cell-place.ts';

/**
 * A fault of a whole record that was read, and where it stands: the cell of a workbook, else the file, the record's number
 * in it and the field. Without a row where the whole file is at fault.
 */
export interface RecordFault extends Fault {
  readonly sheet: string;
  readonly row?: number;
  readonly column: string;
}

const NUMBERED = /^\(record (\d+)\)$/;

/** Finds which record of its file each fault means; of several with one id, the later ones are the duplicates. */
class RecordNumbers {
  private readonly byName = new Map<string, number[]>();
  private readonly met = new Map<string, number>();

  constructor(rowsOf: ReadonlyMap<string, readonly unknown[]>) {
    for (const [file, rows] of rowsOf) {
      for (const [i, row] of rows.entries()) {
        const id: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, 'id') : undefined;
        const key = `${file} ${typeof id === 'string' ? showable(id) : `(record ${i + 1})`}`;
        const known = this.byName.get(key);
        if (known === undefined) this.byName.set(key, [i]);
        else known.push(i);
      }
    }
  }

  indexOf({ file, record, code }: Fault): number | undefined {
    if (record === undefined) return undefined;
    const key = `${file} ${record}`;
    const all = this.byName.get(key) ?? [];
    if (code !== 'duplicate-id') return all[0] ?? Number(NUMBERED.exec(record)?.[1] ?? Number.NaN) - 1;
    const count = (this.met.get(key) ?? 0) + 1;
    this.met.set(key, count);
    return all[count] ?? all.at(-1);
  }
}

/** The faults of a record with the places where they stand. `rowsOf`: the records of each file, in its order. */
export function placedFaults(
  faults: readonly Fault[],
  rowsOf: ReadonlyMap<string, readonly unknown[]>,
  locate: LocateCell | undefined,
): readonly RecordFault[] {
  const numbers = new RecordNumbers(rowsOf);
  return faults.map((fault) => {
    const { file, path } = fault;
    const index = numbers.indexOf(fault) ?? (rowsOf.has(file) || fault.record !== undefined ? undefined : 0);
    const cell = index === undefined || Number.isNaN(index) ? undefined : locate?.(file, index, path);
    if (cell !== undefined) return { ...fault, ...cell };
    const row = index === undefined || Number.isNaN(index) || !rowsOf.has(file) ? {} : { row: index + 1 };
    return { ...fault, sheet: file, column: path, ...row };
  });
}

const EFFECTS: Readonly<Record<FaultEffect, ImportFaultEffect>> = {
  'field-left-out': 'left-out',
  'record-set-aside': 'row-set-aside',
  'file-refused': 'row-set-aside',
};

/** A value as it stands in the cell: a text without the quotation marks of JSON. */
const unquoted = (found: string): string => /^"([^"\\]*)"$/.exec(found)?.[1] ?? found;

/** What a record says where a field is not there at all. */
const ABSENT = 'nothing';

/** The fault of a record in words. */
export function recordFaultLine(fault: RecordFault, language: Language): FaultLine {
  const { sheet, row, column, code, effect, found, expected } = fault;
  const say = (message: Parameters<typeof formatMessage>[0]) => formatMessage(message, language);
  return {
    sheet,
    row: row === undefined ? '' : String(row),
    column,
    effect: say(effectNames[EFFECTS[effect]]),
    wrong: say(FAULT_WORDING[code].wrong),
    found: found === ABSENT ? say(importMessages.nothingToWrite) : unquoted(found),
    expected: language === 'en' ? expected : say(FAULT_EXPECTATIONS[code]),
    mend: say(FAULT_WORDING[code].mend),
  };
}
