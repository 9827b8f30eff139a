import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCities } from '../../scripts/data-synthetic.ts';
import { syntheticRecord } from '../../scripts/synthetic/synthetic-record.ts';
import { type BuiltElsewhere, buildElsewhere } from './built-elsewhere.ts';
import { openPage, type Visit, type VisitOptions } from './visit.ts';

const ACTIVITIES = 6000;
const COUNT = '6,000 of 6,000 activities';
const RECORD = '**/assets/record-*.idcr';

let built: BuiltElsewhere;
let content: Buffer;

beforeAll(async () => {
  const record = syntheticRecord({ activities: ACTIVITIES, seed: 7 }, readCities());
  const { followUps, ...files } = record;
  built = await buildElsewhere(async ({ write }) => {
    for (const [name, rows] of Object.entries(files)) await write(`${name}.json`, rows);
    await write('follow-ups.json', followUps);
  });
  const assets = join(built.folder, 'assets');
  const name = (await readdir(assets)).find((file) => /^record-.*\.idcr$/.test(file));
  content = await readFile(join(assets, name ?? ''));
}, 120_000);

afterAll(() => built.close());

/** An address of the same site that loads no record, to stand at until what is answered has been said. */
const beside = () => new URL('icon.svg', built.url).href;

const status = (visit: Visit) => visit.page.getByRole('status').first();

