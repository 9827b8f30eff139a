import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'vite';

const NAME = 'virtual:import-worker';
const RESOLVED = `\0${NAME}`;
const ENTRY = resolve('src/exchange/import-worker/import-worker.ts');

const INLINE = /import-worker\.ts\?worker&inline$/;
/** The worker's script as Vite writes it into the module that starts it. */
const SCRIPT = /^const jsContent = (".*");/;

/** The same module with its script packed: it would be a fifth of the page that is one file. */
function packed(code: string): string {
  const [statement, literal] = SCRIPT.exec(code) ?? [];
  if (statement === undefined || literal === undefined) throw new Error('the script of the import worker is not found');
  const script = deflateRawSync(JSON.parse(literal), { level: 9 }).toString('base64');
  const bytes = `Uint8Array.from(atob("${script}"), (each) => each.charCodeAt(0))`;
  const unpacked = `const jsContent = strFromU8(inflateSync(${bytes}));`;
  return `import { inflateSync, strFromU8 } from 'fflate';\n${unpacked}${code.slice(statement.length)}`;
}

/** Provides `virtual:import-worker`: a file of its own, or within the page that is one file, which may load no other. */
export function importWorkerPlugin(oneFile: boolean): Plugin {
  return {
    name: 'import-worker',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED
        ? `export { default } from ${JSON.stringify(`${ENTRY}?worker${oneFile ? '&inline' : ''}`)};`
        : undefined,
    transform: {
      order: 'pre',
      handler: (code, id) => (INLINE.test(id) ? { code: packed(code), map: null } : undefined),
    },
  };
}
