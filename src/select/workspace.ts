import { insideOf, others, standingTo } from './activity-lists.ts';
import { ClauseMasks } from './clause-masks.ts';
import type { Codes } from './codes.ts';
import type { Column } from './column.ts';
import type { Columns } from './columns.ts';
import type { Filter } from './filter.ts';
import { KeptCounts } from './kept-counts.ts';
import { type Moves, movesBetween } from './moves.ts';
import { once } from './once.ts';
import { begunIn, MOST_COUNTED, PeriodCounts } from './period-counts.ts';
import { blockOf, canSum, MOST_SUMMED, PeriodSums } from './period-sums.ts';
import { asksForAll, type Question } from './question.ts';
import { SpanChanges } from './span-changes.ts';
import { EVER, isSameSpan, type MomentFlags, momentFlags, type Span } from './standings.ts';
import { Tally } from './tally.ts';
import { type SpanTotals, type TimeTotals, timeTotals, totalsOfPassing } from './time-totals.ts';

/** Counts that were given out, and the question that they answer. */
interface Counted {
  readonly wishes: string;
  readonly span: Span;
  readonly counts: KeptCounts;
}

/** The activities that a question leaves, the room that they lie in, and behind them the others once they are asked for. */
interface Listed {
  readonly inside: Uint32Array;
  readonly room: Uint32Array;
  rest: Uint32Array | undefined;
}

interface SummedUp {
  readonly wishes: string;
  readonly sums: PeriodSums | PeriodCounts | undefined;
}

/** What the answers to one filter share among themselves. */
interface Shared {
  readonly filter: Filter;
  readonly lists: Map<string, Listed>;
  readonly flags: () => MomentFlags;
  readonly moved: { readonly wishes: string; readonly span: Span; readonly moves: Moves | undefined }[];
}

const NONE = new Uint32Array();

/** To list the others takes a while as well. */
const MOST_LISTED = 0.6;

/** How many answers are kept for each column: one with its own clause ignored, and one without. */
const KEPT = 2;

/**
 * What is left of earlier answers over the same columns, so that the next one is made from them where that is shorter
 * than from nothing. What is given out never changes, whatever is asked after it, by whom and in whatever order.
 */
export class Workspace {
  private readonly masks: ClauseMasks;
  private readonly tally = new Tally();
  private readonly spanChanges: SpanChanges;
  private readonly all = new Map<Column, Uint32Array>();
  private readonly counted = new Map<Column, readonly Counted[]>();
  private times: readonly TimeTotals[] = [];
  private shared: Shared | undefined;
  /** Room for lists, of which those that answers to one filter share are in use. */
  private readonly rooms: Uint32Array[] = [];

  /** Sums over time, and for which clauses they may be wanted. */
  private readonly summedUp = new Map<Column, readonly SummedUp[]>();

  /** Columns by the combinations that they share. */
  private readonly alike = new Map<Codes, Column[]>();

  constructor(private readonly columns: Columns) {
    const { facets, organisations, places, cityless } = columns;
    for (const column of [...Object.values(facets), organisations, places, cityless]) {
      const { combinations } = column;
      this.alike.set(combinations, [...(this.alike.get(combinations) ?? []), column]);
    }
    this.masks = new ClauseMasks(columns);
    this.spanChanges = new SpanChanges(columns.moments);
  }

  /** The activities that a question leaves, in the order of time. */
  list(question: Question): Uint32Array {
    if (!asksForAll(question)) return this.inside(question).inside.slice();
    const all = new Uint32Array(this.columns.size);
    for (let i = 0; i < all.length; i += 1) all[i] = i;
    return all;
  }

  /** They lie in the room until another filter is answered. */
  private inside(question: Question): Listed {
    const { lists, flags } = this.sharedFor(question);
    const key = `${question.wishes}\n${question.span.from} ${question.span.to}`;
    const known = lists.get(key);
    if (known !== undefined) return known;
    const room = this.rooms[lists.size] ?? new Uint32Array(this.columns.size);
    this.rooms[lists.size] = room;
    const inside = insideOf(this.columns, question, this.masks, flags, room);
    const listed = { inside, room, rest: undefined };
    lists.set(key, listed);
    return listed;
  }

  /** Where each activity stands to a question. */
  standing(question: Question): Uint8Array {
    return standingTo(this.columns, question, this.masks, this.sharedFor(question).flags);
  }

  /** For each moment, 1 where what lies there is only possibly in the period. */
  possibleMoments(question: Question): Uint8Array {
    return this.sharedFor(question).flags().isPossible;
  }

  /** How many activities of those that a question leaves have each value of a column. */
  counts(column: Column, question: Question): KeptCounts {
    if (asksForAll(question)) return this.kept(column, this.ofAll(column));
    const { wishes, span } = question;
    const kept = this.counted.get(column) ?? [];
    const before = kept.find((each) => each.wishes === wishes);
    if (before !== undefined && isSameSpan(before.span, span)) return this.keep(column, question, before.counts);
    const counts = this.summed(column, before, question) ?? this.movedOn(before, question);
    return counts === undefined ? this.countedAnew(column, question) : this.keep(column, question, counts);
  }

