import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edition } from '#build/edition.ts';
import { type StaticServer, serveFolder } from '../../scripts/static-server.ts';

/** The app built from another data folder. */
export interface BuiltElsewhere {
  readonly folder: string;
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Changes the files of a copy of the shipped record. */
export type Change = (file: {
  readonly read: (name: string) => Promise<unknown>;
  readonly write: (name: string, content: unknown) => Promise<void>;
}) => Promise<void>;

const RUNNER_VARIABLE = /^(NODE_ENV|MODE|DEV|PROD|SSR|TEST|VITEST.*|BASE_URL)$/;

function runBuild(data: string, outDir: string, edition: Edition): Promise<void> {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !RUNNER_VARIABLE.test(name)));
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'tests/browser/build-app.ts', outDir, edition], {
      env: { ...environment, DATA_DIR: data },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.once('error', fail);
    child.once('close', (code) => (code === 0 ? done() : fail(new Error(`the build ended with ${code}`))));
  });
}

/** Builds the app, the public one if not told otherwise, from a changed copy of the shipped record and serves it. */
export async function buildElsewhere(change: Change, edition: Edition = 'public'): Promise<BuiltElsewhere> {
  const work = await mkdtemp(join(tmpdir(), 'elsewhere-'));
  const data = join(work, 'data');
  const folder = join(work, 'dist');
  await cp('data', data, { recursive: true });
  await change({
    read: async (name) => JSON.parse(await readFile(join(data, name), 'utf8')),
    write: (name, content) =>
      writeFile(join(data, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2)),
  });
  await runBuild(data, folder, edition);
  const server: StaticServer = await serveFolder({ folder, port: 0 });
  return {
    folder,
    url: server.url,
    close: async () => {
      await server.close();
      await rm(work, { recursive: true, force: true });
    },
  };
}
