import { expect, it } from 'vitest';
import { expectSlide } from './deck.ts';
import { openPage } from './visit.ts';

it.each([
  [683, 384, 'bg', 'У дома'],
  [640, 480, 'en', 'At home'],
  [696, 520, 'bg', 'У дома'],
])(
  'the timeline has all its rows and what was announced on a slide of %i × %i px, in %s',
  async (width, height, lang, home) => {
    const path = `/?view=present&slide=3&lang=${lang}`;
    const { page, close } = await openPage({ path, viewport: { width, height }, reducedMotion: 'reduce' });
    await expectSlide(page, 3);
    const stage = page.locator('.stage:not(.stage--unseen)');
    const slide = await stage.locator('.slide').boundingBox();
    const end = (slide?.y ?? 0) + (slide?.height ?? 0);
    const row = stage.locator('.lane', { hasText: home });
    await row.waitFor();
    for (const part of [row, row.locator('.mark--follow-up .mark__label')]) {
      const box = await part.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(end);
    }
    // As on larger slides, the name of a country stands beside what is on record of it, not above.
    const [name, track] = [
      await row.locator('.lane__name').boundingBox(),
      await row.locator('.lane__track').boundingBox(),
    ];
    expect(name?.x ?? 0).toBeLessThan(track?.x ?? 0);
    expect(name?.y ?? 0).toBeLessThan((track?.y ?? 0) + (track?.height ?? 0));
    expect((name?.y ?? 0) + (name?.height ?? 0)).toBeGreaterThan(track?.y ?? 0);
    await close();
  },
);
