/**
 * `npm run bench`: all benchmarks one after the other, so that none disturbs another. One that fails does not keep the rest
 * from running; it is named at the end, and the exit code is 1.
 */
import { spawnSync } from 'node:child_process';

const BENCHMARKS = ['filter', 'format', 'loading', 'paint', 'timeline', 'map', 'load', 'hostile', 'import'] as const;

const failed = BENCHMARKS.filter((name) => {
  console.log(`\n━━ bench:${name}`);
  return spawnSync('npm', ['run', `bench:${name}`], { stdio: 'inherit' }).status !== 0;
});
console.log(failed.length === 0 ? '\nAll benchmarks ran.' : `\nDid not run to their end: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
