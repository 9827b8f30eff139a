import type { ImportFaultCode } from '#src/i18n/messages/import-faults.ts';
import type { Cell } from '../table/table.ts';
import type { Separator } from './mapping.ts';
import { nameKey } from './name-key.ts';
import { type NameEvidence, splitPeople } from './people-cell.ts';
import { canBePeople } from './people-text.ts';
import type { SheetCells } from './sheet-cells.ts';
import { splitCell } from './split-cell.ts';

const LONGEST_FOUND = 120;

type Report = (code: ImportFaultCode, column: string, found: string) => void;

/** Reads the people of a sheet's rows. What stands in their columns without being names goes to the notes. */
export class RowPeople {
  constructor(
    private readonly cells: SheetCells,
    private readonly evidence: NameEvidence,
    private readonly separators: readonly Separator[],
    private readonly whole: ReadonlySet<string>,
  ) {}

  names(row: readonly Cell[], target: 'ours' | 'guests', report: Report): readonly string[] {
    const names = this.cells.all(row, target).flatMap((text) => {
      if (this.whole.has(nameKey(text))) return [text];
      if (!this.isPeople(text)) {
        report('not-a-person', this.cells.header(target), text.slice(0, LONGEST_FOUND));
        return [];
      }
      const found = splitPeople(text, this.separators, this.evidence);
      if (found === undefined) report('waiting-name-order', this.cells.header(target), text);
      return found ?? [];
    });
    return [...new Set(names.filter((name) => nameKey(name) !== ''))];
  }

  notes(row: readonly Cell[]): string {
    const columns = [...this.cells.all(row, 'ours'), ...this.cells.all(row, 'guests')];
    const noPeople = columns.filter((text) => !this.isPeople(text));
    return [this.cells.notes(row), ...noPeople].filter((text) => text !== '').join('\n');
  }

  private isPeople(text: string): boolean {
    return this.whole.has(nameKey(text)) || canBePeople(text, splitCell(text, this.separators));
  }
}
