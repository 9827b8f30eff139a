import { readdir, readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { address, settle } from './settled.ts';
import { openPage } from './visit.ts';

const languageOf = (page: Page) => page.evaluate(() => document.documentElement.lang);
const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);
const groundOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

describe('the language', () => {
  it('switches and keeps what is looked at; it is remembered, and the address wins over it', async () => {
    const visit = await openPage({ path: '/?country=GB&view=table&organisation=nesta' });
    const { page } = visit;
    await settle(page);
    expect(await languageOf(page)).toBe('en');
    await page.getByRole('button', { name: 'БГ · Български' }).click();
    await expect.poll(() => languageOf(page)).toBe('bg');
    await expect.poll(() => page.getByRole('status').first().textContent()).toBe('8 от 22 дейности');
    await page.getByRole('region', { name: 'Таблица' }).waitFor();
    await page.getByRole('region', { name: 'Nesta' }).waitFor();
    expect(await page.title()).toBe('Международна дейност · Клъстер „София – град на знанието“');
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('country'), searchParams.get('view'), searchParams.get('organisation')]).toEqual([
      'GB',
      'table',
      'nesta',
    ]);
    expect(await page.getByRole('button', { name: 'БГ · Български' }).getAttribute('aria-pressed')).toBe('true');

    await page.goto(inject('appUrl'));
    await expect.poll(() => languageOf(page)).toBe('bg');
    await page.goto(new URL('/?lang=en', inject('appUrl')).href);
    await expect.poll(() => languageOf(page)).toBe('en');
    await visit.expectSilent();
    await visit.close();
  });

  it.each([
    ['bg-BG', 'bg'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
  ])('of a first visit is the browser’s, if the site has it: %s', async (locale, language) => {
    const visit = await openPage({ path: '/', locale });
    await expect.poll(() => languageOf(visit.page)).toBe(language);
    await visit.expectSilent();
    await visit.close();
  });
});

describe('the colours', () => {
  it('follow the system, then the choice, which is remembered', async () => {
    const visit = await openPage({ path: '/', colorScheme: 'dark' });
    const { page } = visit;
    await settle(page);
    const dark = await groundOf(page);
    const button = page.getByRole('button', { name: 'Dark colours' });
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await button.click();
    await expect.poll(() => themeOf(page)).toBe('light');
    expect(await groundOf(page)).not.toBe(dark);
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await page.reload();
    await settle(page);
    expect(await themeOf(page)).toBe('light');
    expect(await groundOf(page)).not.toBe(dark);
    await visit.expectSilent();
    await visit.close();
  });

  it('may be forced: what is chosen, the marks and the focus are still told apart', async () => {
    const visit = await openPage({ path: '/?country=GB', forcedColors: 'active' });
    const { page } = visit;
    await settle(page);
    const country = (name: string) => page.getByRole('group', { name: 'Country' }).getByRole('button', { name });
    const ground = (name: string) => country(name).evaluate((chip) => getComputedStyle(chip).backgroundColor);
    expect(await ground('United Kingdom')).not.toBe(await ground('Italy'));
    await country('Italy').focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await country('Italy').evaluate((chip) => getComputedStyle(chip).outlineStyle)).not.toBe('none');
    const mark = page.getByRole('button', { name: 'London, United Kingdom, 7 activities' });
    const { colour, paper } = await mark.evaluate((element) => {
      const sign = element.querySelector('span') ?? element;
      const map = element.closest('.leaflet-container') ?? document.body;
      return { colour: getComputedStyle(sign).backgroundColor, paper: getComputedStyle(map).backgroundColor };
    });
    expect(colour).not.toBe(paper);
    await visit.expectSilent();
    await visit.close();
  });
});

/** Latin words that are right in Bulgarian: names of formats, keys, licences and libraries, and the other language's sign. */
const LATIN =
  /\b(CSV|JSON|ICS|GeoJSON|Excel|PowerPoint|PNG|SVG|HTML|PDF|EN|Enter|Escape|Shift|Ctrl|Leaflet|Natural Earth|GeoNames|CC BY|English)\b/g;

type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** Every text of the record that stands on the page as it is: names, spellings, titles, what is printed, and Bulgarian. */
function recordTexts(value: Value): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(recordTexts);
  return Object.entries(value).flatMap(([key, each]) => (key === 'en' ? [] : recordTexts(each)));
}

async function knownTexts(): Promise<readonly string[]> {
  const files = (await readdir('data')).filter((name) => name.endsWith('.json'));
  const texts = await Promise.all(
    files.map(async (name) => recordTexts(JSON.parse(await readFile(`data/${name}`, 'utf8')))),
  );
  return [...new Set(texts.flat())].filter((text) => /[a-z]{2}/i.test(text)).sort((a, b) => b.length - a.length);
}

/** Texts that are seen or read out: text nodes, names, titles and placeholders, but for what is in another language by its mark. */
const pageTexts = (page: Page) =>
  page.evaluate(() => {
    const isOurs = (element: Element | null) => (element?.closest('[lang]')?.getAttribute('lang') ?? '') === 'bg';
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const isCode = node.parentElement?.closest('script, style, noscript, kbd') !== null;
      if (!isCode && isOurs(node.parentElement)) texts.push(node.textContent ?? '');
    }
    for (const element of document.body.querySelectorAll('*'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'data-text'])
        if (isOurs(element)) texts.push(element.getAttribute(name) ?? '');
    return [...new Set(texts)];
  });

describe('the Bulgarian page', () => {
  it.each([
    ['overview', {}],
    ['overview with an organisation', { organisation: 'clust-er' }],
    ['table', { view: 'table' }],
    ['follow-ups', { view: 'follow-ups' }],
    ['gaps', { view: 'gaps' }],
    ['overview of nothing', { country: 'AT', person: 'milena-koleva', from: '2018-02-30' }],
  ])('has no English word but names, in the %s with everything unfolded', async (_name, parameters) => {
    const visit = await openPage({
      path: address({ ...parameters, lang: 'bg' }),
      viewport: { width: 1440, height: 900 },
    });
    const { page } = visit;
    await settle(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await settle(page);
    const texts = new Set(await pageTexts(page));
    const menus = page.locator('.popover > button');
    for (let i = 0; i < (await menus.count()); i += 1) {
      await menus.nth(i).click();
      for (const text of await pageTexts(page)) texts.add(text);
      await page.keyboard.press('Escape');
    }
    const known = await knownTexts();
    const foreign = [...texts].filter((text) => {
      const rest = known.reduce((left, each) => left.replaceAll(each, ' '), text).replaceAll(LATIN, ' ');
      return /[a-z]{2}/i.test(rest) && !rest.includes('from=2018-02-30');
    });
    expect(foreign).toEqual([]);
    await visit.expectSilent();
    await visit.close();
  });
});
