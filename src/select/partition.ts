/** Activities by index: those of an answer in the order of time, and the others the other way round. Views of `order`. */
export interface Partition {
  readonly inside: Uint32Array;
  readonly outside: Uint32Array;
}

/** Parts the activities by whether a mask of failed clauses is empty. `undefined`: none fails any. Writes to `order`. */
export function partition(failed: Uint16Array | undefined, both: Uint32Array): Partition {
  const size = both.length;
  if (failed === undefined) {
    for (let i = 0; i < size; i += 1) both[i] = i;
    return { inside: both, outside: both.subarray(size) };
  }
  let front = 0;
  let back = size - 1;
  // Both ends are written without a branch, which a processor would guess wrong half the time.
  for (let i = 0; i < size; i += 1) {
    const isIn = ((failed[i] ?? 0) - 1) >>> 31;
    both[front] = i;
    both[back] = i;
    front += isIn;
    back -= 1 - isIn;
  }
  return { inside: both.subarray(0, front), outside: both.subarray(front) };
}
