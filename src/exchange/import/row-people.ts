import type { ImportFaultCode } from '#src/i18n/messages/import-faults.ts';
import type { Cell } from '../table/table.ts';
import type { Splits } from './mapping.ts';
import { nameKey } from './name-key.ts';
import { callsItselfOrganisation } from './organisation-text.ts';
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
    private readonly splits: Splits,
    private readonly whole: ReadonlySet<string>,
    private readonly isRecorded: (name: string) => boolean,
  ) {}

  names(row: readonly Cell[], target: 'ours' | 'guests', report: Report): readonly string[] {
    const names = this.cells.all(row, target).flatMap((text) => {
      if (this.whole.has(nameKey(text))) return [text];
      const header = this.cells.header(target);
      const { organisations, people } = this.parted(text);
      if (!this.isPeople(text)) {
        report('not-a-person', header, text.slice(0, LONGEST_FOUND));
        return [];
      }
      if (organisations.length > 0) {
        report('organisation-among-people', header, organisations.join('; ').slice(0, LONGEST_FOUND));
        return people.flatMap((each) => splitCell(each, this.splits.person));
      }
      const found = splitPeople(text, this.splits.person, this.evidence);
      if (found === undefined) report('waiting-name-order', header, text);
      return found ?? [];
    });
    return [...new Set(names.filter((name) => nameKey(name) !== ''))];
  }

  /** The organisations that stand among guests and hosts. */
  organisations(row: readonly Cell[]): readonly string[] {
    return this.cells
      .all(row, 'guests')
      .flatMap((text) => (this.isPeople(text) ? this.parted(text).organisations : []));
  }

  /** The staff notes, with what stands in columns of people without being names of people. */
  notes(row: readonly Cell[]): string {
    const ours = this.cells.all(row, 'ours');
    const noPeople = [...ours, ...this.cells.all(row, 'guests')].filter((text) => !this.isPeople(text));
    const travelled = ours.flatMap((text) => (this.isPeople(text) ? this.parted(text).organisations : []));
    return [this.cells.notes(row), ...noPeople, ...travelled].filter((text) => text !== '').join('\n');
  }

  private isPeople(text: string): boolean {
    if (this.whole.has(nameKey(text))) return true;
    const { organisations, people } = this.parted(text);
    const pieces = people.flatMap((each) => splitCell(each, this.splits.person));
    return canBePeople(organisations.length > 0 ? pieces.join('; ') : text, pieces);
  }

  /** What of a cell names organisations, by the record or by their own words, and what people. */
  private parted(text: string): { readonly organisations: readonly string[]; readonly people: readonly string[] } {
    if (this.whole.has(nameKey(text))) return { organisations: [], people: [text] };
    if (this.isRecorded(text)) return { organisations: [text], people: [] };
    const pieces = splitCell(text, this.splits.organisation);
    const isOrganisation = (piece: string) => this.isRecorded(piece) || callsItselfOrganisation(piece);
    return {
      organisations: pieces.filter(isOrganisation),
      people: pieces.filter((piece) => !isOrganisation(piece)),
    };
  }
}
