import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../../scripts/static-server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RUNNER_VARIABLES = ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'TEST', 'VITEST', 'VITEST_MODE', 'BASE_URL'];

/** Files of a data folder by name, each an array or the one object of `site.json`. */
export type DataFiles = Readonly<Record<string, unknown>>;

/** A build of a made-up record, served. */
export interface GeneratedBuild {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Builds the app over the shipped record with these files changed, and serves it. */
export async function buildWith(
  change: (shipped: (file: string) => Promise<unknown>) => Promise<DataFiles>,
): Promise<GeneratedBuild> {
  const cache = join(ROOT, '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'generated-'));
  const [data, dist] = [join(folder, 'data'), join(folder, 'dist')];
  await cp(join(ROOT, 'data'), data, { recursive: true });
  const files = await change(async (file) => JSON.parse(await readFile(join(data, file), 'utf8')) as unknown);
  for (const [file, content] of Object.entries(files)) await writeFile(join(data, file), JSON.stringify(content));
  await buildInto(dist, data);
  const server = await serveFolder({ folder: dist, port: 0 });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function buildInto(dist: string, data: string): Promise<void> {
  const kept = Object.entries(process.env).filter(([name]) => !RUNNER_VARIABLES.includes(name));
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'tests/browser/build-app.ts', dist], {
      cwd: ROOT,
      env: { ...Object.fromEntries(kept), DATA_DIR: data },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', fail);
    child.once('close', (code) => (code === 0 ? done() : fail(new Error(`build failed: ${code}`))));
  });
}
