import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crowdedVisit } from './crowded-record.ts';
import { deckPosition, expectSlide } from './deck.ts';
import { buildWith, type GeneratedBuild } from './generated-build.ts';
import { type LegibilityFault, legibilityFaults } from './legibility.ts';
import { openPage } from './visit.ts';

const PROJECTORS = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
] as const;

/** Walks through a whole deck and gathers what cannot be read. */
async function faultsOfDeck(
  path: string,
  options: object,
  atLeast = 13,
): Promise<readonly (LegibilityFault & { number: number })[]> {
  const visit = await openPage({ path, reducedMotion: 'reduce', ...options });
  await expectSlide(visit.page, 1);
  const { of } = await deckPosition(visit.page);
  expect(of).toBeGreaterThanOrEqual(atLeast);
  const faults: (LegibilityFault & { number: number })[] = [];
  for (let number = 1; number <= of; number += 1) {
    await expectSlide(visit.page, number);
    await visit.page.locator('.stage:not(.stage--unseen) .slide__loading').waitFor({ state: 'detached' });
    if ((await visit.page.locator('.stage:not(.stage--unseen) .map').count()) > 0)
      await visit.page.locator('.stage:not(.stage--unseen) .map-mark').first().waitFor();
    faults.push(...(await legibilityFaults(visit.page)).map((fault) => ({ number, ...fault })));
    if (number < of) await visit.page.keyboard.press('PageDown');
  }
  await visit.expectSilent();
  await visit.close();
  return faults;
}

describe.each(PROJECTORS)('on a projector of $width × $height', (viewport) => {
  test.each([
    ['en', 'light'],
    ['bg', 'light'],
    ['bg', 'dark'],
  ] as const)('the shipped record can be read from the last row (%s, %s)', async (lang, colorScheme) => {
    expect(await faultsOfDeck(`/?view=present&lang=${lang}`, { viewport, colorScheme })).toEqual([]);
  });
});

describe('a visit of 60 meetings, names of 80 characters, texts of 1,000', () => {
  let built: GeneratedBuild;
  beforeAll(async () => {
    built = await buildWith(async () => crowdedVisit(60, [{ source: 'news-uk', paragraph: 1 }]));
  }, 120_000);
  afterAll(() => built.close());

  test.each(PROJECTORS)('can be read at $width × $height', { timeout: 240_000 }, async (viewport) => {
    expect(await faultsOfDeck(`${built.url}?view=present`, { viewport }, 60)).toEqual([]);
  });
});

test('the look at a slide itself finds what is small, pale, cut off or covered', async () => {
  const { page, close } = await openPage({ path: '/?view=present&slides=gaps', viewport: PROJECTORS[0] });
  await expectSlide(page, 1);
  expect(await legibilityFaults(page)).toEqual([]);
  const rulesAfter = async (property: string, value: string) => {
    const block = page.locator('.slide__block').nth(1);
    await block.evaluate((element: HTMLElement, style) => element.style.setProperty(...style), [
      property,
      value,
    ] as const);
    const rules = (await legibilityFaults(page)).map(({ rule }) => rule);
    await block.evaluate((element) => element.removeAttribute('style'));
    return rules;
  };
  expect(await rulesAfter('font-size', '30px')).toContain('too small');
  expect(await rulesAfter('color', '#777777')).toContain('too pale');
  expect(await rulesAfter('padding-top', '700px')).toContain('clipped');
  expect(await rulesAfter('margin-top', '-60px')).toContain('overlapping');
  await close();
});
