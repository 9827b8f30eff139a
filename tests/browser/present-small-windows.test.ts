import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { deckPosition, expectSlide } from './deck.ts';
import { openPage } from './visit.ts';

it.each([
  [683, 384, 'bg', 'У дома'],
  [640, 480, 'en', 'At home'],
  [696, 520, 'bg', 'У дома'],
])(
  'the timeline has all its rows and what was announced on a slide of %i × %i px, in %s',
  async (width, height, lang, home) => {
    const path = `/?view=present&slide=3&lang=${lang}`;
    const { page, close } = await openPage({ path, viewport: { width, height }, reducedMotion: 'reduce' });
    await expectSlide(page, 3);
    const stage = page.locator('.stage:not(.stage--unseen)');
    const slide = await stage.locator('.slide').boundingBox();
    const end = (slide?.y ?? 0) + (slide?.height ?? 0);
    const row = stage.locator('.lane', { hasText: home });
    await row.waitFor();
    for (const part of [row, row.locator('.mark--follow-up .mark__label')]) {
      const box = await part.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(end);
    }
    // As on larger slides, the name of a country stands beside what is on record of it, not above.
    const [name, track] = [
      await row.locator('.lane__name').boundingBox(),
      await row.locator('.lane__track').boundingBox(),
    ];
    expect(name?.x ?? 0).toBeLessThan(track?.x ?? 0);
    expect(name?.y ?? 0).toBeLessThan((track?.y ?? 0) + (track?.height ?? 0));
    expect((name?.y ?? 0) + (name?.height ?? 0)).toBeGreaterThan(track?.y ?? 0);
    await close();
  },
);

/** Words of the slide that is shown that begin on one line and end on another. */
const brokenWords = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.stage:not(.stage--unseen) :is(h1, .slide__block)')].flatMap((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      while (texts.nextNode()) {
        const node = texts.currentNode;
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\p{L}+/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
        }
      }
      return broken;
    }),
  );

it.each([
  [390, 844],
  [320, 568],
])('no word of a slide is broken on a phone of %i × %i px, in Bulgarian', async (width, height) => {
  const path = '/?view=present&lang=bg';
  const { page, close } = await openPage({ path, viewport: { width, height }, reducedMotion: 'reduce' });
  await expectSlide(page, 1);
  const { of } = await deckPosition(page);
  for (let number = 1; number <= of; number += 1) {
    await expectSlide(page, number);
    expect(await brokenWords(page), `slide ${number}`).toEqual([]);
    await page.keyboard.press('PageDown');
  }
  await close();
});
