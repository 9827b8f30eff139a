import { editDistance, trigrams } from './likeness.ts';

/** A name that resembles another: 1 is the same, 0 nothing in common. */
export interface NearName<T> {
  readonly value: T;
  readonly name: string;
  readonly likeness: number;
}

/** Longer names are not compared. */
const LONGEST = 200;
/** How many of the names that share most pieces are compared letter by letter. */
const COMPARED = 40;

/** Finds names that resemble one without comparing it with all: by shared three-letter pieces, then letter by letter. */
export class NearNames<T> {
  private readonly names: { readonly name: string; readonly value: T }[] = [];
  private readonly postings = new Map<string, number[]>();

  /** `name` as it is compared, see `nameKey`. */
  add(name: string, value: T): void {
    if (name.length > LONGEST) return;
    const at = this.names.push({ name, value }) - 1;
    for (const piece of new Set(trigrams(name))) {
      const posting = this.postings.get(piece);
      if (posting === undefined) this.postings.set(piece, [at]);
      else posting.push(at);
    }
  }

  /** At most `count` values whose name is at least `least` like this one, the likest first, each value once. */
  find(name: string, count: number, least: number): readonly NearName<T>[] {
    if (name.length > LONGEST) return [];
    const shared = new Map<number, number>();
    const pieces = new Set(trigrams(name));
    for (const piece of pieces) {
      for (const at of this.postings.get(piece) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    const ranked = [...shared]
      .map(([at, common]) => ({ at, score: common / Math.max(pieces.size, this.names[at]?.name.length ?? 0) }))
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .slice(0, COMPARED);
    const best = new Map<T, NearName<T>>();
    for (const { at } of ranked) {
      const entry = this.names[at];
      if (entry === undefined) continue;
      const longest = Math.max(name.length, entry.name.length);
      const likeness = 1 - editDistance(name, entry.name, longest) / longest;
      if (likeness >= least && likeness > (best.get(entry.value)?.likeness ?? 0))
        best.set(entry.value, { value: entry.value, name: entry.name, likeness });
    }
    return [...best.values()].sort((a, b) => b.likeness - a.likeness).slice(0, count);
  }
}
