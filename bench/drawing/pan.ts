import type { Browser, Page } from 'playwright-core';
import { TaskTimes } from '../longest-task.ts';
import type { DrawingPages } from './measure-drawing.ts';

/** Frames while something is dragged: how many, and how many of them took longer than `LATE_MS`. */
export interface Frames {
  readonly frames: number;
  readonly late: number;
}

/** `longestTask`: of the page's thread meanwhile, in milliseconds of the processor. */
export interface Pan extends Frames {
  readonly longestTask: number;
}

export const LATE_MS = 33;

const SECONDS = 6;
const REACH = 400;

const WATCH = `globalThis.frames = []; globalThis.isPanning = true; let before = performance.now();
const tick = (now) => { frames.push(now - before); before = now; if (isPanning) requestAnimationFrame(tick); };
requestAnimationFrame((now) => { before = now; requestAnimationFrame(tick); });`;

/** Drags the mouse to and fro about a point for some seconds. */
async function drag(page: Page, x: number, y: number): Promise<Frames> {
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
  return { frames: frames.length, late: frames.filter((ms) => ms > LATE_MS).length };
}

/** Drags the head of the timeline's axis, zoomed in twice. */
export async function panTimeline(pages: DrawingPages, browser: Browser): Promise<Pan> {
  const page = await pages.open(browser, 'timeline');
  await page.evaluate('drawing.first()');
  for (let i = 0; i < 2; i += 1) {
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForTimeout(500);
  }
  const box = await page.locator('.timeline__axis').boundingBox();
  if (box === null) throw new Error('the timeline has no axis');
  const times = await TaskTimes.of(page);
  await times.start();
  const dragged = await drag(page, box.x + box.width / 2, box.y + box.height / 2);
  const longestTask = await times.longest();
  await page.context().close();
  return { ...dragged, longestTask };
}

const EMPTY_PAGE = `<div style="position: absolute; inset: 100px auto auto 0; width: 300px; height: 200px; background: gray"></div>
<script>addEventListener('pointermove', ({ clientX }) => { document.querySelector('div').style.left = clientX + 'px'; });</script>`;

/** Drags one box over a page with nothing else: the frames that this machine loses at present, whatever is drawn. */
export async function panBox(browser: Browser): Promise<Frames> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent(EMPTY_PAGE);
  const dragged = await drag(page, 720, 50);
  await page.context().close();
  return dragged;
}
