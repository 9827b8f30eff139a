import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breaking } from './breaking-server.ts';
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

describe('a large record that did not arrive', () => {
  it.each([
    [1440, 'en'],
    [390, 'en'],
    [1440, 'bg'],
    [390, 'bg'],
  ] as const)('has room for its longest sentence, and a button to press, at %i px in %s', async (width, locale) => {
    const newer = Buffer.from(built.content);
    newer.writeUInt32LE(9, 4);
    const visit = await openWith(built, (first) => (first ? newer : 'as it is'), {
      viewport: { width, height: 844 },
      locale,
    });
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
    const server = await breaking(built, 2);
    const visit = await openPage({ path: server.url });
    const alert = visit.page.getByRole('alert');
    await alert.getByText('The connection broke when 60 % of the record had come').waitFor();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expectSentenceAndRetry(visit, 'The connection broke when 84 % of the record had come');
    const [first, second, third] = server.asked;
    expect([first, second]).toEqual(['whole', `bytes=${Math.floor(built.content.length * 0.6)}-`]);
    expect(Number(third?.slice('bytes='.length, -1)) / built.content.length).toBeCloseTo(0.84, 3);
    server.close();
  });

  it('fetches the whole of a file that has changed since the connection broke', async () => {
    const server = await breaking(built, 1);
    const visit = await openPage({ path: server.url });
    await visit.page.getByRole('alert').waitFor();
    server.replace('"two"');
    await expectSentenceAndRetry(visit, 'The connection broke when 60 % of the record had come');
    expect(server.asked).toHaveLength(2);
    server.close();
  });

  it('leaves the focus on what takes the place of the button, and then on the headline', async () => {
    const visit = await openWith(built, (first) => (first ? 'nothing' : 'as it is'));
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
    const visit = await openWith(built, (first) => (first ? 'nothing' : 'as it is'), { path });
    const alert = visit.page.getByRole('alert');
    await alert.getByText(sentence).waitFor();
    expect(await visit.page.locator('.static-language:visible h1').innerText()).toMatch(headline);
    await visit.close();
  });

  it('offers without the record the language, the colours and the whole as one file', async () => {
    const visit = await openWith(built, (first) => (first ? 'nothing' : 'as it is'), { path: '?country=IT' });
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
    const visit = await openWithWorker(built, 'self.close();');
    const { page } = visit;
    await page.getByText('It is taking longer than usual.').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => status(visit).textContent(), { timeout: 20_000 }).toBe(COUNT);
    await visit.close();
  });
});
