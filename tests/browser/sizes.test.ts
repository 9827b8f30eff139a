import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sideways } from './page-audit.ts';
import { address, settle } from './settled.ts';
import { openPage } from './visit.ts';

const VIEWS: readonly (readonly [name: string, parameters: Readonly<Record<string, string>>])[] = [
  ['overview', {}],
  ['overview with an organisation', { organisation: 'nesta' }],
  ['table', { view: 'table' }],
  ['follow-ups', { view: 'follow-ups' }],
  ['gaps', { view: 'gaps' }],
  ['overview of nothing', { country: 'AT', person: 'milena-koleva' }],
];

/** Width and height in pixels, and the size of the text in per cent. */
const SIZES = [
  [320, 700, 100],
  [320, 700, 200],
  [390, 844, 100],
  [640, 800, 200],
  [768, 1024, 100],
  [1200, 800, 100],
  [1280, 800, 200],
  [2560, 1300, 100],
] as const;

/** Waits until what measures itself has drawn itself anew. */
const redrawn = (page: Page) =>
  page.evaluate(async () => {
    for (let i = 0; i < 8; i += 1) await new Promise((done) => requestAnimationFrame(done));
  });

describe.each(['en', 'bg'])('in %s', (lang) => {
  it.each(VIEWS)(
    'the %s never scrolls sideways, from 320 to 2560 px and with text of twice the size',
    async (_, parameters) => {
      const visit = await openPage({ path: address({ ...parameters, lang }) });
      const { page } = visit;
      await settle(page);
      for (const [width, height, text] of SIZES) {
        await page.setViewportSize({ width, height });
        await page.evaluate((percent) => {
          document.documentElement.style.fontSize = `${percent}%`;
        }, text);
        await redrawn(page);
        expect(await sideways(page), `${width} px, text at ${text} %`).toEqual([]);
      }
      await visit.expectSilent();
      await visit.close();
    },
  );
});

describe.each(['en', 'bg'])('the head of a phone in %s', (lang) => {
  it.each([
    [390, 160],
    [360, 160],
    [320, 250],
  ])('leaves the screen of %i px to the result, and is read from the top', async (width, most) => {
    const visit = await openPage({ path: address({ lang }), viewport: { width, height: 844 } });
    const { page } = visit;
    await settle(page);
    const head = page.getByRole('banner');
    expect((await head.boundingBox())?.height).toBeLessThan(most);
    const targets = await head.locator('a:not(.skip-link), button, input').evaluateAll((all) =>
      all.map((each) => {
        const { top, left, right, bottom, width, height } = each.getBoundingClientRect();
        return { top, left, right, bottom, isLarge: width >= 24 && height >= 24 };
      }),
    );
    expect(targets.length).toBeGreaterThanOrEqual(11);
    expect(targets.filter(({ isLarge, right }) => !isLarge || right > width)).toEqual([]);
    // From the top to the bottom, in a row from the left to the right: the order that Tab follows.
    const steps = targets.slice(1).map((target, i) => ({ from: targets[i], to: target }));
    expect(steps.filter(({ from, to }) => from !== undefined && to.top < from.bottom && to.left < from.right)).toEqual(
      [],
    );
    await visit.expectSilent();
    await visit.close();
  });
});

it.each([360, 390])('the head of a phone of %i px is no taller where the fonts come too late', async (width) => {
  const visit = await openPage({ path: '/icon.svg', viewport: { width, height: 844 } });
  const { page, context } = visit;
  await context.route(/\.woff2$/, (route) => route.abort());
  await page.goto(new URL(address({ lang: 'bg' }), page.url()).href);
  await settle(page);
  expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(160);
  await visit.close();
});

it('keeps the filters behind one button on a phone, which says how many are on', async () => {
  const visit = await openPage({ path: '/?country=GB&topic=innovation', viewport: { width: 390, height: 844 } });
  const { page } = visit;
  await settle(page);
  const toggle = page.getByRole('button', { name: 'Filters (2 on)' });
  expect(await page.getByRole('group', { name: 'Country' }).isVisible()).toBe(false);
  await toggle.click();
  await expect.poll(() => page.getByRole('group', { name: 'Country' }).isVisible()).toBe(true);
  expect(await toggle.getAttribute('aria-expanded')).toBe('true');
  await visit.expectSilent();
  await visit.close();
});
