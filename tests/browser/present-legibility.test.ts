import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crowdedVisit, textOf } from './crowded-record.ts';
import { deckPosition, expectSlide } from './deck.ts';
import { buildWith, type GeneratedBuild } from './generated-build.ts';
import { type LegibilityFault, legibilityFaults } from './legibility.ts';
import { tooEarlyEnds } from './page-ends.ts';
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

  test.each(PROJECTORS)(
    'fills its pages at $width × $height and says where a sentence goes on',
    {
      timeout: 240_000,
    },
    async (viewport) => {
      const { page, close } = await openPage({
        path: `${built.url}?view=present&slides=visit-crowded`,
        viewport,
      });
      await expectSlide(page, 1);
      expect(await tooEarlyEnds(page, (await deckPosition(page)).of)).toEqual([]);
      await close();
    },
  );

  test.each(PROJECTORS)('can be read at $width × $height', { timeout: 240_000 }, async (viewport) => {
    expect(await faultsOfDeck(`${built.url}?view=present`, { viewport }, 50)).toEqual([]);
  });
});

test.each(PROJECTORS)(
  'no page of the shipped record is continued where what follows fits, at $width × $height',
  {
    timeout: 120_000,
  },
  async (viewport) => {
    for (const lang of ['en', 'bg']) {
      const { page, close } = await openPage({ path: `/?view=present&lang=${lang}`, viewport });
      await expectSlide(page, 1);
      expect(await tooEarlyEnds(page, (await deckPosition(page)).of)).toEqual([]);
      await close();
    }
  },
);

test('the journey to the United Kingdom is two pages at 1920 × 1080, one of them beside the map', async () => {
  const { page, close } = await openPage({ path: '/?view=present&lang=en&country=GB', viewport: PROJECTORS[0] });
  await expectSlide(page, 1);
  await page.keyboard.press('o');
  const names = await page.getByRole('dialog', { name: 'Overview' }).getByRole('listitem').allTextContents();
  expect(names.filter((name) => name.includes('United Kingdom'))).toEqual([
    expect.stringMatching(/\(1\/2\)$/),
    expect.stringMatching(/\(2\/2\)$/),
  ]);
  await close();
});

test('a follow-up that is too long for the timeline goes on on the next slide, whole', {
  timeout: 120_000,
}, async () => {
  const built = await buildWith(async () => crowdedVisit(2, [{ source: 'news-uk', paragraph: 1 }]));
  const { page, close } = await openPage({
    path: `${built.url}?view=present&slides=timeline`,
    viewport: PROJECTORS[0],
  });
  await expectSlide(page, 1);
  expect(await page.locator('.stage:not(.stage--unseen) .mark--follow-up').innerText()).toContain('…');
  const { of } = await deckPosition(page);
  let said = '';
  for (let number = 2; number <= of; number += 1) {
    await page.keyboard.press('PageDown');
    await expectSlide(page, number);
    await page.getByRole('heading', { level: 1, name: 'When it happened (continued)' }).waitFor();
    said += await page.locator('.stage:not(.stage--unseen) .slide__body').innerText();
  }
  expect(said.replaceAll(/[…\s]/g, '')).toContain(textOf(1000, 'Promise').replaceAll(' ', ''));
  await close();
  await built.close();
});

describe.each(PROJECTORS)('what the presenter opens over a slide of $width × $height', (viewport) => {
  test.each([
    ['o', 'Overview'],
    ['?', 'Keys'],
  ])('%s is in the size of the slides', async (key, name) => {
    const { page, close } = await openPage({ path: '/?view=present&lang=en', viewport });
    await expectSlide(page, 1);
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog', { name });
    await dialog.waitFor();
    const small = await dialog.evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const sizes: number[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        if (node.parentElement !== null && (node.nodeValue ?? '').trim() !== '')
          sizes.push((Number.parseFloat(getComputedStyle(node.parentElement).fontSize) * 1080) / window.innerHeight);
      return Math.min(...sizes);
    });
    expect(small).toBeGreaterThanOrEqual(23.95);
    await close();
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
