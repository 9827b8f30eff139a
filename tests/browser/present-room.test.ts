import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectSlide } from './deck.ts';
import { openPage } from './visit.ts';

const STAGE = '.stage:not(.stage--unseen)';

/** Names of what some elements of the stage cover of others, by a pixel or more; a map shows what is in its frame. */
const covered = (page: Page, over: string, under: string): Promise<readonly string[]> =>
  page.locator(STAGE).evaluate(
    (stage, [covering, beneath]) => {
      const boxes = (selector: string) =>
        [...stage.querySelectorAll(selector)]
          .filter((each) => each.checkVisibility())
          .map((each) => {
            const { left, top, right, bottom } = each.getBoundingClientRect();
            const frame = each.closest('.map__area')?.getBoundingClientRect();
            const name = `${each.className}: ${each.textContent}`;
            if (frame === undefined) return { name, left, top, right, bottom };
            return {
              name,
              left: Math.max(left, frame.left),
              top: Math.max(top, frame.top),
              right: Math.min(right, frame.right),
              bottom: Math.min(bottom, frame.bottom),
            };
          })
          .filter(({ left, top, right, bottom }) => left < right && top < bottom);
      return boxes(covering).flatMap((a) =>
        boxes(beneath)
          .filter((b) => a.left + 1 < b.right && b.left + 1 < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom)
          .map((b) => `${a.name} over ${b.name}`),
      );
    },
    [over, under] as const,
  );

/** What stands on the map, and beside it. */
const ON_MAP =
  '.map-mark, .map-mark__label:not(.map-mark__label--hidden), .map__controls, .map__legend, .map__attribution';

describe.each([
  [1920, 1080],
  [1024, 768],
  [640, 480],
  [844, 390],
  [390, 844],
])('who was met at a mark, on a slide of %i × %i px', (width, height) => {
  it.each([
    ['map', 'Лондон'],
    ['visit-italy-2018', 'Болоня'],
  ])('covers nothing of the map of %s, and its button is large', async (slide, city) => {
    const path = `/?view=present&lang=bg&slides=${slide}`;
    const { page, close } = await openPage({ path, viewport: { width, height }, reducedMotion: 'reduce' });
    await expectSlide(page, 1);
    // On a phone held upright a visit's slide has no map, and cities near each other stand as one until that is pressed.
    if (width < height && slide !== 'map') return await close();
    const mark = page.locator(STAGE).getByRole('button', { name: new RegExp(`^${city}`) });
    if (width < height)
      await page
        .locator(STAGE)
        .getByRole('button', { name: new RegExp(`места.*${city}`) })
        .click();
    await mark.focus();
    await page.keyboard.press('Enter');
    const list = page.locator(STAGE).getByRole('dialog');
    await list.waitFor();
    await expect.poll(() => covered(page, '.map__list', ON_MAP)).toEqual([]);
    const [card, whole] = [await list.boundingBox(), await page.locator(`${STAGE} .slide`).boundingBox()];
    expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual((whole?.y ?? 0) + (whole?.height ?? 0));
    const frame = await page.locator(`${STAGE} .map__area`).boundingBox();
    // Where the map has become so small, the city stands with others as one.
    const drawn = (await mark.count()) > 0 ? mark : page.locator(`${STAGE} .map-mark--several`).first();
    const place = await drawn.boundingBox();
    expect(place?.x ?? 0).toBeGreaterThanOrEqual(frame?.x ?? 0);
    expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0));
    const button = await list.getByRole('button').first().boundingBox();
    expect(button?.height ?? 0).toBeGreaterThanOrEqual(Math.max(24, (Math.min(height, width) * 48) / 1080));
    await page.keyboard.press('Escape');
    expect(await list.count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.ariaLabel)).toContain(city);
    await close();
  });
});

