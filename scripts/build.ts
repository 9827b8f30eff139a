import { cp, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as viteBuild } from 'vite';
import type { Edition } from '#build/edition.ts';
import { dataFolder } from '#build/record-folder.ts';
import { viteSettings } from '#build/settings.ts';

/** The page as one file: its name in every folder that it is built into. */
export const ONE_FILE = 'international-activity.html';

export interface BuildOptions {
  /** Folder that the page is written to, relative to the project's root or absolute. */
  readonly outDir?: string;
  readonly edition?: Edition;
}

/** `oneFileBytes` is the size of the one file that lies beside the page; 0 where none does. */
async function run(outDir: string, edition: Edition, oneFile: boolean, oneFileBytes: number): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const settings = viteSettings({ folder: dataFolder(), edition, oneFile, oneFileBytes }, day);
  await viteBuild({
    ...settings,
    configFile: false,
    logLevel: 'warn',
    build: { ...settings.build, outDir, emptyOutDir: true },
  });
}

/** Builds the page as one HTML file that needs nothing beside it. */
export async function buildOneFile({ outDir = 'dist-file', edition = 'public' }: BuildOptions = {}): Promise<void> {
  await run(outDir, edition, true, 0);
  await rename(join(resolve(outDir), 'index.html'), join(resolve(outDir), ONE_FILE));
}

/** Builds the page, and beside it the same as one file, which the page offers for download with its size. */
export async function build({ outDir = 'dist', edition = 'public' }: BuildOptions = {}): Promise<void> {
  await mkdir(dirname(resolve(outDir)), { recursive: true });
  const aside = await mkdtemp(`${resolve(outDir)}-one-file-`);
  try {
    await buildOneFile({ outDir: aside, edition });
    const file = join(aside, ONE_FILE);
    await run(outDir, edition, false, (await stat(file)).size);
    await cp(file, join(resolve(outDir), ONE_FILE));
  } finally {
    await rm(aside, { recursive: true });
  }
}

const [, script, kind = 'public'] = process.argv;
if (script !== undefined && import.meta.url === pathToFileURL(script).href) {
  if (kind === 'file') await buildOneFile();
  else if (kind === 'internal') await build({ outDir: 'dist-internal', edition: 'internal' });
  else await build();
}
