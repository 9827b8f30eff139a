import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { compiledMessagesPlugin } from './compiled-messages-plugin.ts';
import type { Edition } from './edition.ts';
import { firstViewChunk } from './first-view-chunk.ts';
import { importWorkerPlugin } from './import-worker-plugin.ts';
import { languagePackPlugin } from './language-pack-plugin.ts';
import { oneFilePlugin } from './one-file-plugin.ts';
import { pagePlugin } from './page-plugin.ts';
import { recordPlugin } from './record-plugin.ts';
import { staffFieldsPlugin } from './staff-fields-plugin.ts';

/** What is built: from which data folder, for whom, and as how many files. */
export interface BuildSettings {
  readonly folder: string;
  readonly edition: Edition;
  /** One HTML file that carries everything, for a stick and `file://`. */
  readonly oneFile: boolean;
  /** Size of the one file that will lie beside the page; absent where none will. */
  readonly oneFileBytes?: number;
}

/** The build's configuration. `day` is the day it is made, ISO 8601. */
export function viteSettings({ folder, edition, oneFile, oneFileBytes = 0 }: BuildSettings, day: string): InlineConfig {
  return {
    base: './',
    publicDir: oneFile ? false : 'public',
    plugins: [
      react(),
      languagePackPlugin(oneFile),
      compiledMessagesPlugin(),
      recordPlugin({ folder, oneFile }),
      staffFieldsPlugin({ folder, edition, oneFile }),
      importWorkerPlugin(oneFile),
      ...(oneFile ? [oneFilePlugin(folder, edition)] : [pagePlugin(folder)]),
    ],
    worker: { plugins: () => [compiledMessagesPlugin()] },
    define: {
      __EDITION__: JSON.stringify(edition),
      __ONE_FILE_MADE__: JSON.stringify(oneFile ? day : ''),
      __ONE_FILE_BYTES__: JSON.stringify(oneFileBytes),
    },
    build: {
      target: 'es2022',
      sourcemap: false,
      modulePreload: { polyfill: false },
      assetsInlineLimit: oneFile ? Number.MAX_SAFE_INTEGER : 0,
      cssCodeSplit: !oneFile,
      rolldownOptions: {
        output: { codeSplitting: oneFile ? false : { groups: [{ name: firstViewChunk(), debugName: 'first view' }] } },
      },
    },
  };
}
