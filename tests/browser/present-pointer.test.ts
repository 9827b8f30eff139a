import { describe, expect, test } from 'vitest';
import { expectSlide } from './deck.ts';
import { openPage } from './visit.ts';

const DECK = '/?view=present&lang=en';
const still = { reducedMotion: 'reduce', viewport: { width: 1920, height: 1080 } } as const;

describe('pointer and finger while presenting', () => {
  test('shows a dot while the mouse button or L is held, and hides the pointer when it is still', async () => {
    const { page, close } = await openPage({ path: DECK, ...still });
    await expectSlide(page, 1);
    const dot = page.locator('.present__dot--shown');
    await page.mouse.move(900, 500);
    await page.mouse.move(910, 510);
    await page.mouse.down();
    await dot.waitFor();
    const box = await dot.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0) / 2).toBeCloseTo(910, 0);
    await page.mouse.up();
    await dot.waitFor({ state: 'detached' });
    await page.keyboard.down('l');
    await dot.waitFor();
    await page.keyboard.up('l');
    await dot.waitFor({ state: 'detached' });
    await page.locator('.present--still').waitFor();
    expect(await page.locator('.present').evaluate((element) => getComputedStyle(element).cursor)).toBe('none');
    await close();
  });

  test('selects no text while it shows the dot, however it is moved', async () => {
    const { page, close } = await openPage({ path: `${DECK}&slide=4`, ...still });
    await expectSlide(page, 4);
    const dot = page.locator('.present__dot--shown');
    const box = await page.locator('.stage:not(.stage--unseen) .slide__body').boundingBox();
    const at = { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 60 };
    const selected = () => page.evaluate(() => getSelection()?.toString() ?? '');
    for (const isMovedFirst of [false, true]) {
      await page.mouse.move(at.x, at.y);
      await page.mouse.down();
      if (isMovedFirst) await page.mouse.move(at.x + 150, at.y + 40, { steps: 3 });
      await dot.waitFor();
      await page.mouse.move(at.x + 400, at.y + 200, { steps: 5 });
      expect(await selected()).toBe('');
      await page.mouse.up();
      await dot.waitFor({ state: 'detached' });
      expect(await selected()).toBe('');
    }
    await close();
  });

  test('shows the dot for a still hold on map and timeline, which stay as they are; a drag moves them as ever', async () => {
    const { page, close } = await openPage({ path: `${DECK}&slide=2`, ...still });
    const dot = page.locator('.present__dot--shown');
    const stage = page.locator('.stage:not(.stage--unseen)');
    const london = stage.getByRole('button', { name: /^London/ });
    await london.waitFor();
    const middle = async () => {
      const box = await london.locator('.map-mark__sign').boundingBox();
      return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    };
    const before = await middle();
    for (const from of [before, { x: before.x + 400, y: before.y + 300 }]) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await dot.waitFor();
      await page.mouse.move(from.x - 200, from.y + 100, { steps: 5 });
      const box = await dot.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0) / 2).toBeCloseTo(from.x - 200, 0);
      await page.mouse.up();
      await dot.waitFor({ state: 'detached' });
      expect(await middle()).toEqual(before);
      expect(await page.getByRole('dialog').count()).toBe(0);
    }
    await page.mouse.move(before.x + 400, before.y + 300);
    await page.mouse.down();
    await page.mouse.move(before.x + 300, before.y + 300, { steps: 5 });
    await page.waitForTimeout(600);
    expect(await dot.count()).toBe(0);
    await page.mouse.up();
    expect((await middle()).x).toBeCloseTo(before.x - 100, -1);
    // A click at the very end of a drag is the drag's own.
    await page.waitForTimeout(500);
    await london.click();
    await page.getByRole('dialog', { name: /^London/ }).waitFor();
    await page.keyboard.press('Escape');

    await page.keyboard.press('PageDown');
    const lanes = stage.locator('.timeline__lanes');
    await lanes.waitFor();
    const box = await lanes.boundingBox();
    const at = { x: (box?.x ?? 0) + 0.7 * (box?.width ?? 0), y: (box?.y ?? 0) + (box?.height ?? 0) - 20 };
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await dot.waitFor();
    await page.mouse.move(at.x - 300, at.y - 40, { steps: 5 });
    await page.mouse.up();
    await dot.waitFor({ state: 'detached' });
    expect(await stage.getByRole('button', { name: 'Show all again' }).count()).toBe(0);
    await close();
  });

  test('turns pages by a stroke of a finger and by two large buttons', async () => {
    const { page, context, close } = await openPage({
      path: DECK,
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
    });
    await expectSlide(page, 1);
    const next = page.getByRole('button', { name: 'Next slide' });
    const box = await next.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(48);
    await next.tap();
    await expectSlide(page, 2);
    await page.getByRole('button', { name: 'Previous slide' }).tap();
    await expectSlide(page, 1);
    const session = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: 300 }] });
    await touch('touchStart', 320);
    await touch('touchMove', 200);
    await touch('touchMove', 90);
    await touch('touchEnd', 90);
    await expectSlide(page, 2);
    await close();
  });

  test('turns pages by strokes around a map and a timeline, which keep those upon them', async () => {
    const viewport = { width: 1024, height: 768 };
    const path = `${DECK}&slide=2`;
    const { page, context, close } = await openPage({ path, hasTouch: true, viewport, reducedMotion: 'reduce' });
    await page.locator('.stage:not(.stage--unseen) .map-mark').first().waitFor();
    const session = await context.newCDPSession(page);
    const strokeLeft = async (from: number, y: number) => {
      for (const [i, type] of (['touchStart', 'touchMove', 'touchMove', 'touchEnd'] as const).entries()) {
        const touchPoints = type === 'touchEnd' ? [] : [{ x: from - 110 * i, y }];
        await session.send('Input.dispatchTouchEvent', { type, touchPoints });
      }
    };
    await strokeLeft(500, 650);
    await page.waitForTimeout(300);
    await expectSlide(page, 2);
    await strokeLeft(1010, 400);
    await expectSlide(page, 3);
    const drawing = await page.locator('.timeline__view').boundingBox();
    await strokeLeft(600, (drawing?.y ?? 0) + (drawing?.height ?? 0) + 20);
    await expectSlide(page, 4);
    await close();
  });
});
