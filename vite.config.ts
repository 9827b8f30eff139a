import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { viteSettings } from './build/settings.ts';

/** The public page of the record in `data/`, or of the folder that `DATA_DIR` names. */
export default defineConfig(
  viteSettings({ folder: resolve(process.env.DATA_DIR ?? 'data'), edition: 'public', oneFile: false }, ''),
);
