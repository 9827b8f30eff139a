import { cpus, loadavg, totalmem } from 'node:os';

/**
 * The machine that a measure was taken on, in one line, and its load over the last minute: above the number of cores others
 * worked on it meanwhile, and ratios say more than milliseconds.
 */
export function machineLine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${first?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GB of memory, load ${(loadavg()[0] ?? Number.NaN).toFixed(1)}`;
}
