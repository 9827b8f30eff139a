import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Meeting } from '#src/domain/meeting.ts';
import { banner } from './import-table.ts';
import { buildLarge, COUNT, type LargeBuild, PROSE, status } from './large-build.ts';
import { openPage, type Visit } from './visit.ts';

/** What a stand-in begins with; JSON writes it as `\u000b`. */
const STAND_IN = /\v|\\u000b/;

let built: LargeBuild;
let meeting: Meeting & Required<Pick<Meeting, 'presented' | 'discussed' | 'outcome'>>;
/** An organisation with one meeting alone, of which everything is on record. */
let organisation: string;

beforeAll(async () => {
  built = await buildLarge();
  const { meetings } = built.record;
  const counts = new Map<string, number>();
  for (const { organisations } of meetings) for (const id of organisations) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const each of meetings) {
    const { presented, discussed, outcome, organisations } = each;
    const [first] = organisations;
    if (presented === undefined || discussed === undefined || outcome === undefined) continue;
    if (first === undefined || organisations.length > 1 || counts.get(first) !== 1) continue;
    meeting = { ...each, presented, discussed, outcome };
    organisation = first;
  }
}, 120_000);

afterAll(() => built.close());

interface Watched extends Visit {
  /** Names of the files of prose that were asked for. */
  readonly asked: readonly string[];
}

/** Opens the page; `give` may hold the answer to a file of prose back, or spoil it. */
async function open(path: string, give?: (asked: number) => 'nothing' | string | Promise<void> | undefined) {
  const visit = await openPage({ path: built.beside });
  const asked: string[] = [];
  await visit.context.route(PROSE, async (route) => {
    asked.push(route.request().url().split('/').at(-1) ?? '');
    const given = give?.(asked.length);
    if (given === 'nothing') return route.abort();
    if (typeof given === 'string') return route.fulfill({ body: given, contentType: 'application/json' });
    await given;
    return route.continue();
  });
  await visit.page.goto(new URL(path, built.url).href);
  return { ...visit, asked } satisfies Watched;
}

const panelOf = (page: Page) => {
  const name = built.record.organisations.find(({ id }) => id === organisation)?.name ?? '';
  return page.getByRole('region', { name, exact: true });
};

const textOf = async (download: Download): Promise<string> => readFile((await download.path()) ?? '', 'utf8');

