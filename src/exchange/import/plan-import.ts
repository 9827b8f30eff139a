import { runAtOnce } from '#src/domain/run-steps.ts';
import { goneRecords } from './gone-record.ts';
import type { ImportPlan } from './import-plan.ts';
import { type ImportInput, ImportPlanner } from './import-planner.ts';
import { sourcesOfFiles } from './import-source.ts';
import { keptFaults, keptValues, RecordNames } from './kept-values.ts';
import { mappedTables } from './mapped-tables.ts';
import type { MatchedRow, RecordedRow } from './matched-row.ts';
import { isMoveAlone } from './moved-row.ts';
import { orphanedRecords } from './orphaned-records.ts';
import { passedRows } from './passed-rows.ts';
import { dividedCells, joinedCommas, neededRecords } from './plan-parts.ts';
import { PlannedChanges } from './planned-changes.ts';
import { planFollowUps } from './planned-follow-ups.ts';
import { countOutcomes, type PlannedRow } from './record-change.ts';
import { refusedFaults, refusedValues } from './refused-values.ts';
import { NamingRows, renewedReferences } from './renewed-references.ts';
import { repeatedRows } from './repeated-rows.ts';
import { placeOf, type RowDraft } from './row-draft.ts';
import { outcomeOf } from './row-outcome.ts';
import type { RowRecords } from './row-records.ts';
import { sheetAccounts } from './sheet-account.ts';
import { supposedNames, unmatchedNames } from './unmatched-names.ts';
import { possiblySame, resemblingQuestion, type VisitDecision, visitDecision } from './visit-decision.ts';
import { VisitMatcher } from './visit-matcher.ts';
import { type SourcedRow, waitingRow } from './waiting-rows.ts';

/** The rows that became records, each with a key of its own. */
function recordedRows(drafts: readonly RowDraft[]): readonly (RecordedRow & { readonly draft: RowDraft })[] {
  const counts = new Map<string, number>();
  return drafts.flatMap((draft) => {
    const { records, source, read } = draft;
    if (records === undefined) return [];
    const count = (counts.get(records.base) ?? 0) + 1;
    counts.set(records.base, count);
    const key = count === 1 ? records.base : `${records.base}-${count}`;
    return [{ draft, records, source: source.id, row: read.row, key }];
  });
}

/** Plans an import at one go: see `planSteps`. */
export function planImport(input: ImportInput): ImportPlan {
  return runAtOnce(planSteps(input));
}

/**
 * Plans the import of tables into a record. Pure: nothing changes until `applyPlan`.
 *
 * Linear in the rows; what the same cells say is read once. The same table a second time leaves everything unchanged.
 */
