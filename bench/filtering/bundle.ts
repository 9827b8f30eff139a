import { join, resolve } from 'node:path';
import { build } from 'vite';

export const BUNDLE = 'measure-filtering.js';

/** Bundles the measures for Node and browsers alike, as the page is: code that a tool has not rewritten on the fly. */
export async function bundleMeasures(outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      lib: {
        entry: resolve('bench/filtering/measure-filtering.ts'),
        formats: ['es'],
        fileName: () => BUNDLE,
      },
    },
  });
  return join(outDir, BUNDLE);
}
