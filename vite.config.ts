import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pagePlugin } from './build/page-plugin.ts';
import { recordPlugin } from './build/record-plugin.ts';

const folder = resolve(process.env.DATA_DIR ?? 'data');

export default defineConfig({
  base: './',
  plugins: [react(), recordPlugin(folder), pagePlugin(folder)],
  build: { target: 'es2022', sourcemap: false, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
});
