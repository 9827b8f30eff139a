/** Milliseconds that a piece of work takes; repeated until the clock can tell, if it is short. */
export function timed(work: () => unknown, leastMs = 0): number {
  let runs = 0;
  let spent = 0;
  const start = performance.now();
  do {
    work();
    runs += 1;
    spent = performance.now() - start;
  } while (spent < leastMs);
  return spent / runs;
}
