import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openPage } from './visit.ts';

const WHOLE_RECORD =
  'Between 7 July and 3 August 2018, we met 19 organisations in Bulgaria, Italy and the United Kingdom.';

/** The headline as it stands before the app does, in the language of the document. */
const STATIC_HEADLINE = '.static-language:visible h1';
/** Fonts are asked for when text is first laid out: before that nothing is waited for. */
const fontsArrived = (page: Page) =>
  page.evaluate(async () => {
    for (let i = 0; i < 2; i += 1) await new Promise((done) => requestAnimationFrame(done));
    await document.fonts.ready;
  });

describe('the first view', () => {
  it('tells the result before any script has run', async () => {
    const visit = await openPage({ path: '/', javaScriptEnabled: false });
    expect(await visit.page.locator(STATIC_HEADLINE).innerText()).toContain(WHOLE_RECORD);
    expect(await visit.page.title()).toBe('International activity · Cluster Sofia Knowledge City');
    const meta = (property: string) => visit.page.locator(`meta[property="${property}"]`).getAttribute('content');
    expect(await meta('og:title')).toBe('International activity · Cluster Sofia Knowledge City');
    expect(await meta('og:description')).toContain('we met 19 organisations in Bulgaria, Italy and the United Kingdom');
    expect(await meta('og:image')).toMatch(/\/social\.png$/);
    await visit.close();
  });

  it.each(['/?country=AT', '/?lang=bg&country=AT', '/?q=nesta', '/?view=present'])(
    'never shows that sentence at %s, where another one is asked for',
    async (path) => {
      const visit = await openPage({ path: 'about:blank' });
      // The app itself is held back, so that what stands there before it can be read.
      await visit.page.route('**/assets/*.js', () => undefined);
      await visit.page.goto(new URL(path, inject('appUrl')).href, { waitUntil: 'commit' });
      await visit.page.waitForSelector(STATIC_HEADLINE, { state: 'attached' });
      expect(await visit.page.locator(STATIC_HEADLINE).innerText()).toBe('');
      await visit.close();
    },
  );

  it.each([
    ['/?view=table', WHOLE_RECORD],
    ['/?organisation=nesta', WHOLE_RECORD],
    ['/?lang=bg', 'се срещнахме с 19 организации'],
    ['/?lang=bg&view=gaps', 'се срещнахме с 19 организации'],
  ])('shows it at %s, where it is the same in another view or language', async (path, sentence) => {
    const visit = await openPage({ path: 'about:blank' });
    await visit.page.route('**/assets/*.js', () => undefined);
    await visit.page.goto(new URL(path, inject('appUrl')).href, { waitUntil: 'commit' });
    await visit.page.waitForSelector(STATIC_HEADLINE, { state: 'attached' });
    expect(await visit.page.locator(STATIC_HEADLINE).innerText()).toContain(sentence);
    await visit.close();
  });

  it.each(
    (['en', 'bg'] as const).flatMap((language) =>
      [1440, 1200, 768, 390, 320].map((width) => [language, width] as const),
    ),
  )('stands in %s at %i px where the app will have it', async (language, width) => {
    const visit = await openPage({ path: 'about:blank', viewport: { width, height: 844 }, locale: language });
    const { page } = visit;
    const topOf = (selector: string) =>
      page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
    let letGo = (): void => undefined;
    const held = new Promise<void>((done) => {
      letGo = done;
    });
    await page.route('**/assets/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(inject('appUrl'), { waitUntil: 'commit' });
    await page.waitForSelector(STATIC_HEADLINE, { state: 'attached' });
    await fontsArrived(page);
    const before = await topOf(STATIC_HEADLINE);
    letGo();
    await page.getByRole('status').first().waitFor();
    await fontsArrived(page);
    expect(Math.abs((await topOf('h1')) - before)).toBeLessThan(1);
    await visit.close();
  });

  it('moves nothing while it loads', async () => {
    for (const [locale, viewport] of [
      ['en', { width: 1440, height: 900 }],
      ['en', { width: 390, height: 844 }],
      ['bg', { width: 1440, height: 900 }],
      ['bg', { width: 390, height: 844 }],
    ] as const) {
      const visit = await openPage({ path: 'about:blank', viewport, locale });
      await visit.page.addInitScript(() => {
        const shifts = { sum: 0 };
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.sum += Number(Reflect.get(entry, 'value'));
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await visit.page.goto(inject('appUrl'));
      await visit.page.getByRole('region', { name: locale === 'en' ? 'Timeline' : 'Времева линия' }).waitFor();
      await visit.page.waitForTimeout(1500);
      expect(
        await visit.page.evaluate<number>('window.shifts.sum'),
        `${locale}, ${viewport.width} px`,
      ).toBeLessThanOrEqual(0.01);
      await visit.close();
    }
  });
});
