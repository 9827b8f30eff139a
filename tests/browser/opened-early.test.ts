import { expect, inject, it } from 'vitest';
import { settle } from './settled.ts';
import { openPage } from './visit.ts';

/** Keeps the page from being idle until `beIdle()` is called. */
const BUSY = `const waiting = [];
window.requestIdleCallback = (then) => waiting.push(then);
window.cancelIdleCallback = () => undefined;
window.beIdle = () => {
  window.requestIdleCallback = (then) => setTimeout(then, 0);
  for (const then of waiting.splice(0)) then();
};`;

it('keeps what is opened and typed before the page is idle', async () => {
  const visit = await openPage({ path: 'about:blank', viewport: { width: 1440, height: 900 } });
  const { page, context } = visit;
  await context.addInitScript(BUSY);
  await page.goto(new URL('/?organisation=nesta', inject('appUrl')).href);
  const close = page.getByRole('region', { name: 'Nesta', exact: true }).getByRole('button', { name: 'Close' });
  await close.waitFor();
  const button = await close.elementHandle();
  await page.getByRole('button', { name: /^Period/ }).click();
  const from = page
    .getByRole('group', { name: /^Period/ })
    .getByRole('textbox')
    .first();
  await from.fill('2018-07-16');
  await page.evaluate('beIdle()');
  await settle(page);
  expect(await button?.evaluate(({ isConnected }) => isConnected)).toBe(true);
  expect(await from.inputValue()).toBe('2018-07-16');
  await visit.expectSilent();
  await visit.close();
});
