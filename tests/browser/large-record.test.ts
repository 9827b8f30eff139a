import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buildLarge,
  COUNT,
  expectSentenceAndRetry,
  type LargeBuild,
  openWith,
  openWithWorker,
  RECORD,
  status,
} from './large-build.ts';
import { openPage } from './visit.ts';

let built: LargeBuild;

beforeAll(async () => {
  built = await buildLarge();
}, 120_000);

afterAll(() => built.close());

describe('a record of thousands of activities', () => {
  it('opens with its headline at once, says how far it is, and then shows everything', async () => {
    const visit = await openPage({ path: built.beside });
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
    const visit = await openWith(built, (first) =>
      first ? built.content.subarray(0, built.content.length / 2) : 'as it is',
    );
    await expectSentenceAndRetry(visit, 'cut short');
  });

  it('says that the file is damaged, and opens it when it is whole', async () => {
    const damaged = Buffer.from(built.content);
    const middle = Math.floor(built.content.length / 2);
    damaged[middle] = (damaged[middle] ?? 0) ^ 1;
    const visit = await openWith(built, (first) => (first ? damaged : 'as it is'));
    await expectSentenceAndRetry(visit, 'checksum does not hold');
  });

  it('refuses a newer format by its number', async () => {
    const newer = Buffer.from(built.content);
    newer.writeUInt32LE(9, 4);
    const visit = await openWith(built, (first) => (first ? newer : 'as it is'));
    await expectSentenceAndRetry(visit, 'the newer format 9');
  });

  it('goes on when the worker that reads the record died', async () => {
    const visit = await openPage({ path: built.beside });
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
    const visit = await openPage({ path: built.beside });
    let asked = 0;
    await visit.context.route(RECORD, async (route) => {
      asked += 1;
      await (asked === 1 ? route.fulfill({ status: 404, body: 'Not found' }) : route.continue());
    });
    await visit.page.goto(built.url);
    await expectSentenceAndRetry(visit, 'The server did not give the record (answer 404).');
  });

  it('loads the page again where the file has gone for good, as a page that was published anew has another', async () => {
    const visit = await openPage({ path: built.beside });
    let [asked, pages] = [0, 0];
    await visit.context.route(RECORD, async (route) => {
      asked += 1;
      await (asked < 3 ? route.fulfill({ status: 404, body: 'Not found' }) : route.continue());
    });
    visit.page.on('load', () => {
      pages += 1;
    });
    await visit.page.goto(built.url);
    const alert = visit.page.getByRole('alert');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => asked).toBe(2);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => status(visit).textContent(), { timeout: 20_000 }).toBe(COUNT);
    expect(pages).toBe(2);
    await visit.close();
  });

  it('does not wait for ever for a connection that says nothing', async () => {
    const visit = await openPage({ path: built.beside });
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
      built,
      `const Whole = Uint8Array;
       self.Uint8Array = new Proxy(Whole, { construct: (made, [size, ...rest]) => {
         if (size > 10000) throw new RangeError('Array buffer allocation failed');
         return Reflect.construct(made, [size, ...rest]);
       } });`,
    );
    await expectSentenceAndRetry(visit, 'The browser ran out of memory while it read the record.');
  });

  it('says that the page closed while it loaded the record, and opens it when asked', async () => {
    const visit = await openPage({ path: built.beside });
    let go: () => void = () => undefined;
    const held = new Promise<void>((release) => {
      go = release;
    });
    await visit.context.route(RECORD, async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    });
    await visit.page.goto(built.url);
    await visit.page.getByRole('progressbar').waitFor();
    // A browser that runs out of memory closes the page without telling it.
    await visit.page.evaluate(() => {
      Storage.prototype.removeItem = () => undefined;
    });
    await visit.page.reload();
    go();
    await expectSentenceAndRetry(visit, 'The page closed last time while it was loading these 6,000 activities');
  });

  it('loads the record in a copy of a tab that is still loading it', async () => {
    const visit = await openPage({ path: built.beside });
    let go: () => void = () => undefined;
    const held = new Promise<void>((release) => {
      go = release;
    });
    await visit.context.route(RECORD, async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    });
    await visit.page.goto(built.url);
    await visit.page.getByRole('progressbar').waitFor();
    const [page] = await Promise.all([
      visit.context.waitForEvent('page'),
      // An opened tab begins with a copy of what its opener keeps for the session, as a duplicated one does.
      visit.page.evaluate(() => void window.open(window.location.href)),
    ]);
    await page.getByRole('progressbar').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    go();
    await expect.poll(() => status({ ...visit, page }).textContent(), { timeout: 20_000 }).toBe(COUNT);
    await visit.close();
  });

  it('says nothing of the kind when it was only left while it loaded, or loaded to the end', async () => {
    const visit = await openPage({ path: built.beside });
    await visit.page.goto(built.url);
    await visit.page.reload({ waitUntil: 'commit' });
    await expect.poll(() => status(visit).textContent(), { timeout: 20_000 }).toBe(COUNT);
    expect(await visit.page.evaluate(() => sessionStorage.length)).toBe(0);
    await visit.page.reload();
    await expect.poll(() => status(visit).textContent(), { timeout: 20_000 }).toBe(COUNT);
    await visit.close();
  });

  it('goes on when the worker dies while it works', async () => {
    const visit = await openWithWorker(
      built,
      `self.addEventListener('message', () => setTimeout(() => { throw new Error('dead'); }));`,
    );
    await expectSentenceAndRetry(visit, 'The part of the page that reads the record stopped');
  });
});
