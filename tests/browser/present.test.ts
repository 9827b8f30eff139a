import { describe, expect, test } from 'vitest';
import { deckPosition, expectSlide, slideTitle } from './deck.ts';
import { openPage } from './visit.ts';

const DECK = '/?view=present&lang=en';
const still = { reducedMotion: 'reduce', viewport: { width: 1920, height: 1080 } } as const;

describe('presenting', () => {
  test('starts with the button and with P, and the button Leave ends it; Escape twice is back on the slide', async () => {
    const { page, expectSilent, close } = await openPage({ path: '/?country=GB&lang=en', ...still });
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await expectSlide(page, 1);
    expect(page.url()).toContain('country=GB');
    expect(page.url()).toContain('view=present');
    expect(await page.getByRole('navigation').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Overview' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expectSlide(page, 1);
    await page.getByRole('button', { name: 'Leave' }).press('Enter');
    await page.getByRole('region', { name: 'Filters' }).waitFor();
    await page.keyboard.press('p');
    await expectSlide(page, 1);
    await expectSilent();
    await close();
  });

  test('shows the filter: title, map, timeline, a slide a visit in order of time, undated ones last, and the end', async () => {
    const { page, close } = await openPage({ path: DECK, ...still });
    await expectSlide(page, 1);
    await page.keyboard.press('o');
    const overview = page.getByRole('dialog', { name: 'Overview' });
    const names = (await overview.getByRole('listitem').allTextContents()).map((name) =>
      name.replace(/^\d+/, '').replace(/ \(\d+\/\d+\)$/, ''),
    );
    expect([...new Set(names)]).toEqual([
      'International activity',
      'The journeys on the map',
      'When it happened',
      'Visit by Oneness International Group',
      'Italy',
      'United Kingdom',
      'EIP-SCC General Assembly',
      'Austria',
      'Slovenia',
      'Organisations by kind',
      'What was announced',
      'What is not on record',
      'Where to find all of this',
    ]);
    await overview.getByRole('button', { name: /Austria/ }).click();
    await page.getByText('no date recorded').first().waitFor();
    expect(await slideTitle(page)).toBe('Austria');
    await close();
  });

  test('answers to every key of a clicker and of a keyboard', async () => {
    const { page, close } = await openPage({ path: DECK, ...still });
    await expectSlide(page, 1);
    let at = 1;
    const press = async (key: string, step: number) => {
      await page.keyboard.press(key);
      at += step;
      await expectSlide(page, at);
    };
    for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'n']) await press(key, 1);
    for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+Space', 'p']) await press(key, -1);
    const { of } = await deckPosition(page);
    await press('End', of - 1);
    await press('PageDown', 0);
    await press('Home', 1 - of);
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await expectSlide(page, 12);
    for (const [key, cover] of [
      ['b', 'black'],
      ['.', 'black'],
      ['w', 'white'],
    ] as const) {
      await page.keyboard.press(key);
      await page.locator(`.present__cover--${cover}`).waitFor();
      await page.keyboard.press(key);
      await page.locator('.present__cover').waitFor({ state: 'detached' });
    }
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expectSlide(page, 12);
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement === null);
    await close();
  });

  test('keeps its keys while the focus is on the map, and on a Cyrillic keyboard', async () => {
    const { page, close } = await openPage({ path: `${DECK}&slide=2`, ...still });
    await expectSlide(page, 2);
    await page.locator('.map-mark').first().focus();
    await page.keyboard.press('ArrowRight');
    await expectSlide(page, 3);
    await page.keyboard.press('ArrowLeft');
    await expectSlide(page, 2);
    await page.locator('.leaflet-container').focus();
    await page.keyboard.press('PageDown');
    await expectSlide(page, 3);
    await page.evaluate(() =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'н', code: 'KeyN', bubbles: true })),
    );
    await expectSlide(page, 4);
    await close();
  });

  test('leaves text fields alone', async () => {
    const { page, close } = await openPage({ path: DECK, ...still });
    await expectSlide(page, 1);
    await page.mouse.move(300, 300);
    await page.mouse.move(320, 320);
    await page.getByRole('button', { name: 'Choose slides' }).click();
    await page.getByLabel('Title of the deck').fill('');
    await page.getByLabel('Title of the deck').pressSequentially('no pb. 1');
    expect(await page.getByLabel('Title of the deck').inputValue()).toBe('no pb. 1');
    await page.keyboard.press('Escape');
    await expectSlide(page, 1);
    await close();
  });

  test('switches single letters off, here and for P on the dashboard, and remembers it', async () => {
    const { page, close } = await openPage({ path: DECK, ...still });
    await expectSlide(page, 1);
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: /single letters/ }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.keyboard.press('b');
    expect(await page.locator('.present__cover').count()).toBe(0);
    await expectSlide(page, 1);
    await page.keyboard.press('PageDown');
    await expectSlide(page, 2);
    await page.reload();
    await expectSlide(page, 2);
    await page.keyboard.press('n');
    await page.getByRole('button', { name: 'Leave' }).press('Enter');
    await page.getByRole('region', { name: 'Filters' }).waitFor();
    await page.keyboard.press('p');
    expect(page.url()).not.toContain('view=present');
    await close();
  });

  test('gives each slide an address: reload, back, and a bad number land sensibly', async () => {
    const { page, close } = await openPage({ path: DECK, ...still });
    await expectSlide(page, 1);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await expectSlide(page, 3);
    await page.keyboard.press('F5');
    await page.reload();
    await expectSlide(page, 3);
    await page.goBack();
    await expectSlide(page, 2);
    const { of } = await deckPosition(page);
    const address = new URL(page.url());
    address.searchParams.set('slide', '999');
    await page.goto(address.href);
    await expectSlide(page, of);
    expect(page.url()).toContain(`slide=${of}`);
    await page.getByText(`There is no slide 999; the last one is ${of}.`).waitFor();
    await page.keyboard.press('PageUp');
    await page.getByText('There is no slide 999').waitFor({ state: 'detached' });
    await close();
  });

  test('chooses slides, their order and a title, and the address carries the choice', async () => {
    const { page, close } = await openPage({ path: DECK, ...still });
    await expectSlide(page, 1);
    await page.mouse.move(300, 300);
    await page.mouse.move(320, 320);
    await page.getByRole('button', { name: 'Choose slides' }).click();
    const dialog = page.getByRole('dialog', { name: 'Choose slides' });
    await dialog.getByLabel('Title of the deck').fill('For the members');
    for (const name of ['When it happened', 'Austria', 'Slovenia', 'What was announced'])
      await dialog.getByRole('checkbox', { name: new RegExp(`^${name}`) }).uncheck();
    await dialog.getByRole('button', { name: 'Move up: Italy' }).click();
    await dialog.getByRole('button', { name: 'Show these slides' }).click();
    await page.getByRole('heading', { level: 1, name: 'For the members' }).waitFor();
    const link = page.url();
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByRole('heading', { level: 1, name: 'For the members' }).waitFor();
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Italy' }).waitFor();
    await page.keyboard.press('PageDown');
    await page.getByRole('heading', { level: 1, name: 'Visit by Oneness' }).waitFor();
    await close();
  });

  test('keeps map and timeline live without changing the deck', async () => {
    const { page, close } = await openPage({ path: `${DECK}&slide=2`, ...still });
    await expectSlide(page, 2);
    const before = page.url();
    await page.getByRole('button', { name: /^Austria,/ }).click();
    await page.getByText('1 of 22 activities').waitFor();
    expect(page.url()).toBe(before);
    await page.getByRole('button', { name: 'Show all again' }).click();
    await page.getByText('1 of 22 activities').waitFor({ state: 'detached' });
    await close();
  });

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
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
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

  test('keeps the same slide when the window moves to another screen', async () => {
    const { page, close } = await openPage({ path: DECK, ...still });
    await expectSlide(page, 1);
    await page.keyboard.press('o');
    await page.getByRole('button', { name: /Slovenia/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Slovenia' }).waitFor();
    for (const size of [
      { width: 1024, height: 768 },
      { width: 800, height: 1200 },
      { width: 1920, height: 1080 },
    ]) {
      await page.setViewportSize(size);
      await page.waitForTimeout(300);
      expect(await slideTitle(page)).toBe('Slovenia');
      const { number } = await deckPosition(page);
      expect(page.url()).toContain(`slide=${number}`);
    }
    await close();
  });
});
