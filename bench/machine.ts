import { cpus, totalmem } from 'node:os';

/** The machine that a measure was taken on, in one line. */
export function machineLine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${first?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GB of memory`;
}
