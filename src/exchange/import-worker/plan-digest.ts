import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { COLLECTIONS, type Collection } from '#src/domain/activity-record.ts';
import type { DoubtfulName } from '../import/doubtful-names.ts';
import type { GoneRecord } from '../import/gone-record.ts';
import type { ImportFault } from '../import/import-fault.ts';
import type { DividedCell, ImportPlan } from '../import/import-plan.ts';
import type { ImportQuestion } from '../import/import-question.ts';
import type { OrganisationComma } from '../import/organisation-comma.ts';
import type { OpenOrganisation } from '../import/organisation-countries.ts';
import type { PassedRow } from '../import/passed-rows.ts';
import type { TakenColumn } from '../import/taken-columns.ts';
import type { UnmatchedName } from '../import/unmatched-names.ts';
import type { VisitDecision } from '../import/visit-decision.ts';
import { ADDED_ORDER, type AddedRecord, addedRecord } from './added-record.ts';
import { type ChangedField, changedFields, inWords } from './changed-fields.ts';
import { FieldWords } from './field-words.ts';
import { type RecordLabel, recordLabel } from './record-label.ts';

/** The first entries of a list, and how long all of it is. */
export interface Listed<T> {
  readonly first: readonly T[];
  readonly total: number;
}

/** A record that would change, field by field. */
export interface ChangedRecord extends RecordLabel {
  readonly fields: readonly ChangedField[];
}

/** How many records of a collection would be added and changed. */
export interface CollectionCount {
  readonly collection: Collection;
  readonly added: number;
  readonly changed: number;
}

/** A plan as the page shows it: every count, and the beginning of every list, so that little travels from the worker. */
export interface PlanDigest {
  readonly counts: ImportPlan['counts'];
  readonly moved: ImportPlan['moved'];
  readonly sheets: ImportPlan['sheets'];
  readonly isUsable: boolean;
  readonly usesGazetteer: boolean;
  readonly hasGazetteer: boolean;
  readonly questions: readonly ImportQuestion[];
  readonly taken: readonly TakenColumn[];
  readonly collections: readonly CollectionCount[];
  /** The first of each collection. */
  readonly added: Listed<AddedRecord>;
  readonly changed: Listed<ChangedRecord>;
  readonly faults: Listed<ImportFault>;
  readonly unmatched: Listed<UnmatchedName>;
  readonly supposed: Listed<UnmatchedName>;
  readonly openOrganisations: Listed<OpenOrganisation>;
  readonly commas: Listed<OrganisationComma>;
  readonly doubtfulNames: Listed<DoubtfulName>;
  readonly divided: Listed<DividedCell>;
  readonly decisions: Listed<ImportPlan['decisions'][number]>;
  readonly passed: Listed<PassedRow>;
  readonly visitDecisions: Listed<VisitDecision>;
  readonly gone: Listed<GoneRecord>;
  readonly goneRows: Listed<GoneRecord>;
}

/** Longest beginning of a list that the page is given; the whole list of faults can be had as CSV. */
const LISTED = 300;

export function listed<T>(all: readonly T[], most = LISTED): Listed<T> {
  return { first: all.slice(0, most), total: all.length };
}

/** The words for the record's ids, and for those that a plan adds. */
export const planWords = (record: ActivityRecord, { changes }: ImportPlan): FieldWords =>
  new FieldWords(
    record,
    changes.map(({ collection, after }) => ({ collection, row: after })),
  );

/** The plan in short. */
export function planDigest(plan: ImportPlan, hasGazetteer: boolean, record: ActivityRecord): PlanDigest {
  const words = planWords(record, plan);
  const added = plan.changes.filter(({ before }) => before === undefined);
  const changed = plan.changes.filter(({ before }) => before !== undefined);
  const count = (changes: ImportPlan['changes'], collection: Collection) =>
    changes.filter((change) => change.collection === collection).length;
  const shown = listed(changed);
  return {
    counts: plan.counts,
    moved: plan.moved,
    sheets: plan.sheets,
    isUsable: plan.isUsable,
    usesGazetteer: plan.usesGazetteer,
    hasGazetteer,
    questions: plan.questions,
    taken: plan.taken,
    collections: COLLECTIONS.map((collection) => ({
      collection,
      added: count(added, collection),
      changed: count(changed, collection),
    })).filter((each) => each.added + each.changed > 0),
    added: {
      first: ADDED_ORDER.flatMap((wanted) =>
        added
          .filter(({ collection }) => collection === wanted)
          .slice(0, LISTED)
          .map(({ collection, after }) => addedRecord(collection, after, words)),
      ),
      total: added.length,
    },
    changed: {
      first: shown.first.map(({ collection, before, after }) => ({
        ...recordLabel(collection, after, words),
        fields: inWords(changedFields(before, after), words),
      })),
      total: shown.total,
    },
    faults: listed(plan.faults),
    unmatched: listed(plan.unmatched),
    supposed: listed(plan.supposed),
    openOrganisations: listed(plan.openOrganisations),
    commas: listed(plan.commas),
    doubtfulNames: listed(plan.doubtfulNames),
    divided: listed(plan.divided),
    decisions: listed(plan.decisions),
    passed: listed(plan.passed),
    visitDecisions: listed(plan.visitDecisions),
    gone: listed(plan.gone),
    goneRows: listed(plan.goneRows),
  };
}
