import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { RECORD_FILES } from '#src/domain/activity-record.ts';
import { serveFolder } from '../../scripts/static-server.ts';
import { buildElsewhere } from './built-elsewhere.ts';
import { apply, chooseFile, expectAccount, oneVisit } from './import-table.ts';
import { openPage } from './visit.ts';

const CANARY = 'kanarche-2b9d';
const ITEMS = [
  'These activities as a table (CSV)',
  'These activities as a workbook (Excel)',
  'The whole record (Excel)',
  'Calendar of the visits (ICS)',
  'Places for a map program (GeoJSON)',
  'Slides to edit (PowerPoint)',
  'Map as SVG',
] as const;

interface Taken {
  readonly name: string;
  readonly content: Buffer;
}

/** Every file of the menu by its item. */
async function takeAll(page: Page): Promise<ReadonlyMap<string, Taken>> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const taken = new Map<string, Taken>();
  for (const item of ITEMS) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: item, exact: true }).click(),
    ]);
    taken.set(item, { name: download.suggestedFilename(), content: await readFile(await download.path()) });
  }
  return taken;
}

/** The texts of a file: of each of its parts where it is a zip. */
function textsOf({ content }: Taken): readonly string[] {
  if (content.subarray(0, 2).toString() !== 'PK') return [content.toString()];
  return Object.values(unzipSync(content)).map((part) => Buffer.from(part).toString());
}

const slidesOf = ({ content }: Taken): readonly string[] =>
  Object.entries(unzipSync(content))
    .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .map(([, part]) => Buffer.from(part).toString());

async function printed(page: Page): Promise<{ readonly text: string; readonly foot: string }> {
  await page.waitForSelector('html[data-print-ready]', { state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const foot = await page.evaluate(() =>
    [...document.styleSheets, ...document.adoptedStyleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .map(({ cssText }) => cssText)
      .filter((text) => text.startsWith('@page'))
      .join(' '),
  );
  return { text: await page.locator('body').innerText(), foot };
}

function withCanaries(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) return value.map((each) => withCanaries(each, depth));
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(
    Object.entries(value).map(([field, each]) => [
      field,
      field === 'regionNames' ? each : withCanaries(each, depth + 1),
    ]),
  );
  return depth > 0 ? inner : { ...inner, notes: `${CANARY} notes`, unnamedField: `${CANARY} unnamed` };
}

describe('what is taken away', () => {
  it('holds nothing that is not public, inside workbooks and slides too', async () => {
    const built = await buildElsewhere(async ({ read, write }) => {
      for (const file of RECORD_FILES) await write(file, withCanaries(await read(file)));
      const people = (await read('people.json')) as readonly object[];
      await write(
        'people.json',
        people.map((person) => ({ ...person, contact: `${CANARY}@example.org` })),
      );
    });
    const visit = await openPage({ path: built.url });
    const taken = await takeAll(visit.page);
    for (const [item, file] of taken) {
      const texts = textsOf(file);
      expect(
        texts.filter((text) => text.includes(CANARY)),
        item,
      ).toEqual([]);
      expect(file.name, item).not.toMatch(/^(internal|draft)-/);
    }
    const said = [...taken.values()].flatMap(textsOf);
    expect(said.some((text) => text.includes('Future Cities Catapult'))).toBe(true);
    await visit.close();
    await built.close();
  }, 120_000);

  it('says of a draft that it is one: in the name, on every slide, on paper', async () => {
    const visit = await openPage({ path: '/?view=import' });
    const { page } = visit;
    await chooseFile(visit, oneVisit('A visit to Leipzig'));
    await expectAccount(visit, '1 added');
    await apply(visit);
    await page.getByRole('link', { name: 'Overview' }).click();
    const taken = await takeAll(page);
    for (const [item, { name }] of taken) expect(name, item).toMatch(/^draft-/);
    const slides = taken.get('Slides to edit (PowerPoint)');
    if (slides === undefined) throw new Error('no slides');
    const pages = slidesOf(slides);
    const layouts = textsOf(slides).filter((text) => text.includes('DRAFT, not published'));
    expect(pages.length).toBeGreaterThan(5);
    expect(layouts.length, 'on the slides or on the layout that all of them have').toBeGreaterThan(0);
    const paper = await printed(page);
    expect(paper.text).toContain('DRAFT, not published');
    expect(paper.foot).toContain('DRAFT, not published');
    await page.emulateMedia({ media: 'screen' });
    await page.goto(new URL('/?view=present&slide=2', page.url()).href);
    await page.getByText('This is a draft.').first().waitFor();
    await visit.expectSilent();
    await visit.close();
  }, 120_000);

  it('says INTERNAL in the edition for staff: on every view, slide and sheet of paper, and in the names of files', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'internal-'));
    await new Promise<void>((done, fail) => {
      const script = `import('./scripts/build.ts').then((m) => m.build({ outDir: ${JSON.stringify(folder)}, edition: 'internal' }))`;
      const { NODE_ENV: _, VITEST: __, MODE: ___, ...env } = process.env;
      const child = spawn(process.execPath, ['--import', 'tsx', '-e', script], {
        env: { ...env, NODE_ENV: 'production' },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      child.once('error', fail);
      child.once('close', (code) => (code === 0 ? done() : fail(new Error(`the build ended with ${code}`))));
    });
    const server = await serveFolder({ folder, port: 0 });
    const visit = await openPage({ path: server.url });
    const { page } = visit;
    for (const view of ['overview', 'table', 'follow-ups', 'gaps', 'import']) {
      await page.goto(`${server.url}?view=${view}`);
      await page.getByText('INTERNAL', { exact: false }).first().waitFor();
    }
    await page.goto(`${server.url}?view=present&slide=1`);
    const count = Number(/of (\d+)/.exec((await page.locator('body').innerText()).replace(/\s+/g, ' '))?.[1] ?? 3);
    for (let slide = 1; slide <= Math.min(count, 12); slide += 1) {
      await page.goto(`${server.url}?view=present&slide=${slide}`);
      expect(await page.locator('.present__internal').textContent()).toBe('INTERNAL');
    }
    await page.goto(server.url);
    const taken = await takeAll(page);
    for (const [item, { name }] of taken) expect(name, item).toMatch(/^internal-/);
    const slides = taken.get('Slides to edit (PowerPoint)');
    expect(
      slides === undefined ? [] : textsOf(slides).filter((text) => text.includes('INTERNAL')).length,
    ).toBeGreaterThan(0);
    const paper = await printed(page);
    expect(paper.text).toContain('INTERNAL');
    expect(paper.foot).toContain('INTERNAL');
    await visit.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }, 180_000);
});
