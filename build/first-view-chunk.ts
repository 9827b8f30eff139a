import { resolve } from 'node:path';

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

const ENTRY = resolve('src/main.tsx');

/** All modules that the entry needs at once, found by its static imports. */
function reachableFrom(entry: string, modules: Modules): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const id of found) for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}

/**
 * Makes the rule that puts what the first view needs into one file: many small ones, shared with views that come later,
 * would each cost a request and compress worse. One rule serves one build.
 */
export function firstViewChunk(): (id: string, modules: Modules) => string | null {
  let firstView: ReadonlySet<string> | undefined;
  return (id, modules) => {
    firstView ??= reachableFrom(ENTRY, modules);
    return firstView.has(id) ? 'page' : null;
  };
}