export function* planSteps(input: ImportInput): Generator<undefined, ImportPlan> {
  const planner = new ImportPlanner(input);
  const all = mappedTables(input.tables, input.mapping);
  const { sheets } = planner;
  for (const { table, sheet } of sheets) yield* planner.readSheet(table, sheet);
  const recorded = recordedRows(planner.drafts);
  const matches = yield* new VisitMatcher(input.record, input.mapping.answers).match(recorded);
  yield;
  const matchOf = new Map(recorded.map((row, i) => [row.draft, { row, match: matches[i] }]));
  const planned = new PlannedChanges();
  const announced = planner.drafts.flatMap((draft) => draft.followUp ?? []);
  const followUps = planFollowUps(input.record.followUps, announced);
  const followUpOf = new Map(announced.map((each, at) => [each, followUps[at]]));
  const names = new RecordNames(input.record);
  const visitDecisions: VisitDecision[] = [];
  const resembled = new Map<RowDraft, string>();
  const others: {
    readonly records: RowRecords;
    readonly at: ReturnType<typeof placeOf>;
    readonly match: MatchedRow;
    readonly headerOf: RowDraft['headerOf'];
  }[] = [];
  const rows = planner.drafts.map((draft): PlannedRow => {
    const { table, read, records } = draft;
    const at = placeOf(table, read.row);
    const { row, match } = matchOf.get(draft) ?? {};
    const ahead = draft.followUp === undefined ? undefined : followUpOf.get(draft.followUp);
    if (ahead !== undefined) {
      const { id, outcome, change } = ahead;
      const isMoved = change !== undefined && isMoveAlone(change);
      return { ...at, ...(isMoved ? { outcome: 'unchanged', isMoved } : { outcome }), followUp: id };
    }
    if (records === undefined || row === undefined || match === undefined) return { ...at, outcome: 'set-aside' };
    const decision = visitDecision(row, match, at);
    if (decision !== undefined) visitDecisions.push(decision);
    if (decision?.chosen === 'open') {
      resembled.set(draft, decision.near.id);
      planner.faults.push(possiblySame(at, decision));
      return { ...at, outcome: 'set-aside' };
    }
    const { outcome, changes: own } = outcomeOf(records, planned.current(match));
    planned.add(own);
    const isMoved = outcome === 'changed' && own.every(isMoveAlone);
    if (match.old?.isFromElsewhere) others.push({ records, at, match, headerOf: draft.headerOf });
    planner.faults.push(...keptFaults(keptValues(records, match, names), at, draft));
    const meeting = records.meeting === undefined ? {} : { meeting: match.meetingId };
    const became = isMoved ? ({ outcome: 'unchanged', isMoved } as const) : { outcome };
    return { ...at, ...became, visit: match.visitId, ...meeting };
  });
  const changes = [...planned.list(), ...followUps.flatMap(({ change }) => change ?? [])];
  for (const { records, at, match, headerOf } of others) {
    const { visit, meeting } = planned.current(match).old ?? {};
    if (visit !== undefined)
      planner.faults.push(...refusedFaults(refusedValues(records, visit, meeting), at, headerOf));
  }
  planner.questions.push(...resemblingQuestion(visitDecisions, input.mapping.answers));
  yield;
  planner.faults.push(
    ...repeatedRows(recorded.map(({ draft, records, row }) => ({ at: placeOf(draft.table, row), records }))),
  );
  yield;
  const sourced = planner.drafts.flatMap((draft, at): readonly SourcedRow[] => {
    const [planned, resembles] = [rows[at], resembled.get(draft)];
    if (planned === undefined) return [];
    const waits = planned.outcome === 'set-aside' ? waitingRow(draft.read) : undefined;
    return [
      {
        source: draft.source.id,
        planned,
        ...(waits === undefined ? {} : { waits }),
        ...(resembles === undefined ? {} : { resembles }),
      },
    ];
  });
  const naming = new NamingRows(
    planner.drafts.flatMap((draft, at) => {
      const { records, source, read } = draft;
      const old = matchOf.get(draft)?.match?.old;
      const row = { source: source.id, row: read.row, isTaken: rows[at]?.outcome !== 'set-aside' };
      return records === undefined ? [] : [{ ...row, records, ...(old === undefined ? {} : { old }) }];
    }),
  );
  const gone = goneRecords(input.record, planner.sources, sourced);
  const renewed = renewedReferences(input.record, naming);
  const orphaned = orphanedRecords(input.record, {
    sources: sourcesOfFiles(input.record.sources, sheets),
    changes: [...renewed, ...changes],
    naming,
    waiting: planner.drafts.flatMap(({ read }, at) => (rows[at]?.outcome === 'set-aside' ? read : [])),
  });
  yield;
  const reads = planner.drafts.map(({ read }) => read);
  const needed = neededRecords(changes, planner);
  yield;
  const unmatched = yield* unmatchedNames(reads, input.gazetteer);
  const supposed = yield* supposedNames(reads, input.gazetteer);
  return {
    counts: { ...countOutcomes(rows), read: rows.length, blank: planner.blank },
    moved: rows.filter(({ isMoved }) => isMoved).length,
    sheets: sheetAccounts(all, rows),
    rows,
    changes: [...needed, ...renewed, ...changes],
    faults: planner.faults,
    questions: planner.questions,
    taken: planner.taken,
    unmatched,
    supposed,
    openOrganisations: planner.countries.list(),
    doubtfulNames: planner.doubtful.list(),
    commas: joinedCommas(planner.commas),
    divided: dividedCells(reads),
    decisions: [
      ...planner.organisations.decisions().map((each) => ({ ...each, kind: 'organisation' as const })),
      ...planner.people.decisions().map((each) => ({ ...each, kind: 'person' as const })),
    ],
    visitDecisions,
    gone: [...gone.records, ...orphaned],
    goneRows: gone.rows,
    passed: passedRows([
      ...new Set([...sheets.map(({ table }) => table), ...input.tables.filter(({ unread }) => unread)]),
    ]),
    isUsable: sheets.length > 0,
    usesGazetteer: needed.some(({ collection }) => collection === 'places'),
  };
}
