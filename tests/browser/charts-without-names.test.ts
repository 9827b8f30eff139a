import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltElsewhere, buildElsewhere } from './built-elsewhere.ts';
import { openPage } from './visit.ts';

let built: BuiltElsewhere;
beforeAll(async () => {
  built = await buildElsewhere(async ({ write }) => {
    for (const file of ['goals.json', 'kinds.json', 'topics.json']) await write(file, 'not json');
  });
}, 180_000);
afterAll(() => built.close());

/** How far something reaches down, and where something begins, in pixels. */
async function gap(above: Locator, below: Locator): Promise<number> {
  const [upper, lower] = [await above.boundingBox(), await below.boundingBox()];
  return (lower?.y ?? Number.NaN) - ((upper?.y ?? Number.NaN) + (upper?.height ?? Number.NaN));
}

describe('charts of goals, kinds and topics whose files were refused', () => {
  it.each([1440, 320])('draw every bar above what stands under them, without ids, %i px wide', async (width) => {
    const visit = await openPage({ path: built.url, viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const charts = visit.page.getByRole('region', { name: 'Charts' });
    await charts.scrollIntoViewIfNeeded();
    for (const [name, bars] of [
      ['Countries by goal', 3],
      ['Organisations by kind', 11],
      ['Activities by topic', 12],
    ] as const) {
      const figure = charts.getByRole('figure', { name });
      await figure.scrollIntoViewIfNeeded();
      const picks = figure.getByRole('button', { name: /^Name not on record \(\d+\): / });
      await expect.poll(() => picks.count(), { message: name }).toBe(bars);
      const under = figure.locator('.chart__legend, .chart__details').first();
      expect(await gap(picks.last(), under), name).toBeGreaterThanOrEqual(0);
      expect(await picks.last().evaluate((bar) => bar.getBoundingClientRect().height), name).toBeGreaterThanOrEqual(24);
    }
    expect(await charts.innerText()).not.toContain('internationalisation');
    await visit.close();
  });
});
