import type { Column } from './column.ts';
import type { Moves } from './moves.ts';
import type { Tally } from './tally.ts';

/** A move of so many activities costs as much as a copy of one count. */
const COPIED_A_MOVE = 64;

/**
 * The counts of a column for one question. They never change for those who read them.
 *
 * As activities move, counts of many values are not copied but handed on with what moved. Who still reads the earlier ones
 * then gets a copy of the later ones with all that moved since taken back.
 */
export class KeptCounts {
  private later: { readonly counts: KeptCounts; readonly moves: Moves } | undefined;

  constructor(
    private readonly column: Column,
    private readonly tally: Tally,
    private own: Uint32Array | undefined,
  ) {}

  /** That of `column.values[code]`; 0 beyond them. */
  at(code: number): number {
    return (this.own ?? this.takenBack())[code] ?? 0;
  }

  /** What they become as activities come in and go out. */
  moved(moves: Moves): KeptCounts {
    const { column, tally } = this;
    const { entered, left } = moves;
    const own = this.own ?? this.takenBack();
    const isHandedOn = (entered.length + left.length) * COPIED_A_MOVE < own.length;
    const counts = isHandedOn ? own : own.slice();
    tally.move([column], entered, left, [counts]);
    const moved = new KeptCounts(column, tally, counts);
    if (isHandedOn) {
      this.own = undefined;
      this.later = { counts: moved, moves };
    }
    return moved;
  }

  private takenBack(): Uint32Array {
    const since: Moves[] = [];
    let latest: KeptCounts = this;
    while (latest.later !== undefined) {
      since.push(latest.later.moves);
      latest = latest.later.counts;
    }
    const counts = latest.own?.slice() ?? new Uint32Array();
    for (const { entered, left } of since.reverse()) this.tally.move([this.column], left, entered, [counts]);
    this.own = counts;
    this.later = undefined;
    return counts;
  }
}
