import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { Visit } from '#src/domain/visit.ts';
import type { Answers } from './answers.ts';
import { withFormer } from './joined-references.ts';
import type { MatchedRow, RecordedRow } from './matched-row.ts';
import { isAllSaid, isOurs, recordedOf, rowsOf } from './met-rows.ts';
import { ownValue } from './own-value.ts';
import { agrees, holds, isAllOfVisit, isUnchanged } from './visit-agreement.ts';
import { VisitIndex } from './visit-index.ts';
import { likenessToOther, likenessToOwn, type Verdict, type VisitLikeness } from './visit-likeness.ts';
import { isSaidOtherwise } from './wording.ts';

interface Pair {
  readonly at: number;
  readonly row: RecordedRow;
  readonly visit: Visit;
  readonly verdict: Verdict;
  readonly weight: number;
}

/** How many visits of one beginning are looked through for the one that says all that a row says. */
const MOST_COMPARED = 100;
/** Rows that are matched at one go. */
const STEP = 50;
const OTHER: VisitLikeness = { verdict: 'other', weight: 0 };

/**
 * Finds the visits that rows were before.
 *
 * First those that say exactly what a row says; then those that an earlier state of the table made and that the row
 * resembles for certain, wherever it stands now; then visits of other sources that agree with it. Where a resemblance is
 * doubtful a person is asked. A row that resembles none is a new visit, never one in the place of another.
 */
export class VisitMatcher {
  private readonly index: VisitIndex;
  private readonly taken = new Set<string>();
  /** How many rows of a table were found to be a visit. */
  private readonly found = new Map<string, number>();
  private readonly given = new Set<string>();
  private readonly firstFree = new Map<string, number>();

  constructor(
    record: Pick<ActivityRecord, 'visits' | 'meetings'>,
    private readonly answers: Pick<Answers, 'visits' | 'resembling'>,
  ) {
    this.index = new VisitIndex(record);
  }

  /** Gives every row its ids, some rows a step. */
  *match(rows: readonly RecordedRow[]): Generator<undefined, readonly MatchedRow[]> {
    const found: (MatchedRow | undefined)[] = rows.map(() => undefined);
    const each = function* (match: (row: RecordedRow) => MatchedRow | undefined) {
      for (const [at, row] of rows.entries()) {
        if (found[at] === undefined) found[at] = match(row);
        if (at % STEP === STEP - 1) yield;
      }
    };
    const left = () => rows.flatMap((row, at) => (found[at] === undefined ? [{ row, at }] : []));
    yield* each((row) => this.answered(row));
    yield* each((row) => this.inPlace(row));
    yield* each((row) => this.exact(row, true));
    yield* each((row) => this.exact(row, false));
    yield* each((row) => this.settled(row, true));
    yield* each((row) => this.settled(row, false));
    const own = yield* this.pairs(left(), (visit, row) => this.toOwn(visit, row), ['same']);
    for (const { at, row, visit } of own)
      if (found[at] === undefined && this.isFree(visit, row)) found[at] = this.take(visit, row, false);
    yield* each((row) => this.agreeing(row));
    const near = yield* this.pairs(left(), (visit, row) => this.toAny(visit, row), ['doubtful', 'alike']);
    for (const { at, row, visit, verdict } of near)
      if (found[at] === undefined && this.isFree(visit, row))
        found[at] = this.asked(visit, row, verdict === 'doubtful');
    return withFormer(
      rows,
      rows.map((row, at) => found[at] ?? this.fresh(row)),
    );
  }

