import type { Page } from 'playwright-core';
import { expectSlide } from './deck.ts';

/** How full a page is at least that another follows. */
const FULL = 0.75;

/** The slide that is shown: its title's beginning, its paragraphs as they stand, and how full it is. */
function shown(page: Page) {
  return page.evaluate(() => {
    const body = document.querySelector('.stage:not(.stage--unseen) .slide__body');
    const blocks = [...(body?.querySelectorAll('.slide__block') ?? [])];
    const room = body?.getBoundingClientRect();
    return {
      isContinued: document.querySelector('.stage:not(.stage--unseen) h1')?.textContent?.endsWith(')') ?? false,
      html: blocks.map((block) => block.outerHTML).join(''),
      text: blocks.map((block) => block.textContent).join('\n'),
      full: ((blocks.at(-1)?.getBoundingClientRect().bottom ?? 0) - (room?.top ?? 0)) / (room?.height || 1),
    };
  });
}

/** Whether the page that is shown would hold these paragraphs as well. */
function holds(page: Page, html: string): Promise<boolean> {
  return page.evaluate((added) => {
    const body = document.querySelector('.stage:not(.stage--unseen) .slide__body');
    if (body === null) return false;
    const before = body.children.length;
    body.insertAdjacentHTML('beforeend', added);
    const isHeld = (body.lastElementChild?.getBoundingClientRect().bottom ?? 0) <= body.getBoundingClientRect().bottom;
    while (body.children.length > before) body.lastElementChild?.remove();
    return isHeld;
  }, html);
}

/**
 * Walks through a deck and finds pages that end too early: though what follows would have fitted, or nearly empty; and
 * those that cut a sentence without saying so on both sides.
 */
export async function tooEarlyEnds(page: Page, of: number): Promise<readonly string[]> {
  const found: string[] = [];
  let before = await shown(page);
  for (let number = 2; number <= of; number += 1) {
    await page.keyboard.press('PageDown');
    await expectSlide(page, number);
    const next = await shown(page);
    if (next.isContinued && before.html !== '') {
      if (before.full < FULL) found.push(`page ${number - 1} is ${Math.round(before.full * 100)} % full`);
      const isPaused = /([.!?…:;][)»”“"]*|…)\s*$/u.test(before.text);
      if (before.text.endsWith('…') !== next.text.startsWith('… ')) found.push(`page ${number - 1} has one ellipsis`);
      if (!isPaused && !/slide__block--start/.test(next.html.slice(0, 80))) found.push(`page ${number - 1} is cut`);
      await page.keyboard.press('PageUp');
      await expectSlide(page, number - 1);
      if (await holds(page, next.html)) found.push(`page ${number} would fit on ${number - 1}`);
      await page.keyboard.press('PageDown');
      await expectSlide(page, number);
    }
    before = next;
  }
  return found;
}
