import { describe, expect, inject, it } from 'vitest';
import { openPage } from './visit.ts';

const WHOLE_RECORD =
  'Between 7 July and 3 August 2018, we met 19 organisations in Bulgaria, Italy and the United Kingdom.';

describe('the first view', () => {
  it('tells the result before any script has run', async () => {
    const visit = await openPage({ path: '/', javaScriptEnabled: false });
    expect(await visit.page.locator('h1').innerText()).toContain(WHOLE_RECORD);
    expect(await visit.page.title()).toBe('International activity · Cluster Sofia Knowledge City');
    for (const property of ['og:title', 'og:description', 'og:image']) {
      expect(await visit.page.locator(`meta[property="${property}"]`).getAttribute('content')).not.toBe('');
    }
    await visit.close();
  });

  it.each(['/?country=AT', '/?lang=bg', '/?q=nesta'])(
    'never shows that sentence at %s, where another one is asked for',
    async (path) => {
      const visit = await openPage({ path: 'about:blank' });
      // The app itself is held back, so that what stands there before it can be read.
      await visit.page.route('**/assets/*.js', () => undefined);
      await visit.page.goto(new URL(path, inject('appUrl')).href, { waitUntil: 'commit' });
      await visit.page.waitForSelector('h1', { state: 'attached' });
      expect(await visit.page.locator('h1').innerText()).toBe('');
      await visit.close();
    },
  );

  it.each([1440, 1200, 768, 390, 320])('stands at %i px where the app will have it', async (width) => {
    const viewport = { width, height: 844 };
    const visit = await openPage({ path: 'about:blank', viewport });
    const top = () => visit.page.locator('h1').evaluate((element) => element.getBoundingClientRect().top);
    await visit.page.route('**/assets/*.js', () => undefined);
    await visit.page.goto(inject('appUrl'), { waitUntil: 'commit' });
    await visit.page.waitForSelector('h1');
    await visit.page.evaluate(() => document.fonts.ready);
    const before = await top();
    await visit.close();
    const loaded = await openPage({ path: '/', viewport });
    await loaded.page.getByRole('status').first().waitFor();
    await loaded.page.evaluate(() => document.fonts.ready);
    const after = await loaded.page.locator('h1').evaluate((element) => element.getBoundingClientRect().top);
    expect(Math.abs(after - before)).toBeLessThan(1);
    await loaded.close();
  });

  it('moves nothing while it loads', async () => {
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      const visit = await openPage({ path: 'about:blank', viewport });
      await visit.page.addInitScript(() => {
        const shifts = { sum: 0 };
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.sum += Number(Reflect.get(entry, 'value'));
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await visit.page.goto(inject('appUrl'));
      await visit.page.getByRole('region', { name: 'Timeline' }).waitFor();
      await visit.page.waitForTimeout(1500);
      expect(await visit.page.evaluate<number>('window.shifts.sum'), `${viewport.width} px`).toBeLessThanOrEqual(0.01);
      await visit.close();
    }
  });
});
