import { pathToFileURL } from 'node:url';
import { build as viteBuild } from 'vite';

export interface BuildOptions {
  /** Folder that the built page is written to, relative to the project's root. */
  readonly outDir?: string;
}

/** Builds the public page. Throws with a sentence for the person at the keyboard where the data folder is unusable. */
export async function build({ outDir = 'dist' }: BuildOptions = {}): Promise<void> {
  await viteBuild({ build: { outDir, emptyOutDir: true }, logLevel: 'warn' });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await build();