/** Opens the page while the record's file is answered so, and the rest as it is. */
async function openWith(
  answer: (first: boolean) => Buffer | 'as it is' | 'nothing',
  { path = '', ...options }: Partial<VisitOptions> = {},
): Promise<Visit> {
  const visit = await openPage({ path: beside(), ...options });
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
async function openWithWorker(code: string): Promise<Visit> {
  const visit = await openPage({ path: beside() });
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

async function expectSentenceAndRetry(visit: Visit, sentence: string): Promise<void> {
  const alert = visit.page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toContain(sentence);
  expect(await visit.page.getByRole('heading', { level: 1 }).textContent()).toContain('organisations');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => status(visit).textContent(), { timeout: 20_000 }).toBe(COUNT);
  await visit.close();
}

interface BreakingServer {
  readonly url: string;
  /** The `Range` of each request for the record, `whole` where there was none. */
  readonly asked: readonly string[];
  /** From now on another version lies there. */
  readonly replace: (etag: string) => void;
  readonly close: () => void;
}

/** Serves what was built; of the record the first answers break off after 60 % of what was asked for. */
async function breaking(times: number): Promise<BreakingServer> {
  const asked: string[] = [];
  let etag = '"one"';
  const server = createServer(async (request, response) => {
    const address = request.url ?? '/';
    if (address.endsWith('.idcr')) {
      asked.push(request.headers.range ?? 'whole');
      const first = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
      const from = request.headers['if-range'] === etag ? first : 0;
      const rest = content.subarray(from);
      response.writeHead(from > 0 ? 206 : 200, {
        'content-type': 'application/octet-stream',
        'content-length': rest.length,
        etag,
        ...(from > 0 ? { 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` } : {}),
      });
      if (asked.length > times) response.end(rest);
      else response.write(rest.subarray(0, rest.length * 0.6), () => setTimeout(() => response.destroy(), 300));
      return;
    }
    const answer = await fetch(new URL(address, built.url));
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    replace: (next) => {
      etag = next;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

describe('a record of thousands of activities', () => {
  it('opens with its headline at once, says how far it is, and then shows everything', async () => {
    const visit = await openPage({ path: beside() });
    let go: () => void = () => undefined;
    const held = new Promise<void>((release) => {
      go = release;
    });
    await visit.context.route(RECORD, async (route) => {
      await held;
      await route.continue();
    });
    await visit.page.goto(built.url);
    const progress = visit.page.getByRole('progressbar', { name: 'Loading 6,000 activities' });
    await progress.waitFor();
    expect(await visit.page.getByRole('heading', { level: 1 }).textContent()).toContain('organisations');
    await visit.page.getByText('Loading 6,000 activities: 0 %').waitFor();
    go();
    await expect.poll(() => status(visit).textContent(), { timeout: 20_000 }).toBe(COUNT);
    expect(await progress.count()).toBe(0);
    expect(visit.faults.filter(({ kind }) => kind !== 'foreign request')).toEqual([]);
    await visit.close();
  });

  it('says that the file is cut short, and opens it when it is whole', async () => {
    const visit = await openWith((first) => (first ? content.subarray(0, content.length / 2) : 'as it is'));
    await expectSentenceAndRetry(visit, 'cut short');
  });

  it('says that the file is damaged, and opens it when it is whole', async () => {
    const damaged = Buffer.from(content);
    const middle = Math.floor(content.length / 2);
    damaged[middle] = (damaged[middle] ?? 0) ^ 1;
    const visit = await openWith((first) => (first ? damaged : 'as it is'));
    await expectSentenceAndRetry(visit, 'checksum does not hold');
  });

  it('refuses a newer format by its number', async () => {
    const newer = Buffer.from(content);
    newer.writeUInt32LE(9, 4);
    const visit = await openWith((first) => (first ? newer : 'as it is'));
    await expectSentenceAndRetry(visit, 'the newer format 9');
  });

  it.each([
    [1440, 'en'],
    [390, 'en'],
    [1440, 'bg'],
    [390, 'bg'],
  ] as const)('has room for its longest sentence, and a button to press, at %i px in %s', async (width, locale) => {
    const newer = Buffer.from(content);
    newer.writeUInt32LE(9, 4);
    const visit = await openWith((first) => (first ? newer : 'as it is'), { viewport: { width, height: 844 }, locale });
    const alert = visit.page.getByRole('alert');
    const retry = alert.getByRole('button', { name: locale === 'en' ? 'Try again' : 'Опитай отново' });
    await retry.waitFor();
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await retry.click();
    await expect
      .poll(() => status(visit).textContent(), { timeout: 20_000 })
      .toMatch(/^6[ ,\u00a0]?000 (of|от) 6[ ,\u00a0]?000/);
    await visit.close();
  });

  it('says how much had come when the connection broke, and asks for the rest alone, as often as it takes', async () => {
    const server = await breaking(2);
    const visit = await openPage({ path: server.url });
    const alert = visit.page.getByRole('alert');
    await alert.getByText('The connection broke when 60 % of the record had come').waitFor();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expectSentenceAndRetry(visit, 'The connection broke when 84 % of the record had come');
    const [first, second, third] = server.asked;
    expect([first, second]).toEqual(['whole', `bytes=${Math.floor(content.length * 0.6)}-`]);
    expect(Number(third?.slice('bytes='.length, -1)) / content.length).toBeCloseTo(0.84, 3);
    server.close();
  });

  it('fetches the whole of a file that has changed since the connection broke', async () => {
    const server = await breaking(1);
    const visit = await openPage({ path: server.url });
    await visit.page.getByRole('alert').waitFor();
    server.replace('"two"');
    await expectSentenceAndRetry(visit, 'The connection broke when 60 % of the record had come');
    expect(server.asked).toHaveLength(2);
    server.close();
  });

  it('leaves the focus on what takes the place of the button, and then on the headline', async () => {
    const visit = await openWith((first) => (first ? 'nothing' : 'as it is'));
    const { page } = visit;
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    let go: () => void = () => undefined;
    const held = new Promise<void>((release) => {
      go = release;
    });
    await page.getByRole('alert').waitFor();
    await page.route(RECORD, async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Try again' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('PROGRESS');
    go();
    await expect.poll(() => status(visit).textContent(), { timeout: 20_000 }).toBe(COUNT);
    expect(await focused()).toBe('H1');
    await visit.close();
  });

  it.each([
    ['?view=table', 'The headline above still holds', /^We met/],
    ['?country=IT', 'The headline above is that of the whole record', /^We met/],
    ['?lang=bg', 'Заглавието по-горе остава в сила', /^Се срещнахме/],
  ])('says only what is true of the headline at %s', async (path, sentence, headline) => {
    const visit = await openWith((first) => (first ? 'nothing' : 'as it is'), { path });
    const alert = visit.page.getByRole('alert');
    await alert.getByText(sentence).waitFor();
    expect(await visit.page.locator('.static-language:visible h1').innerText()).toMatch(headline);
    await visit.close();
  });

  it('offers without the record the language, the colours and the whole as one file', async () => {
    const visit = await openWith((first) => (first ? 'nothing' : 'as it is'), { path: '?country=IT' });
    const { page } = visit;
    await page.getByRole('alert').waitFor();
    const theme = page.getByRole('button', { name: 'Dark colours' });
    await theme.click();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^This dashboard as one file \(HTML\), [\d.]+ MB$/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('international-activity.html');
    await page.getByRole('button', { name: 'Български' }).click();
    await page.getByRole('alert').getByText('Връзката прекъсна').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('БГ');
    expect(await page.locator('.card:visible').count()).toBe(0);
    await page.getByRole('button', { name: 'Опитай отново' }).click();
    await page.getByRole('button', { name: 'Представяне' }).waitFor();
    expect(new URL(page.url()).search).toBe('?country=IT&lang=bg');
    await visit.close();
  });

  it('says that it takes long, with a way to try again, when the worker closes without a word', async () => {
    const visit = await openWithWorker('self.close();');
    const { page } = visit;
    await page.getByText('It is taking longer than usual.').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => status(visit).textContent(), { timeout: 20_000 }).toBe(COUNT);
    await visit.close();
  });

  it('goes on when the worker that reads the record died', async () => {
    const visit = await openPage({ path: beside() });
    let asked = 0;
    await visit.context.route('**/assets/record-worker-*.js', async (route) => {
      asked += 1;
      await (asked === 1
        ? route.fulfill({ body: 'throw new Error("dead")', contentType: 'text/javascript' })
        : route.continue());
    });
    await visit.page.goto(built.url);
    await expectSentenceAndRetry(visit, 'The part of the page that reads the record stopped');
  });

  it('says that the file is missing, and opens it when it is there', async () => {
    const visit = await openPage({ path: beside() });
    let asked = 0;
    await visit.context.route(RECORD, async (route) => {
      asked += 1;
      await (asked === 1 ? route.fulfill({ status: 404, body: 'Not found' }) : route.continue());
    });
    await visit.page.goto(built.url);
    await expectSentenceAndRetry(visit, 'The server did not give the record (answer 404).');
  });

  it('does not wait for ever for a connection that says nothing', async () => {
    const visit = await openPage({ path: beside() });
    // Nobody waits for three quarters of a minute here: long waits of the page are three seconds.
    await visit.page.addInitScript(() => {
      const wait = window.setTimeout;
      Object.assign(window, {
        setTimeout: (then: () => void, ms = 0) => wait(then, ms >= 30_000 ? 3000 : ms),
      });
    });
    let asked = 0;
    await visit.context.route(RECORD, async (route) => {
      asked += 1;
      if (asked > 1) await route.continue();
    });
    await visit.page.goto(built.url);
    await visit.page.getByRole('progressbar').waitFor();
    await expectSentenceAndRetry(visit, 'The record has not come any further for a while.');
  });

  it('says that the memory ran out, and opens the record when there is some', async () => {
    const visit = await openWithWorker(
      `const Whole = Uint8Array;
       self.Uint8Array = new Proxy(Whole, { construct: (made, [size, ...rest]) => {
         if (size > 10000) throw new RangeError('Array buffer allocation failed');
         return Reflect.construct(made, [size, ...rest]);
       } });`,
    );
    await expectSentenceAndRetry(visit, 'The browser ran out of memory while it read the record.');
  });

  it('goes on when the worker dies while it works', async () => {
    const visit = await openWithWorker(
      `self.addEventListener('message', () => setTimeout(() => { throw new Error('dead'); }));`,
    );
    await expectSentenceAndRetry(visit, 'The part of the page that reads the record stopped');
  });
});
