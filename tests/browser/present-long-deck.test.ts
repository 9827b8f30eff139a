import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manyVisits } from './crowded-record.ts';
import { deckPosition, expectSlide } from './deck.ts';
import { buildWith, type GeneratedBuild } from './generated-build.ts';
import { openPage } from './visit.ts';

const still = { reducedMotion: 'reduce' } as const;

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

  test('answers to End, Home, a number and the overview at once, however long it is', async () => {
    const { page, expectSilent, close } = await openPage({ path: `${built.url}?view=present&lang=en`, ...still });
    await page.locator('.present__foot').waitFor();
    const { of } = await deckPosition(page);
    const timed = async (what: string, act: () => Promise<void>) => {
      const from = performance.now();
      await act();
      const took = performance.now() - from;
      expect(took, what).toBeLessThan(2000);
    };
    await timed('End', async () => {
      await page.keyboard.press('End');
      await expectSlide(page, of);
    });
    await timed('Home', async () => {
      await page.keyboard.press('Home');
      await expectSlide(page, 1);
    });
    await timed('number', async () => {
      await page.keyboard.type('299');
      await page.keyboard.press('Enter');
      await expectSlide(page, 299);
    });
    const overview = page.getByRole('dialog', { name: 'Overview' });
    await timed('overview', async () => {
      await page.keyboard.press('o');
      await overview.getByRole('button').nth(of).waitFor({ state: 'attached' });
    });
    expect(await overview.locator('[aria-current]').textContent()).toContain('299');
    await timed('arrow and Enter', async () => {
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Enter');
      await expectSlide(page, 298);
    });
    await expectSilent();
    await close();
  });
});