  /** From sums over time, where much has moved. They are made when it happens again under the same lasting clauses. */
  private summed(column: Column, before: Counted | undefined, question: Question): KeptCounts | undefined {
    const { span, wishes, care } = question;
    if (before === undefined || !canSum(span) || column.values.length > MOST_COUNTED) return undefined;
    const { moments, size } = this.columns;
    const { entered, left } = this.spanChanges.between(before.span, span);
    const isMany = column.values.length > MOST_SUMMED;
    if (entered + left < (isMany ? begunIn(moments, span) : blockOf(size))) return undefined;
    const summed = this.summedUp.get(column) ?? [];
    const known = summed.find((each) => each.wishes === wishes);
    const kept = summed.filter((each) => each !== known).slice(0, KEPT - 1);
    const failed = this.masks.of(question.filter);
    const anew = () =>
      isMany
        ? new PeriodCounts(column, moments, this.tally, failed, care)
        : new PeriodSums(column, moments, failed, care);
    const sums = known && (known.sums ?? anew());
    this.summedUp.set(column, [{ wishes, sums }, ...kept]);
    return sums && this.kept(column, sums.at(span, failed));
  }

  /** The sums over time for a question's lasting clauses. */
  totals(question: Question): TimeTotals {
    const { wishes } = question;
    const made = this.times.find((each) => each.wishes === wishes) ?? this.totalsAnew(question);
    this.times = [made, ...this.times.filter((each) => each !== made).slice(0, KEPT - 1)];
    return made;
  }

  private totalsAnew(question: Question): TimeTotals {
    const { care, span } = question;
    const isOne = care !== 0 && (care & (care - 1)) === 0;
    if (isOne && isSameSpan(span, EVER)) return totalsOfPassing(this.columns, question, this.inside(question).inside);
    return timeTotals(this.columns, question, this.masks);
  }

  /** What those sums are within the question's span. */
  sums(question: Question): SpanTotals {
    return this.totals(question).at(question.span, this.spanChanges);
  }

  private movedOn(before: Counted | undefined, question: Question): KeptCounts | undefined {
    const moves = before && this.moves(before.span, question);
    return moves && before?.counts.moved(moves);
  }

  /** Counts anew, with all columns of the same combinations: they are asked for sooner or later. */
  private countedAnew(column: Column, question: Question): KeptCounts {
    const alike = this.alike.get(column.combinations) ?? [column];
    const listed = this.inside(question);
    const { inside, room } = listed;
    // A long list is what is left of all without the others.
    const isShort = inside.length <= this.columns.size * MOST_LISTED;
    const made = alike.map((each) => (isShort ? new Uint32Array(each.values.length) : this.ofAll(each).slice()));
    if (!isShort) listed.rest ??= others(this.columns.size, inside, room.subarray(inside.length));
    this.tally.move(alike, isShort ? inside : NONE, listed.rest ?? NONE, made);
    const kept = alike.map((each, i) => this.keep(each, question, this.kept(each, made[i] ?? NONE)));
    return kept[alike.indexOf(column)] ?? this.kept(column, NONE);
  }

  private kept(column: Column, counts: Uint32Array): KeptCounts {
    return new KeptCounts(column, this.tally, counts);
  }

  private keep(column: Column, { wishes, span }: Question, counts: KeptCounts): KeptCounts {
    const kept = (this.counted.get(column) ?? []).filter((each) => each.wishes !== wishes).slice(0, KEPT - 1);
    this.counted.set(column, [{ wishes, span, counts }, ...kept]);
    return counts;
  }

  private ofAll(column: Column): Uint32Array {
    const counts = this.all.get(column) ?? this.tally.ofAll(column);
    this.all.set(column, counts);
    return counts;
  }

  private moves(before: Span, question: Question): Moves | undefined {
    const { moved } = this.sharedFor(question);
    const known = moved.find(({ wishes, span }) => wishes === question.wishes && isSameSpan(span, before));
    if (known !== undefined) return known.moves;
    const moves = movesBetween(this.columns, before, question, this.masks, this.spanChanges);
    moved.push({ wishes: question.wishes, span: before, moves });
    return moves;
  }

  private sharedFor({ filter, span }: Question): Shared {
    if (this.shared?.filter !== filter) {
      const flags = once(() => momentFlags(this.columns.moments, span));
      this.shared = { filter, lists: new Map(), flags, moved: [] };
    }
    return this.shared;
  }
}

const workspaces = new WeakMap<Columns, Workspace>();

/** The workspace of columns, made when they are first asked. */
export function workspaceOf(columns: Columns): Workspace {
  const known = workspaces.get(columns) ?? new Workspace(columns);
  workspaces.set(columns, known);
  return known;
}
