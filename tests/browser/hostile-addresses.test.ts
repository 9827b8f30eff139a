import { expect, it } from 'vitest';
import { openPage } from './visit.ts';

const PARAMETERS = ['country', 'from', 'organisation', 'view', 'slide', 'lang', 'person'];
const VALUES = [
  '<script>window.harmed=1</script>',
  '"><img src=x onerror="window.harmed=1">',
  'javascript:window.harmed=1',
  '__proto__',
  'constructor',
  'toString,hasOwnProperty',
  '\u0000',
  '\u202Ebg\u202C',
  '../../etc/passwd',
  '{{window.harmed=1}}',
  '%',
  '%E0%A4%A',
  'x'.repeat(100_000),
];

it('is not harmed by any value of an address: what is unknown changes nothing, and the page stays whole', async () => {
  const visit = await openPage({ path: '/' });
  const { page } = visit;
  await page.getByRole('status').first().waitFor();
  for (const value of VALUES) {
    const written = value.startsWith('%') ? value : encodeURIComponent(value);
    for (const [parameters, text] of [
      [PARAMETERS, /^22 of 22 activities$/],
      [['q'], /^\d+ of 22 activities$/],
    ] as const) {
      await page.evaluate(
        (search) => {
          history.pushState(null, '', search);
          dispatchEvent(new PopStateEvent('popstate'));
        },
        `?${parameters.map((parameter) => `${parameter}=${written}`).join('&')}`,
      );
      const where = `${parameters.join()} = ${value.slice(0, 40)}`;
      await expect.poll(() => page.getByRole('status').first().textContent(), { message: where }).toMatch(text);
      const state = await page.evaluate(() => ({
        isHarmed: 'harmed' in window,
        injected: document.querySelectorAll('main script, main img[src="x"]').length,
        isTooWide: document.documentElement.scrollWidth > innerWidth,
      }));
      expect(state, where).toEqual({ isHarmed: false, injected: 0, isTooWide: false });
    }
  }
  await visit.expectSilent();
  await visit.close();
});
