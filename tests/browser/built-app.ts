import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/browser.ts';
import { serveFolder } from '../../scripts/static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, with a closing slash. */
    appUrl: string;
    /** Folder of the built app. */
    appFolder: string;
    /** The browser that was seen to start. */
    browserPath: string;
  }
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Set by the test runner; with them a build would be one for development. */
const RUNNER_VARIABLES = ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'TEST', 'VITEST', 'VITEST_MODE', 'BASE_URL'];

const cleanups: (() => Promise<void>)[] = [];

/** Finds a browser, builds the app as it ships and serves it on a free port, once for all journeys. */
export async function setup(project: TestProject): Promise<void> {
  const browser = await findBrowser();
  for (const line of browser.passedOver) console.warn(line);
  console.log(`Journeys run in Chromium ${browser.version}, from ${browser.origin}.`);

  const cache = join(ROOT, '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'journeys-dist-'));
  cleanups.push(() => rm(folder, { recursive: true, force: true }));
  try {
    await buildInto(folder);
    const server = await serveFolder({ folder, port: 0 });
    cleanups.push(server.close);
    project.provide('appUrl', server.url);
    project.provide('appFolder', folder);
    project.provide('browserPath', browser.executablePath);
  } catch (error) {
    await teardown();
    throw error;
  }
}

/** Stops the server and removes the build. */
export async function teardown(): Promise<void> {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
}

/** In a process of its own, as the test runner's would change what is built. */
function buildInto(folder: string): Promise<void> {
  const kept = Object.entries(process.env).filter(([name]) => !RUNNER_VARIABLES.includes(name));
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'tests/browser/build-app.ts', folder], {
      cwd: ROOT,
      env: Object.fromEntries(kept),
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', fail);
    child.once('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`The app could not be built: exit code ${code}.`));
    });
  });
}