  /** Rows and visits with a verdict, those that resemble each other most first. */
  private *pairs(
    rows: readonly { readonly row: RecordedRow; readonly at: number }[],
    likeness: (visit: Visit, row: RecordedRow) => VisitLikeness,
    wanted: readonly Verdict[],
  ): Generator<undefined, readonly Pair[]> {
    const pairs: Pair[] = [];
    for (const [done, { row, at }] of rows.entries()) {
      for (const visit of this.index.near(row.records, row.source, row.row)) {
        if (!this.isFree(visit, row)) continue;
        const { verdict, weight } = likeness(visit, row);
        if (wanted.includes(verdict)) pairs.push({ at, row, visit, verdict, weight });
      }
      if (done % STEP === STEP - 1) yield;
    }
    return pairs.sort(
      (a, b) => wanted.indexOf(a.verdict) - wanted.indexOf(b.verdict) || b.weight - a.weight || a.at - b.at,
    );
  }

  private toOwn(visit: Visit, row: RecordedRow): VisitLikeness {
    const { records, source } = row;
    if (!this.isKnownFrom(visit, source)) return OTHER;
    const isSameRow = visit.sources.some((each) => each.source === source && each.paragraph === row.row);
    const { isFromElsewhere, isShared, meetings } = recordedOf(visit, this.index.of(visit), row);
    const others = isFromElsewhere || isShared ? meetings : undefined;
    return likenessToOwn(visit, this.index.met(visit), records, isSameRow, others);
  }

  private toAny(visit: Visit, row: RecordedRow): VisitLikeness {
    return this.isKnownFrom(visit, row.source)
      ? this.toOwn(visit, row)
      : likenessToOther(visit, this.index.met(visit), row.records);
  }

  /** A visit with several meetings, or known from several rows of the table, may be that of several; any other is that of one. */
  private isFree(visit: Visit, { source }: RecordedRow): boolean {
    return !this.taken.has(visit.id) || this.index.of(visit).length > 1 || rowsOf(visit, source) > 1;
  }

  /** Whether a visit was recorded from a row of a table that no row was found to be yet. */
  private isKnownFrom(visit: Visit, source: string): boolean {
    return (this.found.get(`${visit.id} ${source}`) ?? 0) < rowsOf(visit, source);
  }

  private answered(row: RecordedRow): MatchedRow | undefined {
    const id = ownValue(this.answers.visits ?? {}, row.key);
    const visit = id === undefined ? undefined : this.index.visits.get(id);
    if (visit === undefined || !this.isFree(visit, row)) return undefined;
    return { ...this.take(visit, row, true), resembles: { visit, chosen: 'same', isDoubtful: true } };
  }

  private asked(visit: Visit, row: RecordedRow, isDoubtful: boolean): MatchedRow {
    const own = ownValue(this.answers.visits ?? {}, row.key);
    const chosen: 'open' | 'apart' | 'same' = own === '' || !isDoubtful ? 'apart' : (this.answers.resembling ?? 'open');
    const resembles = { visit, chosen, isDoubtful };
    return { ...(chosen === 'apart' ? this.fresh(row) : this.take(visit, row, true)), resembles };
  }

  /** The visit that its table made from that very row, where nothing changes. */
  private inPlace(given: RecordedRow): MatchedRow | undefined {
    const { records, source, row } = given;
    const visit = this.index.at(source, row).find((old) => {
      const meetings = this.index.of(old);
      const isOwn = !this.taken.has(old.id) && isOurs(old, source);
      return isOwn && isAllOfVisit(old, meetings, records) && isUnchanged(old, meetings, records);
    });
    return visit === undefined ? undefined : this.take(visit, given, false);
  }

