import { describe, expect, it } from 'vitest';
import { sideways } from './page-audit.ts';
import { address, settle } from './settled.ts';
import { openPage } from './visit.ts';

const VIEWS: readonly Readonly<Record<string, string>>[] = [
  {},
  { organisation: 'nesta' },
  { view: 'table' },
  { view: 'follow-ups' },
  { view: 'gaps' },
  { country: 'AT', person: 'milena-koleva' },
];

const SIZES = [
  { width: 320, height: 700, text: 100 },
  { width: 390, height: 844, text: 100 },
  { width: 768, height: 1024, text: 100 },
  { width: 1200, height: 800, text: 100 },
  { width: 2560, height: 1300, text: 100 },
  { width: 1280, height: 800, text: 200 },
  { width: 640, height: 800, text: 200 },
];

describe.each(['en', 'bg'])('in %s', (lang) => {
  it.each(SIZES)('no view scrolls sideways at $width px with text at $text %', async ({ width, height, text }) => {
    const visit = await openPage({ path: address({ lang }), viewport: { width, height } });
    const { page } = visit;
    for (const parameters of VIEWS) {
      const path = address({ ...parameters, lang });
      await page.goto(new URL(path, page.url()).href);
      if (text !== 100)
        await page.evaluate((percent) => {
          document.documentElement.style.fontSize = `${percent}%`;
        }, text);
      await settle(page);
      expect(await sideways(page), path).toEqual([]);
    }
    await visit.expectSilent();
    await visit.close();
  });
});

it('keeps its filters behind one button on a phone, which says how many are on', async () => {
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
