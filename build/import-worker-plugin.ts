import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'virtual:import-worker';
const RESOLVED = `\0${NAME}`;
const ENTRY = resolve('src/exchange/import-worker/import-worker.ts');

/** Provides `virtual:import-worker`: a file of its own, or within the page that is one file, which may load no other. */
export function importWorkerPlugin(oneFile: boolean): Plugin {
  return {
    name: 'import-worker',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED
        ? `export { default } from ${JSON.stringify(`${ENTRY}?worker${oneFile ? '&inline' : ''}`)};`
        : undefined,
  };
}
