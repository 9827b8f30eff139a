/** Comparisons between two pauses: about a millisecond of a dictionary's order. */
const STEP = 2048;

/** Sorts by steps of about a millisecond, merging ever longer runs; what is equal keeps its order. */
export function* sortSteps<T>(
  values: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<undefined, readonly T[]> {
  let from = [...values];
  let to = [...values];
  let compared = 0;
  for (let run = 1; run < from.length; run *= 2) {
    for (let start = 0; start < from.length; start += 2 * run) {
      const [middle, end] = [Math.min(start + run, from.length), Math.min(start + 2 * run, from.length)];
      let [left, right] = [start, middle];
      for (let at = start; at < end; at += 1) {
        const [a, b] = [from[left], from[right]];
        const isLeft = left < middle && (right >= end || a === undefined || b === undefined || compare(a, b) <= 0);
        const next = isLeft ? a : b;
        if (next !== undefined) to[at] = next;
        if (isLeft) left += 1;
        else right += 1;
        compared += 1;
        if (compared % STEP === 0) yield;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
