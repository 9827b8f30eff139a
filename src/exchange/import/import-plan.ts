import type { DoubtfulName } from './doubtful-names.ts';
import type { GoneRecord } from './gone-record.ts';
import type { ImportFault } from './import-fault.ts';
import type { ImportQuestion } from './import-question.ts';
import type { NearDecision } from './name-book.ts';
import type { OrganisationComma } from './organisation-comma.ts';
import type { OpenOrganisation } from './organisation-countries.ts';
import type { PassedRow } from './passed-rows.ts';
import type { PlannedRow, RecordChange, RowOutcome } from './record-change.ts';
import type { SheetAccount } from './sheet-account.ts';
import type { TakenColumn } from './taken-columns.ts';
import type { UnmatchedName } from './unmatched-names.ts';
import type { VisitDecision } from './visit-decision.ts';

/** A cell that was divided into several names; `whole` in the answers keeps it together. */
export interface DividedCell {
  readonly text: string;
  readonly key: string;
  readonly names: readonly string[];
  readonly rows: number;
}

/**
 * What an import would do, before anything changes.
 *
 * `read` is always the sum of the four outcomes. Blank rows are not read, nor are titles above a table: `passed` lists them. Rows stand in the order of the table.
 */
export interface ImportPlan {
  readonly counts: Readonly<Record<RowOutcome, number>> & { readonly read: number; readonly blank: number };
  /** How many of the unchanged rows stand elsewhere in their table than before: of their records the row numbers alone change. */
  readonly moved: number;
  /** The same for each sheet of a file that has several. */
  readonly sheets: readonly SheetAccount[];
  readonly rows: readonly PlannedRow[];
  readonly changes: readonly RecordChange[];
  readonly faults: readonly ImportFault[];
  readonly questions: readonly ImportQuestion[];
  /** Columns that are read as something else than the mapping says. */
  readonly taken: readonly TakenColumn[];
  readonly unmatched: readonly UnmatchedName[];
  /** Cities without a country that were taken for by far the largest of their name. */
  readonly supposed: readonly UnmatchedName[];
  readonly openOrganisations: readonly OpenOrganisation[];
  /** Names of organisations whose commas have to be asked about, or were decided by their own words. */
  readonly commas: readonly OrganisationComma[];
  /** What stands among people and is no name beyond doubt. */
  readonly doubtfulNames: readonly DoubtfulName[];
  readonly divided: readonly DividedCell[];
  readonly decisions: readonly (NearDecision & { readonly kind: 'organisation' | 'person' })[];
  /** Filled rows above the tables, which are not read. */
  readonly passed: readonly PassedRow[];
  /** Rows that resemble a visit of the record. */
  readonly visitDecisions: readonly VisitDecision[];
  /** What came from these tables before and stands in them no longer. Nothing is removed. */
  readonly gone: readonly GoneRecord[];
  /** What other sources know too and stands in these tables no longer: the row alone is gone. */
  readonly goneRows: readonly GoneRecord[];
  /** Whether any sheet has a column that means something; without one nothing can be imported. */
  readonly isUsable: boolean;
  /** Whether cities come from the gazetteer, so that its attribution is due. */
  readonly usesGazetteer: boolean;
}
