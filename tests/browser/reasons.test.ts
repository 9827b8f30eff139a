import { expect, it } from 'vitest';
import { settle } from './settled.ts';
import { openPage } from './visit.ts';

it.each([
  [1440, '/?organisation=nesta'],
  [320, '/?organisation=nesta'],
  [1440, '/'],
  [320, '/'],
  [320, '/?view=table'],
])('shows every reason of an inferred fact whole, at %i px in %s', async (width, path) => {
  const visit = await openPage({ path, viewport: { width, height: 800 } });
  const { page } = visit;
  await settle(page);
  const facts = page.locator('.inferred__fact:visible:not([inert] *)');
  const count = Math.min(await facts.count(), 6);
  expect(count).toBeGreaterThan(0);
  for (let i = 0; i < count; i += 1) {
    await facts.nth(i).focus();
    const reason = page.getByRole('tooltip');
    await expect.poll(() => reason.count()).toBe(1);
    // The place that is hit in the middle of each edge belongs to the reason: nothing lies over it or cuts it off.
    const hits = await reason.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const edges: readonly (readonly [number, number])[] = [
        [left + 3, y],
        [right - 3, y],
        [x, top + 3],
        [x, bottom - 3],
      ];
      return edges.map(([at, down]) => document.elementFromPoint(at, down) === element);
    });
    expect(hits).toEqual([true, true, true, true]);
  }
  await visit.expectSilent();
  await visit.close();
});
