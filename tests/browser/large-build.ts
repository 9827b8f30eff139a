import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { readCities } from '../../scripts/data-synthetic.ts';
import { syntheticRecord } from '../../scripts/synthetic/synthetic-record.ts';
import { type BuiltElsewhere, buildElsewhere } from './built-elsewhere.ts';
import { openPage, type Visit, type VisitOptions } from './visit.ts';

/** So many that the record travels as a file of its own. */
const ACTIVITIES = 6000;

/** What the page says once it is there. */
export const COUNT = '6,000 of 6,000 activities';

/** The record's file, as a pattern of addresses. */
export const RECORD = '**/assets/record-*.idcr';

/** The files of its prose. */
export const PROSE = '**/assets/prose-*/*.json';

/** The app built from a made-up record of thousands of activities. */
export interface LargeBuild extends BuiltElsewhere {
  /** What it was built from. */
  readonly record: ActivityRecord;
  /** The record's file. */
  readonly content: Buffer;
  /** An address of the same site that loads no record, to stand at until what is answered has been said. */
  readonly beside: string;
}

/** Builds and serves it. */
export async function buildLarge(): Promise<LargeBuild> {
  const record = syntheticRecord({ activities: ACTIVITIES, seed: 7, prose: true }, readCities());
  const { followUps, ...files } = record;
  const built = await buildElsewhere(async ({ write }) => {
    for (const [name, rows] of Object.entries(files)) await write(`${name}.json`, rows);
    await write('follow-ups.json', followUps);
  });
  const assets = join(built.folder, 'assets');
  const name = (await readdir(assets)).find((file) => /^record-.*\.idcr$/.test(file));
  return {
    ...built,
    record,
    content: await readFile(join(assets, name ?? '')),
    beside: new URL('icon.svg', built.url).href,
  };
}

/** The line that counts activities. */
export const status = (visit: Visit) => visit.page.getByRole('status').first();

/** Opens the page while the record's file is answered so, and the rest as it is. */
export async function openWith(
  built: LargeBuild,
  answer: (first: boolean) => Buffer | 'as it is' | 'nothing',
  { path = '', ...options }: Partial<VisitOptions> = {},
): Promise<Visit> {
  const visit = await openPage({ path: built.beside, ...options });
  let asked = 0;
  await visit.context.route(RECORD, async (route) => {
    asked += 1;
    const body = answer(asked === 1);
    if (body === 'as it is') return route.continue();
    if (body === 'nothing') return route.abort();
    return route.fulfill({ body, contentType: 'application/octet-stream' });
  });
  await visit.page.goto(new URL(path, built.url).href);
  return visit;
}

/** Opens the page with something put before the first worker's own code; the second is as it is. */
export async function openWithWorker(built: LargeBuild, code: string): Promise<Visit> {
  const visit = await openPage({ path: built.beside });
  let asked = 0;
  await visit.context.route('**/assets/record-worker-*.js', async (route) => {
    asked += 1;
    if (asked > 1) return route.continue();
    const answer = await route.fetch();
    return route.fulfill({ response: answer, body: `${code}\n${await answer.text()}` });
  });
  await visit.page.goto(built.url);
  return visit;
}

/** Expects a sentence that says so, and that trying again opens the record. */
export async function expectSentenceAndRetry(visit: Visit, sentence: string): Promise<void> {
  const alert = visit.page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toContain(sentence);
  expect(await visit.page.getByRole('heading', { level: 1 }).textContent()).toContain('organisations');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => status(visit).textContent(), { timeout: 20_000 }).toBe(COUNT);
  await visit.close();
}
