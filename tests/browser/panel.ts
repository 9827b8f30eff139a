import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { settle } from './settled.ts';
import { openPage, type Visit } from './visit.ts';

/** Opens the app on a desk's screen and waits until all of it is drawn. */
export async function open(path: string): Promise<Visit> {
  const visit = await openPage({ path, viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await settle(visit.page);
  return visit;
}

/** A region of the page by its whole name. */
export const panel = ({ page }: Visit, name: string) => page.getByRole('region', { name, exact: true });
/** Waits until the line under the filters reads so. */
export const expectStatus = (page: Page, text: string) =>
  expect.poll(() => page.getByRole('status').first().textContent()).toBe(text);
/** What stands in the address after the path. */
export const search = ({ page }: Visit): string => decodeURIComponent(new URL(page.url()).search);

/** What stands beside a term of a description list. */
export async function fact(within: Locator, term: string): Promise<string> {
  const texts = await within
    .locator(`xpath=.//dt[normalize-space()="${term}"]/following-sibling::dd[1]`)
    .allTextContents();
  return texts.join(' | ').replace(/\s+/g, ' ').trim();
}
