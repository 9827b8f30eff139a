import { expect, inject, it } from 'vitest';
import { openPage } from './visit.ts';

/** Types two letters as soon as the search field is drawn, before the browser comes to anything else. */
const TYPE_AT_ONCE = `const type = (field, text) => {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
new MutationObserver((_, watch) => {
  const field = document.querySelector('#root input[type=search]');
  if (field === null || !Object.keys(field).some((key) => key.startsWith('__reactProps'))) return;
  watch.disconnect();
  globalThis.entriesBefore = history.length;
  type(field, field.value + 'Л');
  type(field, field.value + 'о');
}).observe(document, { subtree: true, childList: true });`;

it('loses no letter that is typed the moment the field is there, and one spell of typing is one step', async () => {
  const visit = await openPage({ path: 'about:blank' });
  const { page, context } = visit;
  await context.addInitScript(TYPE_AT_ONCE);
  await page.goto(inject('appUrl'));
  const field = page.getByRole('searchbox').first();
  await expect.poll(() => field.inputValue()).toBe('Ло');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('Ло');
  expect(await page.evaluate(() => history.length - Reflect.get(globalThis, 'entriesBefore'))).toBe(1);
  await visit.expectSilent();
  await visit.close();
});
