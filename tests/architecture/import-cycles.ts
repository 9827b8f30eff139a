import { importAddresses, resolveAddress } from './import-address.ts';
import { isModule, type SourceFile } from './source-file.ts';

/**
 * Circles of imports, of values and types alike, one sentence each: `Import cycle: a.ts → b.ts → a.ts`.
 *
 * Of each knot of files that reach each other one circle is shown, a shortest one through its first file that has one.
 */
export function importCycles(files: readonly SourceFile[]): readonly string[] {
  const modules = files.filter(isModule);
  const known = new Set(modules.map(({ path }) => path));
  const graph = new Map(modules.map((file) => [file.path, neighbours(file, known)]));
  const told = new Set<string>();
  const faults: string[] = [];
  for (const start of [...known].sort()) {
    if (told.has(start)) continue;
    const circle = shortestCircle(start, graph);
    if (circle === undefined) continue;
    for (const path of circle) told.add(path);
    faults.push(`Import cycle: ${circle.join(' → ')}`);
  }
  return faults;
}

function neighbours(file: SourceFile, known: ReadonlySet<string>): readonly string[] {
  const targets = importAddresses(file).map((address) => resolveAddress(file.path, address));
  return [...new Set(targets.filter((target) => target !== undefined))].filter((target) => known.has(target));
}

function shortestCircle(start: string, graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const trails: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (const trail of trails) {
    for (const next of graph.get(trail.at(-1) ?? start) ?? []) {
      if (next === start) return [...trail, start];
      if (seen.has(next)) continue;
      seen.add(next);
      trails.push([...trail, next]);
    }
  }
  return undefined;
}
