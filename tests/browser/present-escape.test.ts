import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectSlide } from './deck.ts';
import { openPage } from './visit.ts';

const still = { reducedMotion: 'reduce', viewport: { width: 1920, height: 1080 } } as const;
const slide = (page: Page) => page.locator('.stage:not(.stage--unseen)');

async function expectOverviewNext(page: Page): Promise<void> {
  const overview = page.getByRole('dialog', { name: 'Overview' });
  expect(await overview.count()).toBe(0);
  await page.keyboard.press('Escape');
  await overview.waitFor();
  await page.keyboard.press('Escape');
  await overview.waitFor({ state: 'detached' });
}

describe('Escape while presenting', () => {
  it('closes the card of a city first, then opens the overview, then closes that', async () => {
    const { page, close } = await openPage({ path: '/?view=present&lang=en&slide=2', ...still });
    await expectSlide(page, 2);
    await slide(page)
      .getByRole('button', { name: /^London/ })
      .click();
    const card = page.getByRole('dialog', { name: /^London/ });
    await card.waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await expectOverviewNext(page);
    await expectSlide(page, 2);
    await close();
  });

  it('closes the details of a visit first; with nothing open on the timeline, it opens the overview at once', async () => {
    const { page, close } = await openPage({ path: '/?view=present&lang=en&slide=3', ...still });
    await expectSlide(page, 3);
    await slide(page)
      .getByRole('button', { name: /^Italy, 16/ })
      .press('Enter');
    const details = page.getByRole('dialog', { name: /Italy/ });
    await details.waitFor();
    await page.keyboard.press('Escape');
    await details.waitFor({ state: 'detached' });
    await expectOverviewNext(page);
    await expectOverviewNext(page);
    await close();
  });

  it('hides the reason of what is inferred first, shown to the keyboard or to the pointer', async () => {
    const { page, close } = await openPage({ path: '/?view=present&lang=en&slide=5', ...still });
    await expectSlide(page, 5);
    const fact = slide(page).getByRole('button', { name: /^Visit 2 of 6/ });
    const reason = page.getByRole('tooltip');
    await fact.focus();
    await reason.waitFor();
    await page.keyboard.press('Escape');
    await reason.waitFor({ state: 'hidden' });
    await expectOverviewNext(page);
    await fact.blur();
    await fact.hover();
    await reason.waitFor();
    await page.keyboard.press('Escape');
    await reason.waitFor({ state: 'hidden' });
    await expectOverviewNext(page);
    await close();
  });

  it('opens the overview from a handle of the period that was not moved', async () => {
    const path = '/?view=present&lang=en&from=2018-07-16&to=2018-07-31&slide=3';
    const { page, close } = await openPage({ path, ...still });
    await expectSlide(page, 3);
    const end = slide(page).getByRole('slider', { name: 'End of the period' });
    await end.focus();
    await expectOverviewNext(page);
    await close();
  });
});
