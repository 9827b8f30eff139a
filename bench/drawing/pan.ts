import type { Browser } from 'playwright-core';
import type { DrawingPages } from './measure-drawing.ts';

/** Frames while the timeline is dragged: how many, and how many of them took longer than `LATE_MS`. */
export interface Pan {
  readonly frames: number;
  readonly late: number;
}

export const LATE_MS = 33;

const SECONDS = 6;
const REACH = 400;

const WATCH = `globalThis.frames = []; globalThis.isPanning = true; let before = performance.now();
const tick = (now) => { frames.push(now - before); before = now; if (isPanning) requestAnimationFrame(tick); };
requestAnimationFrame((now) => { before = now; requestAnimationFrame(tick); });`;

/** Drags the head of the timeline's axis to and fro with the mouse for some seconds, zoomed in twice. */
export async function panTimeline(pages: DrawingPages, browser: Browser): Promise<Pan> {
  const page = await pages.open(browser, 'timeline');
  await page.evaluate('drawing.first()');
  for (let i = 0; i < 2; i += 1) {
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForTimeout(500);
  }
  const box = await page.locator('.timeline__axis').boundingBox();
  if (box === null) throw new Error('the timeline has no axis');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(WATCH);
  const end = Date.now() + SECONDS * 1000;
  for (let i = 0; Date.now() < end; i += 1) {
    await page.mouse.move(x + REACH * Math.sin(i / 40), y);
    await page.waitForTimeout(8);
  }
  const frames = await page.evaluate<readonly number[]>('isPanning = false, frames');
  await page.mouse.up();
  await page.context().close();
  return { frames: frames.length, late: frames.filter((ms) => ms > LATE_MS).length };
}
