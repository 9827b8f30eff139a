import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from './visit.ts';

/** Shows the page as it is printed, at the width that A4 leaves between its margins. */
async function print(page: Page): Promise<void> {
  await page.waitForSelector('html[data-print-ready]', { state: 'attached' });
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

/** Texts and drawings that reach over the side of the paper. */
const overTheEdge = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.print *, .page *')].flatMap((element) => {
      const box = element.getBoundingClientRect();
      const isSeen = box.width > 1 && box.height > 1 && element.closest('svg') === null;
      return isSeen && (box.right > 689 || box.left < -1) ? [`${element.className} ${element.textContent}`] : [];
    }),
  );

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;

describe('printing', () => {
  test('the overview states record and filter first, then map, timeline, charts, every activity, sources', async () => {
    const { page, expectSilent, close } = await openPage({ path: '/?country=GB' });
    await print(page);
    const text = await page.locator('body').innerText();
    expect(text.startsWith('International activity · Cluster Sofia Knowledge City')).toBe(true);
    const inOrder = [
      'Shown: United Kingdom · 8 of 22 activities',
      'Record as of 22 November 2026',
      'Map',
      'Timeline',
      'Activities by month',
      'Collider',
      'Living PlanIT',
      'What was announced',
      'Sources',
    ];
    const places = inOrder.map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(await overTheEdge(page)).toEqual([]);
    await expectSilent();
    await close();
  });

  test.each(['table', 'gaps', 'follow-ups'])('the view %s says what it shows and is not cut', async (view) => {
    const { page, close } = await openPage({ path: `/?view=${view}&lang=bg` });
    await print(page);
    const text = await page.locator('body').innerText();
    expect(text).toContain('Показано: целият запис · 22 от 22 дейности');
    expect(text).toContain('Източници');
    expect(await overTheEdge(page)).toEqual([]);
    await close();
  });

  test('the gaps are printed with the records that have them', async () => {
    const { page, close } = await openPage({ path: '/?view=gaps' });
    await print(page);
    await expect.poll(() => page.locator('.gap').first().innerText()).toContain('Austria');
    await close();
  });

  test('the deck has two slides a page, with room for notes and without the notes', async () => {
    const { page, close } = await openPage({ path: '/?view=present' });
    await page.waitForSelector('html[data-print-ready]', { state: 'attached' });
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    await print(page);
    const slides = page.locator('.handout > li');
    const count = await slides.count();
    expect(count).toBeGreaterThanOrEqual(13);
    // The sources may want a page of their own.
    expect(pages).toBeGreaterThanOrEqual(Math.ceil(count / 2));
    expect(pages).toBeLessThanOrEqual(Math.ceil(count / 2) + 1);
    for (const slide of await page.locator('.handout__slide').all()) {
      // As high as a slide of the whole width of the paper: two stand on a page.
      const { height = 0 } = (await slide.boundingBox()) ?? {};
      expect((height / 96) * 25.4, await slide.innerText()).toBeLessThanOrEqual(102.4 + 0.5);
    }
    expect(await page.locator('.handout').innerText()).not.toContain('Inferred:');
    await close();
  });

  test.each([
    ['table', 2],
    ['overview', 5],
  ])(
    'the view %s leaves no page half empty: 22 activities, and what is around them, on %i pages',
    async (view, most) => {
      const { page, close } = await openPage({ path: `/?view=${view}` });
      await page.waitForSelector('html[data-print-ready]', { state: 'attached' });
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toBeLessThanOrEqual(most);
      await close();
    },
  );

  test('the import prints sentences and nothing that only a screen can do', async () => {
    const { page, close } = await openPage({ path: '/?view=import' });
    await page.getByText('Merge two records').click();
    await page.getByRole('combobox').first().waitFor();
    expect(await page.getByText('No file is open.').isVisible()).toBe(false);
    await print(page);
    expect(await page.getByText('No file is open.').isVisible()).toBe(true);
    expect(await page.getByText('Records are merged, and people and visits removed, on the screen.').isVisible()).toBe(
      true,
    );
    expect(await page.locator('#main').locator('select:visible, input:visible, label:visible').count()).toBe(0);
    await close();
  });

  test('afterwards the page is as before', async () => {
    const { page, close } = await openPage({ path: '/' });
    await print(page);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('region', { name: 'Timeline' }).waitFor();
    expect(await page.locator('.print').count()).toBe(0);
    await close();
  });
});

describe('printing at any moment', () => {
  const beforePrint = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));

  test('right after a change of filter and view, the report is of what is asked for now', async () => {
    const { page, close } = await openPage({ path: '/' });
    await page.waitForSelector('html[data-print-ready]', { state: 'attached' });
    const printedAfter = async (search: string) => {
      await page.evaluate((next) => {
        window.history.pushState(null, '', next);
        window.dispatchEvent(new PopStateEvent('popstate'));
      }, search);
      await beforePrint(page);
      const text = await page
        .locator('.print')
        .first()
        .evaluate((element) => element.textContent ?? '');
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      return text;
    };
    expect(await printedAfter('?country=IT')).toContain('10 of 22 activities');
    const deck = await printedAfter('?country=GB&view=present');
    expect(deck).toContain('8 of 22 activities');
    // The screen counts its pages in another way.
    expect(deck).not.toMatch(/\b1 \/ \d/);
    expect(deck).toContain('United Kingdom (continued)');
    expect(await printedAfter('?country=AT&view=table')).toContain('1 of 22 activities');
    await close();
  });

  test('the key that prints, pressed before the report is loaded, prints when it is', async () => {
    const { page, close } = await openPage({ path: 'about:blank' });
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset.printed = String(document.documentElement.hasAttribute('data-print-ready'));
      };
    });
    await page.route('**/print-*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 800));
      await route.continue();
    });
    await page.goto(new URL('/?view=present', inject('appUrl')).href);
    await page.locator('.present__foot').waitFor();
    await page.keyboard.press('Control+p');
    await page.waitForSelector('html[data-printed="true"]', { state: 'attached' });
    await close();
  });

  test('the gaps are printed with the sources of what was inferred unfolded', async () => {
    const { page, close } = await openPage({ path: '/?view=gaps' });
    await print(page);
    const cards = page.locator('.gap-sources .source-card');
    expect(await cards.count()).toBeGreaterThan(0);
    await expect.poll(() => cards.first().innerText()).toContain('paragraph');
    await close();
  });
});
