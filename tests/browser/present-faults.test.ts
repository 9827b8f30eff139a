import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { deckPosition, expectSlide } from './deck.ts';
import { openPage } from './visit.ts';

const DECK = '/?view=present&lang=en';
const still = { reducedMotion: 'reduce' } as const;

describe('presenting goes on', () => {
  test('with storage refused, and says that a choice will not be remembered', async () => {
    const { page, context, close } = await openPage({ path: '/', ...still });
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
    });
    await page.goto(new URL(DECK, page.url()).href);
    await expectSlide(page, 1);
    await page.getByText('your choices and the clock last until it is closed').waitFor();
    await page.keyboard.press('?');
    await page.getByRole('checkbox').uncheck();
    await page.getByRole('dialog').getByText('The browser keeps nothing for this page').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await expectSlide(page, 1);
    await page.keyboard.press('PageDown');
    await expectSlide(page, 2);
    await close();
  });

  test('with full screen refused, and says what to do', async () => {
    const { page, close } = await openPage({ path: DECK, ...still });
    await expectSlide(page, 1);
    await page.evaluate(() => {
      document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('refused'));
    });
    await page.keyboard.press('f');
    await page.getByText('The browser refused full screen.').waitFor();
    await page.keyboard.press('PageDown');
    await expectSlide(page, 2);
    expect(await page.getByText('The browser refused full screen.').count()).toBe(0);
    await page.keyboard.press('f');
    await page.getByText('The browser refused full screen.').waitFor();
    await close();
  });

  test('without the page’s fonts, and says so', async () => {
    const { page, context, close } = await openPage({ path: '/', ...still });
    await context.route('**/*.woff2', (route) => route.abort());
    await page.goto(new URL(DECK, page.url()).href);
    await expectSlide(page, 1);
    await page.getByText('The page’s own fonts could not be loaded').waitFor();
    await page.keyboard.press('PageDown');
    await expectSlide(page, 2);
    await close();
  });

  test('with fonts that the browser has and does not use: their widths tell it', async () => {
    const file = pathToFileURL(join(inject('appFolder'), 'international-activity.html')).href;
    const { page, context, close } = await openPage({ path: `${file}?view=present&lang=bg`, ...still });
    await context.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        for (const sheet of document.styleSheets)
          for (let i = sheet.cssRules.length - 1; i >= 0; i -= 1)
            if (sheet.cssRules[i] instanceof CSSFontFaceRule) sheet.deleteRule(i);
      });
    });
    await page.reload();
    await page.getByText('Шрифтовете на страницата не се заредиха').waitFor();
    await expectSlide(page, 1);
    await close();
  });

  test('with fonts that come late: slides are laid out anew with them, and the same one stays', async () => {
    const { page, context, close } = await openPage({
      path: 'about:blank',
      ...still,
      viewport: { width: 1600, height: 900 },
    });
    await context.route('**/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, 6000));
      await route.continue();
    });
    await page.goto(new URL(`${DECK}&slide=6`, inject('appUrl')).href, { waitUntil: 'commit' });
    const said = page.getByText('The page’s own fonts could not be loaded');
    await said.waitFor();
    const name = await page.getByRole('heading', { level: 1 }).textContent();
    await said.waitFor({ state: 'detached' });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(name);
    const cut = await page.locator('.stage:not(.stage--unseen) .slide__body').evaluate((body) => {
      const bottom = body.getBoundingClientRect().bottom;
      return [...body.children].filter((block) => block.getBoundingClientRect().bottom > bottom + 1).length;
    });
    expect(cut).toBe(0);
    await close();
  });

  test('where the screen cannot be kept awake: the list of keys says so, and the speaker’s view', async () => {
    const { page, context, close } = await openPage({ path: '/', ...still });
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'wakeLock', {
        value: { request: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) },
      });
    });
    await page.goto(new URL(DECK, page.url()).href);
    await expectSlide(page, 1);
    await page.keyboard.press('?');
    await page.getByText('This browser does not keep the screen awake').waitFor();
    await page.keyboard.press('Escape');
    const opened = context.waitForEvent('page');
    await page.keyboard.press('s');
    await (await opened).getByText('This browser does not keep the screen awake').waitFor();
    await close();
  });

  test('where the window moves to a screen of another size: it says that the slides were laid out anew', async () => {
    const viewport = { width: 1920, height: 1080 };
    const { page, close } = await openPage({ path: `${DECK}&slide=6`, ...still, viewport });
    await expectSlide(page, 6);
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await page.setViewportSize({ width: 640, height: 1100 });
    await page.getByText('The window has another size: the slides were laid out anew').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    await page.keyboard.press('PageDown');
    expect(await page.getByText('The window has another size').count()).toBe(0);
    await close();
  });

  test.each([
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
  ])('and what is told covers nothing of a slide of $width × $height, and goes by itself', async (viewport) => {
    const { page, close } = await openPage({ path: `${DECK}&slide=999`, ...still, viewport });
    const told = page.getByText('There is no slide 999');
    await told.waitFor();
    const top = await page
      .locator('.present__told > *')
      .first()
      .evaluate((line) => line.getBoundingClientRect().top);
    const bottom = await page.evaluate(() =>
      Math.max(
        ...[
          ...document.querySelectorAll('.stage:not(.stage--unseen) :is(.slide__title, .slide__block, .slide__code)'),
        ].map((each) => each.getBoundingClientRect().bottom),
      ),
    );
    expect(bottom).toBeLessThanOrEqual(top);
    await told.waitFor({ state: 'detached', timeout: 12_000 });
    await close();
  });

  test.each([
    { width: 1920, height: 1080, hasTouch: false },
    { width: 1024, height: 768, hasTouch: false },
    { width: 1024, height: 768, hasTouch: true },
  ])(
    'and what is told stays off a full slide while the controls show, $width × $height, touch: $hasTouch',
    async ({ hasTouch, ...viewport }) => {
      const path = `${DECK}&slide=6&country=XX`;
      const { page, close } = await openPage({ path, ...still, viewport, hasTouch, locale: 'en-GB' });
      await expectSlide(page, 6);
      await page.evaluate(() => {
        document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('refused'));
      });
      await page.mouse.move(300, 300);
      await page.mouse.move(320, 320);
      await page.keyboard.press('f');
      const told = page.getByText('The browser refused full screen.');
      await told.waitFor();
      const slide = await page.locator('.stage:not(.stage--unseen) .slide').boundingBox();
      const line = await page.locator('.present__told').boundingBox();
      expect(line?.y).toBeGreaterThanOrEqual((slide?.y ?? 0) + (slide?.height ?? 0) - 1);
      await page.getByRole('button', { name: 'Next slide' }).click();
      await expectSlide(page, 7);
      expect(await told.count()).toBe(0);
      await close();
    },
  );

  test('past a slide that cannot be drawn, which says so', async () => {
    const { page, context, close } = await openPage({ path: '/', ...still });
    await context.route('**/map-panel-*.js', (route) => route.abort());
    await page.goto(new URL(`${DECK}&slide=2`, page.url()).href);
    await page.getByText('This slide could not be drawn. The others work: go on to the next.').waitFor();
    await page.keyboard.press('PageDown');
    await page.getByRole('heading', { level: 1, name: 'When it happened' }).waitFor();
    await close();
  });

  test('with a slide whose record was set aside: the others are shown, the lost one is named', async () => {
    const path = `${DECK}&slides=title,visit-no-such-visit,visit-uk-2018,end`;
    const { page, close } = await openPage({ path, ...still });
    await expectSlide(page, 1);
    await page.getByText('slides=visit-no-such-visit').waitFor();
    await page.keyboard.press('PageDown');
    await page.getByRole('heading', { level: 1, name: 'United Kingdom' }).waitFor();
    await close();
  });

  test('with a chosen slide that the filter does not have', async () => {
    const { page, close } = await openPage({ path: `${DECK}&country=IT&slides=title,visit-uk-2018`, ...still });
    await expectSlide(page, 1);
    await page.getByText('One chosen slide has nothing to show in this filter').waitFor();
    expect((await deckPosition(page)).of).toBe(1);
    await close();
  });

  test('with an empty answer: a title that says so, and the end', async () => {
    const { page, close } = await openPage({ path: `${DECK}&country=AT&from=2018-07-01&undated=exclude`, ...still });
    await page.getByText('Nothing on record matches this filter.').waitFor();
    expect((await deckPosition(page)).of).toBe(2);
    await close();
  });
});
