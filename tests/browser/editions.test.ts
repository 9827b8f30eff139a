import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage } from './visit.ts';

const RUNNER_VARIABLE = /^(NODE_ENV|MODE|DEV|PROD|SSR|TEST|VITEST.*|BASE_URL)$/;
const MEGABYTE = 1024 * 1024;

let work = '';

/** Runs one of the README's build commands in a process of its own, with the build written elsewhere. */
async function runBuild(call: string, data: string): Promise<void> {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !RUNNER_VARIABLE.test(name)));
  const script = join(work, `build-${Math.random().toString(36).slice(2)}.mts`);
  await writeFile(
    script,
    `import { build, buildOneFile } from ${JSON.stringify(pathToFileURL(join(process.cwd(), 'scripts/build.ts')).href)};\nawait ${call};\n`,
  );
  await new Promise<void>((done, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', script], {
      env: { ...environment, DATA_DIR: data },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.once('error', fail);
    child.once('close', (code) => (code === 0 ? done() : fail(new Error(`the build ended with ${code}`))));
  });
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'editions-'));
});

afterAll(() => rm(work, { recursive: true, force: true }));

describe('the page as one file', () => {
  it('is one file of at most 4 MB that runs from disk in silence: views, languages, slides', async () => {
    const folder = join(work, 'one-file');
    await runBuild(`buildOneFile({ outDir: ${JSON.stringify(folder)} })`, 'data');
    const files = await readdir(folder);
    expect(files).toHaveLength(1);
    const file = join(folder, files[0] ?? '');
    expect((await stat(file)).size).toBeLessThanOrEqual(4 * MEGABYTE);
    const address = pathToFileURL(file).href;

    const visit = await openPage({ path: address });
    const requests: string[] = [];
    visit.context.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && request.url().split(/[?#]/)[0] !== address)
        requests.push(request.url());
    });
    await expect.poll(() => visit.page.getByRole('status').first().textContent()).toBe('22 of 22 activities');
    expect(await visit.page.locator('body').innerText()).toMatch(/Made as one file on \d{1,2} \w+ \d{4}/);
    await visit.page.getByRole('button', { name: 'Bologna, Italy, 7 activities' }).waitFor();
    for (const view of ['table', 'follow-ups', 'gaps']) {
      await visit.page.goto(`${address}?view=${view}&lang=bg`);
      await expect.poll(() => visit.page.getByRole('status').first().textContent()).toBe('22 от 22 дейности');
    }
    await visit.page.goto(`${address}?view=present&slide=2`);
    await visit.page.getByRole('heading', { name: 'The journeys on the map' }).waitFor();
    await visit.page.keyboard.press('PageDown');
    await expect.poll(() => visit.page.url()).toContain('slide=3');
    expect(requests).toEqual([]);
    await visit.expectSilent();
    await visit.close();
  });
});

describe('the edition for staff', () => {
  it('holds notes and contacts and says INTERNAL on page and slide; the public one holds neither', async () => {
    const data = join(work, 'data');
    await cp('data', data, { recursive: true });
    const rows = async (name: string) =>
      JSON.parse(await readFile(join(data, name), 'utf8')) as Record<string, unknown>[];
    const change = async (name: string, id: string, field: string, value: string) =>
      writeFile(
        join(data, name),
        JSON.stringify((await rows(name)).map((row) => (row.id === id ? { ...row, [field]: value } : row))),
      );
    await change('organisations.json', 'nesta', 'notes', 'ask again in spring');
    await change('people.json', 'stanley-wei', 'contact', 'stanley@example.org');
    const folder = join(work, 'internal');
    await runBuild(`build({ outDir: ${JSON.stringify(folder)}, edition: 'internal' })`, data);

    const { serveFolder } = await import('../../scripts/static-server.ts');
    const server = await serveFolder({ folder, port: 0 });
    const visit = await openPage({ path: `${server.url}?organisation=nesta` });
    await visit.page.getByText('INTERNAL', { exact: false }).first().waitFor();
    await visit.page.getByRole('region', { name: 'Nesta' }).getByText('ask again in spring').waitFor();
    await visit.page.goto(`${server.url}?organisation=oneness-international-group`);
    await visit.page.getByText('stanley@example.org').waitFor();
    await visit.page.goto(`${server.url}?view=present&slide=1`);
    await visit.page.locator('.present__internal').waitFor();
    expect(await visit.page.locator('.present__internal').textContent()).toBe('INTERNAL');
    await visit.expectSilent();
    await visit.close();
    await server.close();
  });
});
