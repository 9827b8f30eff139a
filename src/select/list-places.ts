import type { Lists } from './list-book.ts';
import { sortSteps } from './sort-steps.ts';

/** Lists by their first members, then by their second, and so on; what ends comes before what goes on. */
function compareLists({ starts, members }: Lists, one: number, other: number): number {
  const [from, fromOther] = [starts[one] ?? 0, starts[other] ?? 0];
  const [length, lengthOfOther] = [(starts[one + 1] ?? 0) - from, (starts[other + 1] ?? 0) - fromOther];
  const shared = Math.min(length, lengthOfOther);
  for (let at = 0; at < shared; at += 1) {
    const difference = (members[from + at] ?? 0) - (members[fromOther + at] ?? 0);
    if (difference !== 0) return difference;
  }
  return length - lengthOfOther;
}

/** Where each list stands among all, from 0, by steps: lists of the same members share a place, an empty one has none, -1. */
export function* listPlaceSteps(
  lists: Lists,
): Generator<undefined, { readonly of: Int32Array; readonly size: number }> {
  const of = new Int32Array(lists.starts.length - 1).fill(-1);
  const filled = Array.from(of.keys()).filter((list) => lists.starts[list] !== lists.starts[list + 1]);
  const sorted = yield* sortSteps(filled, (one, other) => compareLists(lists, one, other));
  let size = 0;
  for (const [at, list] of sorted.entries()) {
    const before = sorted[at - 1];
    if (before === undefined || compareLists(lists, before, list) !== 0) size += 1;
    of[list] = size - 1;
  }
  return { of, size };
}
