import { expect, it } from 'vitest';
import { settle } from './settled.ts';
import { openPage, type Visit } from './visit.ts';

const MOST_STOPS = 150;

/** What the focus stands on, in the words that a screen reader would use. */
const focused = ({ page }: Visit): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

/** Presses Tab until the focus stands on something of that name. */
async function tabTo(visit: Visit, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < MOST_STOPS; i += 1) {
    await visit.page.keyboard.press('Tab');
    const now = await focused(visit);
    if (name.test(now)) return;
    passed.push(now);
  }
  throw new Error(`${name} was not reached; passed: ${passed.join(' | ')}`);
}

it('leads without a mouse from the headline over a country and an organisation to what the source says', async () => {
  const visit = await openPage({ path: '/', viewport: { width: 1440, height: 900 } });
  const { page } = visit;
  await settle(page);

  await page.keyboard.press('Tab');
  expect(await focused(visit)).toBe('Skip to the result');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('result');

  await tabTo(visit, /^United Kingdom 8$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('status').first().textContent()).toBe('8 of 22 activities');
  expect(await focused(visit)).toBe('United Kingdom 8');

  await tabTo(visit, /^Nesta$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('organisation')).toBe('nesta');
  const panel = page.getByRole('region', { name: 'Nesta' });
  await expect.poll(() => focused(visit)).toBe('Nesta');
  await panel.getByText('Source · ').waitFor();

  await tabTo(visit, /^Source · Work meetings of Cluster Sofia Knowledge City in the United Kingdom/);
  await page.keyboard.press('Enter');
  const card = panel.getByRole('article', { name: /^Source: Work meetings .*, paragraph 9$/ }).first();
  await expect.poll(() => card.isVisible()).toBe(true);
  expect(await card.textContent()).toContain('NESTA');

  await page.keyboard.press('Escape');
  await expect.poll(() => panel.count()).toBe(0);
  expect(await focused(visit)).toBe('Nesta');
  expect(new URL(page.url()).search).toBe('?country=GB');
  await visit.expectSilent();
  await visit.close();
});
