import type { Plugin } from 'vite';
import type { BundledRecord } from '#src/app/bundled-record.ts';
import type { CompactRecordFile } from '#src/app/compact-record/compact-record-file.ts';
import { runTypeScript } from './run-typescript.ts';
import type { SplitProse } from './split-prose.ts';

const NAME = 'virtual:record';
const RESOLVED = `\0${NAME}`;
/** From so many meetings and visits on the record travels as a compact file: a script of them is slow to parse. */
const LARGE = 2500;

interface RecordPluginOptions {
  readonly folder: string;
  /** A page that is one file can fetch none beside it: it carries its record whatever the size. */
  readonly oneFile: boolean;
}

/**
 * Provides `virtual:record`: what every edition holds of the record in the data folder, as one JSON text, or the address
 * of the compact file that a large one is written to.
 */
export function recordPlugin({ folder, oneFile }: RecordPluginOptions): Plugin {
  let isBuild = false;
  return {
    name: 'record',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const { bundleRecord } = await runTypeScript<typeof import('./bundle-record.ts')>('build/bundle-record.ts');
      const bundled = bundleRecord(folder);
      for (const { file, record, path, code } of bundled.faults)
        this.warn(`${[file, record, path].filter(Boolean).join(' › ')}: ${code}`);
      if (isBuild && !oneFile && isLarge(bundled)) {
        const { source, prose, ...file } = await compactFile(bundled);
        for (const [i, chunk] of prose.chunks.entries())
          this.emitFile({ type: 'asset', fileName: `assets/${prose.index.folder}/${i}.json`, source: chunk });
        const reference = this.emitFile({ type: 'asset', name: 'record.idcr', source });
        return `export default { ...${JSON.stringify(file)}, url: import.meta.ROLLUP_FILE_URL_${reference} };`;
      }
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

type Large = BundledRecord & { readonly record: NonNullable<BundledRecord['record']> };

function isLarge(bundled: BundledRecord): bundled is Large {
  const { record } = bundled;
  return record !== undefined && record.meetings.length + record.visits.length >= LARGE;
}

interface WrittenRecord extends Omit<CompactRecordFile, 'url'> {
  readonly source: Uint8Array;
  readonly prose: SplitProse;
}

/** What the record's file holds, and apart from it the prose, which the page asks for where it is read. */
async function compactFile({ record, faults }: Large): Promise<WrittenRecord> {
  const { writeCompact } = await runTypeScript<typeof import('./write-compact.ts')>('build/write-compact.ts');
  const { splitProse } = await runTypeScript<typeof import('./split-prose.ts')>('build/split-prose.ts');
  const prose = splitProse(record);
  const source = writeCompact(prose.record, { faults, prose: prose.index });
  const met = new Set(record.meetings.map(({ visit }) => visit));
  const { site: _, ...collections } = record;
  return {
    source,
    prose,
    bytes: source.length,
    rows: Object.values(collections).reduce((sum, rows) => sum + rows.length, 0),
    activities: record.meetings.length + record.visits.filter(({ id }) => !met.has(id)).length,
  };
}