  /** The visit that says all that a row says, so that nothing changes: of this table first. `isWhole`: and nothing beside. */
  private exact(given: RecordedRow, isWhole: boolean): MatchedRow | undefined {
    const { records, source, row } = given;
    const { base } = records;
    const idOf = (count: number) => (count === 1 ? base : `${base}-${count}`);
    const free = this.firstFree.get(base) ?? 1;
    let best: { readonly old: Visit; readonly rank: number } | undefined;
    for (let count = free; count < free + MOST_COMPARED; count += 1) {
      const old = this.index.visits.get(idOf(count));
      if (old === undefined) break;
      if (this.taken.has(old.id)) continue;
      const ours = isOurs(old, source);
      const meetings = this.index.of(old);
      if (isWhole && !(ours && isAllOfVisit(old, meetings, records))) continue;
      const saysAll = ours
        ? isUnchanged(old, meetings, records)
        : agrees(old, meetings, records) && isAllSaid(old, meetings, given);
      if (!saysAll) continue;
      const isSameRow = old.sources.some((each) => each.source === source && each.paragraph === row);
      const rank = (ours ? 2 : 0) + (isSameRow ? 1 : 0);
      if (best === undefined || rank > best.rank) best = { old, rank };
      if (rank === 3) break;
    }
    if (best === undefined) return undefined;
    const match = this.take(best.old, given, false);
    while (this.taken.has(idOf(this.firstFree.get(base) ?? 1)))
      this.firstFree.set(base, (this.firstFree.get(base) ?? 1) + 1);
    return match;
  }

  /** The visit that a row was said to be before: it names the row as printed, and holds everything that the row says. */
  private settled(row: RecordedRow, isInPlace: boolean): MatchedRow | undefined {
    const { records, source } = row;
    const [own] = records.visit.sources;
    const isNamed = ({ sources }: Visit) =>
      sources.some(
        (each) =>
          each.source === source &&
          each.asPrinted === own?.asPrinted &&
          (!isInPlace || each.paragraph === own?.paragraph),
      );
    const settled = [...this.index.near(records, source, row.row)].find((visit) => {
      const meetings = this.index.of(visit);
      if (!isNamed(visit) || !this.isFree(visit, row)) return false;
      return recordedOf(visit, meetings, row).isFromElsewhere && isAllSaid(visit, meetings, row);
    });
    return settled === undefined ? undefined : this.take(settled, row, false);
  }

  /** The visit of another source that has the row's title, date, places and organisations among its own, and no wholly other words. */
  private agreeing(row: RecordedRow): MatchedRow | undefined {
    const { records, source } = row;
    const agreeing = [...this.index.near(records, source, row.row)].filter((visit) => {
      const meetings = this.index.of(visit);
      if (!this.isFree(visit, row) || this.isKnownFrom(visit, source) || isSaidOtherwise(visit, records)) return false;
      return agrees(visit, meetings, records) || holds(visit, meetings, records);
    });
    const best = agreeing.find((visit) => isAllSaid(visit, this.index.of(visit), row)) ?? agreeing[0];
    return best === undefined ? undefined : this.take(best, row, false);
  }

  private take(visit: Visit, row: RecordedRow, isAnswered: boolean): MatchedRow {
    this.taken.add(visit.id);
    const key = `${visit.id} ${row.source}`;
    this.found.set(key, (this.found.get(key) ?? 0) + 1);
    const old = recordedOf(visit, this.index.of(visit), row);
    return {
      visitId: visit.id,
      meetingId: old.meeting?.id ?? this.freeMeeting(visit, row.records.meeting?.organisations ?? []),
      old: { ...old, ...(isAnswered && old.isFromElsewhere ? { isJoined: true } : {}) },
    };
  }

  private freeMeeting(visit: Visit, named: readonly string[]): string {
    const known = new Set(this.index.of(visit).map(({ id }) => id));
    const base = known.size === 0 ? `${visit.id}-meeting` : `${visit.id}-${named[0] ?? 'meeting'}`;
    let id = base;
    for (let count = 2; known.has(id) || this.given.has(id); count += 1) id = `${base}-${count}`;
    this.given.add(id);
    return id;
  }

  private fresh({ records: { base } }: RecordedRow): MatchedRow {
    const idOf = (count: number) => (count === 1 ? base : `${base}-${count}`);
    let count = this.firstFree.get(base) ?? 1;
    while (this.taken.has(idOf(count)) || this.index.visits.has(idOf(count))) count += 1;
    this.firstFree.set(base, count);
    const id = idOf(count);
    this.taken.add(id);
    return { visitId: id, meetingId: `${id}-meeting` };
  }
}
