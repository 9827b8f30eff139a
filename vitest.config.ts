import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A test that fails now and then is a fault to find, not one to repeat.
    retry: 0,
    projects: [
      {
        extends: true,
        // What `src` needs to load outside a build. Plugins that provide virtual modules join here.
        plugins: [react()],
        define: { __EDITION__: '"public"', __ONE_FILE_MADE__: '""', __ONE_FILE_BYTES__: '0' },
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          // Three time zones run side by side on few cores, which others may use as well: no test is a measure of speed.
          testTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/built-app.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          // A browser that stops answering, which some thousand visits bring once, says nothing about the page: such a
          // journey alone is run once more, and the summary names it.
          retry: { count: 1, condition: /^Test timed out/ },
        },
      },
    ],
  },
});
