import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manyVisits } from './crowded-record.ts';
import { deckPosition, expectSlide } from './deck.ts';
import { buildWith, type GeneratedBuild } from './generated-build.ts';
import { openPage } from './visit.ts';

const DECK = '/?view=present&lang=en';
const still = { reducedMotion: 'reduce' } as const;

describe('presenting goes on', () => {
  test('with storage refused, and says that a choice will not be remembered', async () => {
    const { page, context, close } = await openPage({ path: '/', ...still });
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
    });
    await page.goto(new URL(DECK, page.url()).href);
    await expectSlide(page, 1);
    await page.keyboard.press('?');
    await page.getByRole('checkbox').uncheck();
    await page.getByText('The browser keeps nothing for this page').waitFor();
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

describe('a deck of 300 visits', () => {
  let built: GeneratedBuild;
  beforeAll(async () => {
    built = await buildWith(async () => manyVisits(320, [{ source: 'news-uk', paragraph: 1 }]));
  }, 120_000);
  afterAll(() => built.close());

  test('goes to any slide, holds one at a time, and says which visits it leaves out', async () => {
    const { page, expectSilent, close } = await openPage({ path: `${built.url}?view=present&lang=en`, ...still });
    await page.locator('.present__foot').waitFor();
    await page.getByText('20 visits have no slide: a deck shows 300.').waitFor();
    expect((await deckPosition(page)).of).toBeGreaterThanOrEqual(300);
    await page.keyboard.type('150');
    await page.keyboard.press('Enter');
    await expectSlide(page, 150);
    await page.keyboard.press('PageDown');
    await expectSlide(page, 151);
    expect(await page.locator('.slide').count()).toBe(1);
    await expectSilent();
    await close();
  });
});
