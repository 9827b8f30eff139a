import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, SETTINGS } from './accessible.ts';
import { deckPosition, expectSlide, slideTitle } from './deck.ts';
import { address } from './settled.ts';
import { openPage } from './visit.ts';

/** One of every kind: with a map, a timeline, a visit of many meetings and one of none, and text alone. */
const SLIDES = 'title,map,timeline,visit-uk-2018,visit-austria,organisations,announced,gaps,end';

/** The controls stand there while the pointer moves. */
async function showControls(page: Page): Promise<void> {
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 320);
}

async function drawn(page: Page): Promise<void> {
  await page.locator('.stage:not(.stage--unseen) .slide__loading').waitFor({ state: 'detached' });
  if ((await page.locator('.stage:not(.stage--unseen) .map').count()) > 0)
    await page.locator('.stage:not(.stage--unseen) .map-mark').first().waitFor();
}

describe.each(SETTINGS)('presenting in $colorScheme colours and in $lang', ({ colorScheme, lang }) => {
  const options = { colorScheme, viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } as const;
  const path = address({ view: 'present', slides: SLIDES, lang });

  it('every kind of slide has no violation, no nameless control and no small target', {
    timeout: 120_000,
  }, async () => {
    const visit = await openPage({ path, ...options });
    const { page } = visit;
    await expectSlide(page, 1);
    const { of } = await deckPosition(page);
    expect(of).toBeGreaterThanOrEqual(SLIDES.split(',').length);
    for (let number = 1; number <= of; number += 1) {
      await expectSlide(page, number);
      await drawn(page);
      await showControls(page);
      await expectAccessible(page, `slide ${number}, ${await slideTitle(page)}`);
      await page.keyboard.press('PageDown');
    }
    await visit.expectSilent();
    await visit.close();
  });

  it('the dialogs have none', async () => {
    const visit = await openPage({ path, ...options });
    const { page } = visit;
    await expectSlide(page, 1);
    for (const key of ['o', '?']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      await expectAccessible(page, key);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await showControls(page);
    await page.locator('.present__tools button').nth(1).click();
    await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
    await expectAccessible(page, 'choosing slides');
    await visit.expectSilent();
    await visit.close();
  });

  it('the speaker’s view has none', async () => {
    const visit = await openPage({ path, ...options });
    const { page, context } = visit;
    await expectSlide(page, 1);
    const opened = context.waitForEvent('page');
    await page.keyboard.press('s');
    const speaker = await opened;
    await speaker.locator('.speaker__pages .slide').first().waitFor();
    await expectAccessible(speaker, 'title');
    for (let number = 2; number <= 4; number += 1) {
      await page.keyboard.press('PageDown');
      await expect.poll(() => speaker.locator('.speaker__pages h2').first().textContent()).toContain(`${number} / `);
      await drawn(page);
      await expectAccessible(speaker, `slide ${number}`);
    }
    await page.close();
    await speaker.locator('.speaker__top button.button').last().waitFor();
    await expectAccessible(speaker, 'alone');
    await visit.expectSilent();
    await visit.close();
  });
});