describe('the prose of a large record', () => {
  it('is asked for where it is read, and nowhere else', async () => {
    const visit = await open('');
    const { page, asked } = visit;
    await expect.poll(() => status(visit).textContent(), { timeout: 20_000 }).toBe(COUNT);
    await page.mouse.wheel(0, 3000);
    await page.getByRole('list', { name: 'Organisations' }).waitFor();
    expect(asked).toEqual([]);
    await page.goto(new URL(`?organisation=${organisation}`, built.url).href);
    const panel = panelOf(page);
    for (const text of [meeting.presented, meeting.discussed, meeting.outcome.text])
      await panel.getByText(text.en).first().waitFor();
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThanOrEqual(2);
    await page.getByRole('button', { name: 'Български' }).click();
    await panel.getByText(meeting.presented.bg).waitFor();
    expect(asked.length).toBeLessThanOrEqual(2);
    await visit.close();
  });

  it('says that it is on its way, in room of its own size', async () => {
    let go: () => void = () => undefined;
    const held = new Promise<void>((release) => {
      go = release;
    });
    const { page, close } = await open(`?organisation=${organisation}`, () => held);
    const panel = panelOf(page);
    const told = panel.locator('.visit-sections');
    await told.waitFor();
    expect(await told.getByText('Loading the text').count()).toBeGreaterThan(0);
    const before = await told.evaluate(({ clientHeight }) => clientHeight);
    expect(before).toBeGreaterThan(100);
    go();
    await panel.getByText(meeting.presented.en).waitFor();
    expect(await panel.getByText('Loading the text').count()).toBe(0);
    const after = await told.evaluate(({ clientHeight }) => clientHeight);
    expect(Math.abs(after - before)).toBeLessThan(80);
    await close();
  });

  it.each([
    ['does not come', 'nothing'],
    ['is cut short', '[["Half a te'],
  ] as const)('says so where it %s, and comes when it is asked for again', async (_, given) => {
    let isBroken = true;
    const { page, close } = await open(`?organisation=${organisation}`, () => (isBroken ? given : undefined));
    const panel = panelOf(page);
    await panel.getByText('This text could not be loaded.').first().waitFor();
    expect(await panel.getByText(meeting.presented.en).count()).toBe(0);
    isBroken = false;
    await panel.getByRole('button', { name: 'Try again' }).first().focus();
    await page.keyboard.press('Enter');
    for (const text of [meeting.presented, meeting.discussed, meeting.outcome.text])
      await panel.getByText(text.en).first().waitFor();
    expect(await panel.getByText('This text could not be loaded.').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('late-text');
    await close();
  });

  it('is whole in every file that is taken away, and is fetched for it once', async () => {
    const visit = await open('?lang=bg');
    const { page, asked } = visit;
    await page.getByRole('button', { name: 'Изтегляне' }).click();
    const take = async (name: RegExp) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return textOf(download);
    };
    const csv = await take(/CSV/);
    const total = asked.length;
    expect(total).toBeGreaterThan(20);
    const { meetings } = built.record;
    for (const { presented, outcome } of meetings) {
      if (presented !== undefined && !csv.includes(presented.bg)) expect.fail(`not in the table: ${presented.bg}`);
      if (outcome !== undefined && !csv.includes(outcome.text.bg)) expect.fail(`not in the table: ${outcome.text.bg}`);
    }
    expect(csv).not.toMatch(STAND_IN);
    const calendar = await take(/ICS/);
    expect(calendar).not.toMatch(STAND_IN);
    const json = await take(/\(JSON\)/);
    expect(json).not.toMatch(STAND_IN);
    const taken = JSON.parse(json) as Readonly<Record<string, unknown>>;
    expect(taken['meetings.json']).toEqual(meetings);
    expect(taken['visits.json']).toEqual(built.record.visits);
    expect(asked).toHaveLength(total);
    await visit.close();
  });

  it('makes no file while it does not come, says so, and makes it when it does', async () => {
    let isBroken = true;
    const { page, close } = await open('?view=table', () => (isBroken ? 'nothing' : undefined));
    let files = 0;
    page.on('download', () => {
      files += 1;
    });
    await page.getByRole('button', { name: 'Download CSV' }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('Some texts of the record could not be loaded.').waitFor();
    expect(files).toBe(0);
    isBroken = false;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      alert.getByRole('button', { name: 'Try again' }).click(),
    ]);
    const csv = await textOf(download);
    expect(csv).toContain(meeting.presented.en);
    expect(csv).not.toMatch(STAND_IN);
    await close();
  });

  it('stands in the table, row by row', async () => {
    const { page, asked, close } = await open(`?view=table&q=${encodeURIComponent('energy')}`);
    await page.locator('.activities').getByText('Presented:').first().waitFor();
    await expect.poll(() => page.locator('.activities').getByText('Loading the text').count()).toBe(0);
    const shown = await page.locator('.activities .late-text').allInnerTexts();
    const known = new Set(built.record.meetings.flatMap(({ presented }) => presented?.en ?? []));
    expect(shown.some((text) => known.has(text))).toBe(true);
    expect(shown.join('')).not.toMatch(STAND_IN);
    expect(asked.length).toBeLessThan(20);
    await close();
  });

  it('comes before the record is changed: the view for that says how far it is, and can wait', async () => {
    let go: () => void = () => undefined;
    const held = new Promise<void>((release) => {
      go = release;
    });
    const { page, close } = await open('?view=import', () => held);
    await page.getByRole('progressbar', { name: 'Fetching the texts of the record' }).first().waitFor();
    expect(await page.getByText('Drop').count()).toBe(0);
    await page.getByRole('button', { name: 'Cancel' }).first().click();
    await page.getByText('This needs all texts of the record').first().waitFor();
    go();
    await page.getByRole('button', { name: 'Load the texts' }).first().click();
    await page.locator('input[type="file"]').waitFor({ state: 'attached' });
    await close();
  });

  it('is part of a draft, which says after another load how it differs once all of it has come', async () => {
    const visit = await open('?view=import');
    const { page, asked, close } = visit;
    await page.getByText('Remove a visit').click();
    await page.getByLabel('Find: Visit').fill(meeting.visit);
    await page.getByLabel('Visit', { exact: true }).selectOption(meeting.visit);
    await page.getByRole('button', { name: 'Remove this visit' }).click();
    await expect.poll(() => banner(visit).textContent(), { timeout: 20_000 }).toContain('Visits: 1 removed');
    const whole = asked.length;
    await page.goto(new URL('?view=gaps', built.url).href);
    await expect.poll(() => banner(visit).textContent(), { timeout: 20_000 }).toContain('Visits: 1 removed');
    expect(await banner(visit).textContent()).not.toMatch(/changed/);
    expect(asked).toHaveLength(2 * whole);
    await close();
  });

  it('is all there when it is presented, and when it is printed by the keyboard', async () => {
    const deck = await open(`?view=present&visit=${meeting.visit}`);
    await deck.page.locator('.present__foot').waitFor();
    expect(await deck.page.locator('body').innerText()).not.toMatch(STAND_IN);
    await deck.close();

    const { page, close } = await open('?view=table');
    await page.evaluate(() => {
      Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') });
    });
    await page.locator('.activities').waitFor();
    await page.waitForFunction(() => document.querySelector('.skeleton') === null);
    await page.keyboard.press('Control+p');
    await page.waitForSelector('body[data-printed]', { state: 'attached' });
    await page.waitForSelector('html[data-print-ready]', { state: 'attached' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const printed = await page.locator('.print').first().innerText();
    const known = new Set(built.record.meetings.flatMap(({ presented }) => presented?.en ?? []));
    expect([...known].filter((text) => printed.includes(text)).length).toBeGreaterThan(100);
    await close();
  });

  it('is left out of what the browser prints of itself before, and paper says so', async () => {
    const { page, close } = await open('?view=table&country=IT', () => new Promise(() => undefined));
    await page.locator('.activities').waitFor();
    await page.waitForFunction(() => document.readyState === 'complete');
    await expect
      .poll(async () => {
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
        return page.locator('.print').first().textContent();
      })
      .toContain('as the texts of the record had not been loaded');
    expect(await page.locator('.print').first().textContent()).not.toMatch(STAND_IN);
    await close();
  });
});
