import type { Page } from 'playwright-core';

/** Number of the page that is shown and how many there are, as the line under the slide says. */
export async function deckPosition(page: Page): Promise<{ readonly number: number; readonly of: number }> {
  const text = await page.locator('.present__foot .present__position').textContent();
  const [number = 0, of = 0] = (text ?? '').split('/').map(Number);
  return { number, of };
}

/** Waits until the page of this number is shown. */
export async function expectSlide(page: Page, number: number): Promise<void> {
  await page.locator('.present__foot .present__position', { hasText: new RegExp(`^${number} /`) }).waitFor();
}

/** The title of the slide that is shown. */
export async function slideTitle(page: Page): Promise<string> {
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
}