it('a map that the presenter has zoomed stays as it is when who was met is opened', async () => {
  const { page, close } = await openPage({ path: '/?view=present&slides=map', reducedMotion: 'reduce' });
  await expectSlide(page, 1);
  const marks = page.locator(STAGE).getByRole('button', { name: /^(Bologna|Sofia)/ });
  await expect.poll(() => marks.count()).toBe(2);
  const between = async () => {
    const [a, b] = await marks.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().x));
    return Math.abs((a ?? 0) - (b ?? 0));
  };
  await page.locator(STAGE).getByRole('button', { name: 'Zoom in' }).click();
  const zoomed = await between();
  await marks.first().focus();
  await page.keyboard.press('Enter');
  await page.locator(STAGE).getByRole('dialog').waitFor();
  await page.waitForTimeout(300);
  expect(await between()).toBeCloseTo(zoomed, 0);
  await close();
});

it.each([
  [844, 390],
  [667, 375],
  [1024, 768],
  [390, 844],
])('the large buttons for a finger stand beside the slide of %i × %i px, not over it', async (width, height) => {
  const path = '/?view=present&lang=bg&slides=map,timeline';
  const { page, close } = await openPage({ path, viewport: { width, height }, hasTouch: true, isMobile: true });
  await expectSlide(page, 1);
  for (const number of [1, 2]) {
    await expectSlide(page, number);
    expect(await covered(page, '.present__turn', '.slide')).toEqual([]);
    const item = page.locator(STAGE).locator('.lane__track button');
    if ((await item.count()) > 0) {
      await item.first().click();
      await page.locator(STAGE).getByRole('dialog').waitFor();
      expect(await covered(page, '.details', '.present__bar')).toEqual([]);
      await page.keyboard.press('Escape');
    }
    for (const turn of await page.locator('.present__turn').all()) {
      const { y = 0, height: own = 0 } = (await turn.boundingBox()) ?? {};
      expect(own).toBeGreaterThanOrEqual(48);
      expect(y + own).toBeLessThanOrEqual(height);
    }
    await page.keyboard.press('PageDown');
  }
  await close();
});

it.each([
  [640, 480],
  [683, 384],
  [1024, 768],
])('an item of the timeline opens on a slide of %i × %i px and cuts or drops nothing', async (width, height) => {
  const path = '/?view=present&lang=bg&slides=timeline';
  const { page, close } = await openPage({ path, viewport: { width, height }, reducedMotion: 'reduce' });
  await expectSlide(page, 1);
  const stage = page.locator(STAGE);
  await stage.locator('.lane__track button').first().click();
  const details = stage.getByRole('dialog');
  await details.waitFor();
  await expect.poll(() => stage.locator('.timeline').innerText()).toContain('7.07');
  await expect.poll(() => stage.locator('.timeline').innerText()).toContain('изводи и препоръки');
  expect(await covered(page, '.timeline__tools', '.timeline__gutter-title')).toEqual([]);
  const [card, button] = [
    await details.boundingBox(),
    await details.getByRole('button', { name: 'Затвори' }).boundingBox(),
  ];
  expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThan((card?.x ?? 0) + (card?.width ?? 0));
  await close();
});

it('the credits of a map open beside the slides, which stay', async () => {
  const { page, close } = await openPage({ path: '/?view=present&slides=map&lang=en' });
  await expectSlide(page, 1);
  // Nobody is asked for anything: what would open is written down.
  await page.evaluate(() => {
    window.open = (url) => {
      document.documentElement.dataset.opened = String(url);
      return null;
    };
  });
  const link = page.locator(STAGE).getByRole('link', { name: 'Leaflet' });
  await link.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('html').getAttribute('data-opened')).toBe(await link.getAttribute('href'));
  await page.getByRole('heading', { level: 1, name: 'The journeys on the map' }).waitFor();
  await close();
});

it('an own title in Bulgarian has the font of the slides in an English deck too, from the first time', async () => {
  const path = `/?view=present&lang=en&title=${encodeURIComponent('Какво научихме от посещенията')}`;
  const { page, close } = await openPage({ path });
  const width = async () => {
    await expectSlide(page, 1);
    return page
      .locator(STAGE)
      .getByRole('heading', { level: 1 })
      .evaluate((title) => {
        const text = document.createRange();
        text.selectNodeContents(title);
        return text.getBoundingClientRect().width;
      });
  };
  const first = await width();
  await page.reload();
  await expect.poll(width).toBeCloseTo(first, 0);
  await close();
});
