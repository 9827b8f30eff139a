import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build as viteBuild } from 'vite';
import { viteSettings } from '#build/settings.ts';
import { readCities } from '../scripts/data-synthetic.ts';
import { serveFolder } from '../scripts/static-server.ts';
import { syntheticRecord } from '../scripts/synthetic/synthetic-record.ts';
import { writeRecord } from '../scripts/synthetic/write-record.ts';

/** The page of a made-up record, built and served. */
export interface SyntheticPage {
  readonly activities: number;
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Builds and serves the page of a made-up record of so many activities, always the same one, with what was written at length or without. */
export async function syntheticPage(activities: number, prose = true): Promise<SyntheticPage> {
  const work = await mkdtemp(join(tmpdir(), 'synthetic-'));
  const [data, outDir] = [join(work, 'data'), join(work, 'dist')];
  await writeRecord(syntheticRecord({ activities, seed: 1, prose }, readCities()), data);
  const settings = viteSettings({ folder: data, edition: 'public', oneFile: false }, '2026-01-01');
  await viteBuild({ ...settings, configFile: false, logLevel: 'error', build: { ...settings.build, outDir } });
  const server = await serveFolder({ folder: outDir, port: 0 });
  return {
    activities,
    url: server.url,
    close: async () => {
      await server.close();
      await rm(work, { recursive: true });
    },
  };
}
