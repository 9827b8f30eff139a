import { describe, expect, test } from 'vitest';
import { deckPosition, expectSlide } from './deck.ts';
import { openPage } from './visit.ts';

const DECK = '/?view=present&lang=en';
const still = { reducedMotion: 'reduce', viewport: { width: 1920, height: 1080 } } as const;

describe('the keys while presenting', () => {
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
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await keys.waitFor();
    const said = (key: string) =>
      keys
        .getByRole('row', { name: new RegExp(`^${key} `) })
        .getByRole('cell')
        .innerText();
    expect(await said('O')).toBe('Overview; O or Esc again goes back to the slide');
    expect(await said('Esc')).toMatch(/^Closes what is open .* with nothing open, the overview\./);
    expect(await said('Swipe')).toMatch(/there the page turns by one that begins at the left or right edge\.$/);
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

  test('a clicker is never stuck in the overview or the list of keys; a number works there, ? closes its list', async () => {
    const { page, close } = await openPage({ path: DECK, ...still });
    await expectSlide(page, 1);
    const dialog = page.getByRole('dialog');
    let at = 1;
    for (const opener of ['Escape', 'o', '?'])
      for (const [key, step] of [
        ['PageDown', 1],
        ['PageUp', -1],
      ] as const) {
        await page.keyboard.press(opener);
        await dialog.waitFor();
        await page.keyboard.press(key);
        await dialog.waitFor({ state: 'detached' });
        at += step;
        await expectSlide(page, at);
      }
    for (const opener of ['o', '?']) {
      await page.keyboard.press(opener);
      await dialog.waitFor();
      await page.keyboard.press('9');
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await expectSlide(page, 9);
      await page.keyboard.press('Home');
      await expectSlide(page, 1);
    }
    await page.keyboard.press('?');
    await dialog.waitFor();
    await page.keyboard.press('?');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('o');
    await page.keyboard.press('o');
    await dialog.waitFor({ state: 'detached' });
    await expectSlide(page, 1);
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
});
