import { describe, expect, it } from 'vitest';
import { settle } from './settled.ts';
import { openPage } from './visit.ts';

const CASES = [
  {
    lang: 'en',
    region: 'Map',
    london: /^London/,
    out: /^(\d+) activities in (\d+) places beyond the edges: show all$/,
  },
  {
    lang: 'bg',
    region: 'Карта',
    london: /^Лондон/,
    out: /^(\d+) дейности на (\d+) места извън изгледа: покажи всичко$/,
  },
] as const;

describe.each(CASES)('a map zoomed in, in $lang', ({ lang, region, london, out }) => {
  it('says how much lies beyond its edges, and shows all again', async () => {
    const visit = await openPage({ path: `/?lang=${lang}`, reducedMotion: 'reduce' });
    await settle(visit.page);
    const map = visit.page.getByRole('region', { name: region, exact: true });
    const outside = map.getByRole('button', { name: out });
    expect(await outside.count()).toBe(0);
    await map.getByRole('button', { name: london }).focus();
    for (let i = 0; i < 4; i += 1) await visit.page.keyboard.press('+');
    await outside.waitFor();
    const [, activities, places] = out.exec((await outside.textContent()) ?? '') ?? [];
    // 22 activities at 8 marks, of which London, and it may be Peterborough, stay in sight.
    expect([
      [15, 7],
      [14, 6],
    ]).toContainEqual([Number(activities), Number(places)]);
    await outside.focus();
    await visit.page.keyboard.press('Enter');
    await expect.poll(() => outside.count()).toBe(0);
    expect(await visit.page.evaluate(() => document.activeElement?.classList.contains('map__area'))).toBe(true);
    await visit.expectSilent();
    await visit.close();
  });
});
