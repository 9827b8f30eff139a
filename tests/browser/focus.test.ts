import { describe, expect, it } from 'vitest';
import { address, settle } from './settled.ts';
import { tabThrough, unseenStops } from './tab-stops.ts';
import { openPage } from './visit.ts';

describe('the focus', () => {
  it.each([
    ['overview', { organisation: 'nesta' }, { width: 1440, height: 900 }, 60],
    ['overview on a phone', {}, { width: 390, height: 844 }, 60],
    ['overview in dark colours', { lang: 'bg' }, { width: 1440, height: 900 }, 60],
    ['table', { view: 'table' }, { width: 1440, height: 900 }, 80],
    ['follow-ups', { view: 'follow-ups' }, { width: 1440, height: 900 }, 18],
    ['gaps', { view: 'gaps' }, { width: 1440, height: 900 }, 30],
  ] as const)(
    'is seen at every stop of the %s, comes to its end, and stays in view',
    async (name, parameters, viewport, least) => {
      const colorScheme = name.endsWith('dark colours') ? 'dark' : 'light';
      const visit = await openPage({ path: address(parameters), viewport, colorScheme, reducedMotion: 'reduce' });
      await settle(visit.page);
      const stops = await tabThrough(visit.page);
      expect(stops.length).toBeGreaterThanOrEqual(least);
      expect(unseenStops(stops)).toEqual([]);
      await visit.expectSilent();
      await visit.close();
    },
  );

  it('returns from every menu to its button, by Escape', async () => {
    const visit = await openPage({ path: '/', viewport: { width: 1440, height: 900 } });
    const { page } = visit;
    await settle(page);
    for (const name of [/^Period/, /^Organisation type/, /^Topic/, /^Person/, /^More/, /^Export/]) {
      const button = page.getByRole('button', { name }).first();
      await button.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true');
      await page.getByRole('group', { name }).locator('input, button, a').first().waitFor();
      await page.keyboard.press('Tab');
      expect(await button.evaluate((element) => element.parentElement?.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => button.getAttribute('aria-expanded')).toBe('false');
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    await visit.expectSilent();
    await visit.close();
  });

  it('goes to the heading of an organisation and back to what opened it, by Escape and by Close', async () => {
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      const visit = await openPage({ path: '/', viewport });
      const { page } = visit;
      await settle(page);
      const button = page.getByRole('region', { name: 'Organisations' }).getByRole('button', { name: 'Collider' });
      for (const leave of ['Escape', 'Close'] as const) {
        await button.focus();
        await page.keyboard.press('Enter');
        const panel = page.getByRole('region', { name: 'Collider' });
        const heading = panel.getByRole('heading', { level: 2 });
        await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
        if (leave === 'Escape') await page.keyboard.press('Escape');
        else await panel.getByRole('button', { name: 'Close' }).press('Enter');
        await expect.poll(() => panel.count()).toBe(0);
        await expect
          .poll(() => page.evaluate(() => document.activeElement?.textContent), {
            message: `${viewport.width} ${leave}`,
          })
          .toBe('Collider');
      }
      await visit.expectSilent();
      await visit.close();
    }
  });

  it('goes back to the name in the list of places, also one that stood folded, by Escape and by Close', async () => {
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      const visit = await openPage({ path: '/', viewport });
      const { page } = visit;
      await settle(page);
      const places = page.getByRole('region', { name: 'Places' });
      // London: seven organisations behind their number.
      await places
        .getByRole('listitem')
        .filter({ hasText: /^London/ })
        .locator('summary')
        .press('Enter');
      for (const name of ['Oneness International Group', 'Nesta']) {
        for (const leave of ['Escape', 'Close', 'Back'] as const) {
          await places.getByRole('button', { name, exact: true }).focus();
          await page.keyboard.press('Enter');
          const panel = page.getByRole('region', { name, exact: true });
          const heading = panel.getByRole('heading', { level: 2 });
          await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
          expect(await places.count()).toBe(0);
          if (leave === 'Escape') await page.keyboard.press('Escape');
          else if (leave === 'Close') await panel.getByRole('button', { name: 'Close' }).press('Enter');
          else await page.goBack();
          await expect.poll(() => panel.count()).toBe(0);
          await expect
            .poll(
              () =>
                places.evaluate((list) => list.contains(document.activeElement) && document.activeElement?.textContent),
              { message: `${viewport.width} ${name} ${leave}` },
            )
            .toBe(name);
        }
      }
      await visit.expectSilent();
      await visit.close();
    }
  });

  it('goes into the list of a mark and back to the mark', async () => {
    const visit = await openPage({ path: '/', viewport: { width: 1440, height: 900 } });
    const { page } = visit;
    await settle(page);
    const mark = page.getByRole('button', { name: 'London, United Kingdom, 7 activities' });
    await mark.focus();
    await page.keyboard.press('Enter');
    const list = page.getByRole('dialog', { name: 'London' });
    // Close, seven organisations, and why London stands there.
    await expect.poll(() => list.getByRole('button').count()).toBe(9);
    expect(await list.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => list.count()).toBe(0);
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    await visit.expectSilent();
    await visit.close();
  });

  it('is not taken by what is only filtered: a country pressed on the map keeps it', async () => {
    const visit = await openPage({ path: '/', viewport: { width: 1440, height: 900 } });
    const { page } = visit;
    await settle(page);
    const mark = page.getByRole('button', { name: /^Austria, 1 activity, city and date not recorded/ });
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('status').first().textContent()).toBe('1 of 22 activities');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toMatch(/^Austria/);
    await visit.expectSilent();
    await visit.close();
  });
});
