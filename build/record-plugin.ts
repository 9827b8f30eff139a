import type { Plugin } from 'vite';
import type { Edition } from './edition.ts';
import { runTypeScript } from './run-typescript.ts';

const NAME = 'virtual:record';
const RESOLVED = `\0${NAME}`;

/** Provides `virtual:record`: what the edition may hold of the record in the data folder, as one JSON text. */
export function recordPlugin(folder: string, edition: Edition): Plugin {
  return {
    name: 'record',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const { bundleRecord } = await runTypeScript<typeof import('./bundle-record.ts')>('build/bundle-record.ts');
      const bundled = bundleRecord(folder, edition);
      for (const { file, record, path, code } of bundled.faults)
        this.warn(`${[file, record, path].filter(Boolean).join(' › ')}: ${code}`);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(bundled))});`;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (file) => {
        const known = file.startsWith(folder) ? server.moduleGraph.getModuleById(RESOLVED) : undefined;
        if (known === undefined) return;
        server.moduleGraph.invalidateModule(known);
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
