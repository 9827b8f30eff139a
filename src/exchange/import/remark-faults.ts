import type { ImportFaultCode } from '#src/i18n/messages/import-faults.ts';
import type { Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import { effectOf, type ImportFault } from './import-fault.ts';

/** More addresses than this are not listed one by one. */
const MOST_LISTED = 40;
const LONGEST_FOUND = 120;
/** More comments than this that stand outside the rows are not listed one by one. */
const MOST_OUTSIDE = 20;

const listed = (addresses: readonly string[]): string =>
  [...addresses.slice(0, MOST_LISTED), ...(addresses.length > MOST_LISTED ? [`… (${addresses.length})`] : [])].join(
    ', ',
  );

/** What people wrote beside the cells of a sheet, or struck through in it. */
export function remarkFaults(table: Table): readonly ImportFault[] {
  const { file, sheet, remarked, remarkedAt, struck = [], rows, firstRow, header } = table;
  const fault = (code: ImportFaultCode, row: number, column: string, found: string): ImportFault => ({
    ...{ code, effect: effectOf(code), file, row, column, found },
    ...(sheet === undefined ? {} : { sheet }),
  });
  const isInRow = (row: number) => remarkedAt !== undefined && cellText(rows[row - firstRow]?.[remarkedAt]) !== '';
  const { comments = [], isCut = false } = remarked ?? {};
  const [inside, outside] = [comments.filter(({ row }) => isInRow(row)), comments.filter(({ row }) => !isInRow(row))];
  const [first, more] = [inside[0], outside.length - MOST_OUTSIDE];
  const addresses = [...new Set(inside.map(({ address }) => address))];
  return [
    ...(first === undefined
      ? []
      : [fault('cell-comments', first.row, header[remarkedAt ?? -1] ?? '', listed(addresses))]),
    ...outside
      .slice(0, MOST_OUTSIDE)
      .map(({ address, row, text }) =>
        fault('unread-comment', row, '', `${address}: ${text.replace(/\s+/g, ' ')}`.slice(0, LONGEST_FOUND)),
      ),
    ...(isCut || more > 0 ? [fault('unread-comment', firstRow, '', more > 0 ? `… (${more})` : '…')] : []),
    ...(struck.length === 0 ? [] : [fault('struck-cells', rowOf(struck[0]), '', listed(struck))]),
  ];
}

const rowOf = (address = ''): number => Number(/\d+$/.exec(address)?.[0] ?? 1);
