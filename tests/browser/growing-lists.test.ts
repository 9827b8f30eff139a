import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLarge, type LargeBuild } from './large-build.ts';
import { openPage } from './visit.ts';

let built: LargeBuild;

beforeAll(async () => {
  built = await buildLarge();
}, 120_000);

afterAll(() => built.close());

describe('a long list of what is not recorded', () => {
  it('is as long as it was when the reader comes back to a link beyond its first hundred', async () => {
    const { page, close } = await openPage({ path: new URL('?view=gaps&lang=en', built.url).href });
    const gap = page.locator('#gap-noOutcome');
    await gap.locator('summary').click();
    const links = gap.locator('.gap-records__group > a');
    await links.first().waitFor();
    const atFirst = await links.count();
    await gap.getByRole('button', { name: /^Show 100 more of the/ }).click();
    await gap.getByRole('button', { name: /^Show 200 more of the/ }).click();
    await gap.getByRole('button', { name: /^Show 400 more of the/ }).waitFor();
    await expect.poll(() => links.count()).toBeGreaterThan(2 * atFirst);
    const link = links.nth(2 * atFirst);
    const href = await link.getAttribute('href');
    await link.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('result');
    await page.goBack();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
    const isSeen = () =>
      page.evaluate(() => {
        const box = document.activeElement?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
      });
    await expect.poll(isSeen).toBe(true);
    await close();
  });
});
