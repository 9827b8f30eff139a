import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectSlide } from './deck.ts';
import { openPage } from './visit.ts';

/** The controls that a finger can come to: those whose middle is theirs, and whole within the window. */
const within = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.present__controls button')].flatMap((button) => {
      const { x, y, width, height, top, bottom, left, right } = button.getBoundingClientRect();
      const hit = document.elementFromPoint(x + width / 2, y + height / 2);
      const isWhole = top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
      return isWhole && button.contains(hit) ? (button.getAttribute('aria-label') ?? button.textContent) : [];
    }),
  );

it.each([
  [1024, 768, 'bg', ['Предишен слайд', 'Клавиши', 'Изход', 'Следващ слайд']],
  [800, 600, 'bg', ['Предишен слайд', 'Клавиши', 'Изход', 'Следващ слайд']],
  [640, 480, 'bg', ['Предишен слайд', 'Клавиши', 'Изход', 'Следващ слайд']],
  [1024, 768, 'en', ['Previous slide', 'Keys', 'Leave', 'Next slide']],
  [390, 844, 'en', ['Previous slide', 'Keys', 'Leave', 'Next slide']],
] as const)(
  'a finger comes to what turns pages and to the way out at %i × %i in %s',
  async (width, height, lang, names) => {
    const visit = await openPage({
      path: `/?view=present&slide=2&lang=${lang}`,
      viewport: { width, height },
      hasTouch: true,
      isMobile: true,
    });
    await expectSlide(visit.page, 2);
    await expect.poll(() => within(visit.page)).toEqual(expect.arrayContaining([...names]));
    await visit.close();
  },
);
