import type { Page } from 'playwright-core';

/** Something on a slide that cannot be read from the last row. */
export interface LegibilityFault {
  readonly rule: 'too small' | 'clipped' | 'overlapping' | 'too pale';
  readonly text: string;
  readonly found: string;
}

/**
 * Looks at the slide that is shown: no text under 24 units (a 1080th of the height), paragraphs and titles not under
 * theirs, nothing cut off, no paragraph over another, and a contrast of 7:1 between text and the grounds behind it.
 */
export function legibilityFaults(page: Page): Promise<readonly LegibilityFault[]> {
  return page.evaluate(() => {
    const faults: { rule: 'too small' | 'clipped' | 'overlapping' | 'too pale'; text: string; found: string }[] = [];
    const stage = document.querySelector('.stage:not(.stage--unseen)');
    if (stage === null) return [{ rule: 'clipped' as const, text: '', found: 'no stage' }];
    const unit = stage.getBoundingClientRect().height / 1080;
    const brief = (element: Element) => (element.textContent ?? '').trim().slice(0, 60);
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest('.visually-hidden, [hidden], .present__controls') === null;

    const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
      willReadFrequently: true,
    });
    const paint = (colours: readonly string[]): readonly number[] => {
      if (context === null) return [0, 0, 0];
      context.fillStyle = '#fff';
      context.fillRect(0, 0, 1, 1);
      for (const colour of colours) {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
      }
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const luminance = (rgb: readonly number[]) => {
      const [r = 0, g = 0, b = 0] = rgb.map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a: readonly number[], b: readonly number[]) => {
      const [x, y] = [luminance(a), luminance(b)];
      return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    };
    const grounds = (element: Element): readonly (readonly string[])[] => {
      const layers: string[] = [];
      for (let each: Element | null = element; each !== null; each = each.parentElement)
        layers.unshift(getComputedStyle(each).backgroundColor);
      if (element.closest('.map-mark__label') === null) return [layers];
      const tokens = getComputedStyle(element);
      return ['--land', '--sea'].map((token) => [tokens.getPropertyValue(token)]);
    };

    const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
    const elements = new Set<Element>();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if ((node.nodeValue ?? '').trim() !== '' && node.parentElement !== null) elements.add(node.parentElement);
    for (const element of elements) {
      if (!isSeen(element)) continue;
      const style = getComputedStyle(element);
      const size = Number.parseFloat(style.fontSize) / unit;
      const isTitle = element.closest('.slide__title') !== null;
      const isBody = element.closest('.slide__block, .slide__eyebrow') !== null;
      const least = isTitle ? 56 : isBody ? 36 : 24;
      if (size < least - 0.05)
        faults.push({ rule: 'too small', text: brief(element), found: `${size.toFixed(1)} of ${least}` });
      for (const layers of grounds(element)) {
        const ratio = contrast(paint([...layers, style.color]), paint(layers));
        if (ratio < 6.99)
          faults.push({
            rule: 'too pale',
            text: brief(element),
            found: `${ratio.toFixed(2)} ${style.color} on ${layers.at(-1)}`,
          });
      }
    }

    for (const sign of stage.querySelectorAll('.map__controls svg, .timeline__tools svg')) {
      const size = sign.getBoundingClientRect().height / unit;
      if (size < 24 - 0.05) faults.push({ rule: 'too small', text: 'a button of the drawing', found: size.toFixed(1) });
    }
    for (const mark of stage.querySelectorAll('.mark--follow-up'))
      if ((mark.textContent ?? '').trim() === '')
        faults.push({ rule: 'clipped', text: mark.querySelector('button')?.ariaLabel ?? '', found: 'no label at all' });

    const frame = stage.getBoundingClientRect();
    for (const element of stage.querySelectorAll('.slide, .slide *, .present__foot, .present__foot *')) {
      if (!isSeen(element) || element.closest('.leaflet-container, .country-dot, .present__progress') !== null)
        continue;
      const { overflowX, overflowY, display } = getComputedStyle(element);
      const isInline = display === 'inline';
      const cutsX = !isInline && overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const cutsY = !isInline && overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
      const box = element.getBoundingClientRect();
      const isOut = box.right > frame.right + 1 || box.bottom > frame.bottom + 1 || box.left < frame.left - 1;
      if (cutsX || cutsY || isOut)
        faults.push({ rule: 'clipped', text: brief(element), found: String(element.className) });
    }
    const body = stage.querySelector('.slide__body');
    const bottom = body?.getBoundingClientRect().bottom ?? 0;
    for (const element of stage.querySelectorAll('.slide__block, .slide__title')) {
      const box = element.getBoundingClientRect();
      const limit = element.matches('.slide__block') ? bottom : frame.bottom;
      const text = document.createRange();
      text.selectNodeContents(element);
      const wide = text.getBoundingClientRect();
      if (box.bottom > limit + 1)
        faults.push({ rule: 'clipped', text: brief(element), found: `${box.bottom - limit} px too low` });
      if (wide.right > box.right + 1)
        faults.push({ rule: 'clipped', text: brief(element), found: `${wide.right - box.right} px too wide` });
    }

    const boxes = [
      ...stage.querySelectorAll(
        '.slide__eyebrow, .slide__title, .slide__block, .slide__live, .slide__aside, .present__bar',
      ),
    ];
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1)) {
        const [x, y] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
        const isOver = x.left < y.right - 1 && y.left < x.right - 1 && x.top < y.bottom - 1 && y.top < x.bottom - 1;
        if (isOver) faults.push({ rule: 'overlapping', text: brief(a), found: brief(b) });
      }
    });
    const foot = [...stage.querySelectorAll('.present__foot > *')];
    foot.forEach((a, i) => {
      const next = foot[i + 1];
      if (next !== undefined && a.getBoundingClientRect().right > next.getBoundingClientRect().left + 1)
        faults.push({ rule: 'overlapping', text: brief(a), found: brief(next) });
    });
    return faults;
  });
}
