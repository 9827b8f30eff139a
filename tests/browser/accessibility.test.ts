import { describe, expect, it } from 'vitest';
import { expectAccessible, SETTINGS } from './accessible.ts';
import { axeViolations, smallTargets, unnamed } from './page-audit.ts';
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

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

describe.each(SETTINGS)('in $colorScheme colours and in $lang', ({ colorScheme, lang }) => {
  it.each(VIEWS)('the %s has no violation, no nameless control and no small target', async (name, parameters) => {
    const path = address({ ...parameters, lang });
    const visit = await openPage({ path, colorScheme, viewport: DESKTOP, reducedMotion: 'reduce' });
    await settle(visit.page);
    await expectAccessible(visit.page, name);
    await visit.expectSilent();
    await visit.close();
  });

  it('the overview has none on a phone, with its filters open', async () => {
    const visit = await openPage({
      path: address({ lang }),
      colorScheme,
      viewport: PHONE,
      hasTouch: true,
      reducedMotion: 'reduce',
    });
    await settle(visit.page);
    await visit.page.locator('.filters__toggle').click();
    await expectAccessible(visit.page, 'phone');
    await visit.expectSilent();
    await visit.close();
  });

  it('the opened menus have none', async () => {
    const visit = await openPage({ path: address({ view: 'follow-ups', lang }), colorScheme, viewport: DESKTOP });
    await settle(visit.page);
    const menus = visit.page.locator('.popover > button');
    const count = await menus.count();
    expect(count).toBeGreaterThanOrEqual(6);
    for (let i = 0; i < count; i += 1) {
      const menu = menus.nth(i);
      const name = (await menu.textContent()) ?? '';
      await menu.click();
      await expect.poll(() => menu.getAttribute('aria-expanded'), { message: name }).toBe('true');
      await expectAccessible(visit.page, name);
      await visit.page.keyboard.press('Escape');
    }
    await visit.expectSilent();
    await visit.close();
  });

  it('everything unfolded has none', async () => {
    for (const view of ['gaps', 'overview', 'table']) {
      const path = address({ view, lang, ...(view === 'overview' ? { organisation: 'clust-er' } : {}) });
      const visit = await openPage({ path, colorScheme, viewport: DESKTOP, reducedMotion: 'reduce' });
      await settle(visit.page);
      await visit.page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await settle(visit.page);
      await expectAccessible(visit.page, `${view}, unfolded`);
      await visit.expectSilent();
      await visit.close();
    }
  });
});

it('the audit itself finds what is pale, nameless or small', async () => {
  const visit = await openPage({ path: address({ view: 'follow-ups' }), viewport: DESKTOP });
  const { page } = visit;
  await settle(page);
  await page.evaluate(() => {
    const add = (name: string, look: Partial<CSSStyleDeclaration>, text = '') => {
      const element = document.createElement(name);
      element.textContent = text;
      Object.assign(element.style, look);
      document.querySelector('main')?.append(element);
    };
    add('p', { color: '#999', background: '#aaa' }, 'hardly to be read');
    add('button', { width: '40px', height: '40px' });
    add('button', { width: '10px', height: '10px', padding: '0' }, 'x');
  });
  expect((await axeViolations(page)).map((line) => line.split(':')[0])).toEqual(
    expect.arrayContaining(['button-name', 'color-contrast']),
  );
  expect(await unnamed(page)).toHaveLength(1);
  expect(await smallTargets(page)).toHaveLength(1);
  await visit.close();
});
