import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, settle } from './settled.ts';
import { openPage } from './visit.ts';

/** What of the map's texts stands in another mark, another text, the controls or the legend, by name. */
const overlapping = (page: Page): Promise<readonly string[]> =>
  page.getByRole('region', { name: /^(Map|Карта)$/ }).evaluate((map) => {
    const shown = [...map.querySelectorAll('.map-mark__label:not(.map-mark__label--hidden)')];
    const others = [...map.querySelectorAll('.map-mark, .map__controls, .map__foot > *')];
    const cover = (one: Element, other: Element) => {
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      return a.left + 1 < b.right && b.left + 1 < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom;
    };
    return shown.flatMap((label, i) =>
      [...shown.slice(i + 1), ...others.filter((other) => !other.contains(label))]
        .filter((other) => cover(label, other))
        .map((other) => `${label.parentElement?.ariaLabel}: ${other.parentElement?.ariaLabel ?? other.className}`),
    );
  });

const labelHeight = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('.map-mark--home .map-mark__title')?.getBoundingClientRect().height ?? 0);

describe.each(['en', 'bg'])('the labels of the map in %s', (lang) => {
  it.each([1440, 1024, 390, 320])(
    'are laid out anew when the text grows after the map was drawn, and when it shrinks, at %i px',
    async (width) => {
      const visit = await openPage({ path: address({ lang }), viewport: { width, height: 900 } });
      const { page } = visit;
      await settle(page);
      await expect.poll(() => overlapping(page)).toEqual([]);
      const usual = await labelHeight(page);
      for (const [percent, times] of [
        [200, 2],
        [100, 1],
      ] as const) {
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = `${size}%`;
        }, percent);
        await expect.poll(() => labelHeight(page)).toBeCloseTo(usual * times, 0);
        await expect.poll(() => overlapping(page), { message: `text at ${percent} %` }).toEqual([]);
      }
      await visit.expectSilent();
      await visit.close();
    },
  );
});

it('lays the labels of the map out anew when its font arrives after it was drawn', async () => {
  const visit = await openPage({ path: '/', viewport: { width: 1440, height: 900 } });
  const { page } = visit;
  await settle(page);
  const labels = () => page.locator('.map-mark__label').evaluateAll((all) => all.map(({ className }) => className));
  const before = await labels();
  await page.evaluate(() => {
    const measure = CanvasRenderingContext2D.prototype.measureText;
    CanvasRenderingContext2D.prototype.measureText = function (text) {
      const { width } = measure.call(this, text);
      return { width: width * 6 } as TextMetrics;
    };
    document.fonts.dispatchEvent(new Event('loadingdone'));
  });
  await expect.poll(labels).not.toEqual(before);
  await visit.expectSilent();
  await visit.close();
});
