import type { Page } from 'playwright-core';

/** More stops than any page of the shipped record has. */
const MOST_STOPS = 250;

/** Something that Tab comes to. */
export interface Stop {
  readonly what: string;
  readonly isVisible: boolean;
  readonly isInView: boolean;
}

/** Remembers how everything looks that is not focused, so that it can be compared with how it looks focused. */
function rememberLooks(page: Page): Promise<void> {
  return page.evaluate(() => {
    const ownLook = (element: Element): string =>
      [null, '::before', '::after']
        .map((pseudo) => {
          const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor, stroke } = getComputedStyle(
            element,
            pseudo,
          );
          return [
            outlineStyle === 'none' ? '' : outlineWidth + outlineColor,
            boxShadow,
            backgroundColor,
            stroke,
          ].join();
        })
        .join(';');
    // The field for a file is seen by its label.
    const lookOf = (element: Element): string =>
      [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])].map(ownLook).join('|');
    const looks = new Map<Element, string>();
    for (const element of document.querySelectorAll('a, button, input, select, summary, [tabindex]'))
      looks.set(element, lookOf(element));
    Object.assign(window, { looks, lookOf });
  });
}

function currentStop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const looks: Map<Element, string> = Reflect.get(window, 'looks');
    const lookOf: (element: Element) => string = Reflect.get(window, 'lookOf');
    const box = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1.5;
    const before = looks.get(element);
    return {
      what: element.outerHTML.slice(0, 140),
      isVisible: before === undefined ? isOutlined : lookOf(element) !== before,
      isInView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0,
    };
  });
}

/** Walks from the page's first stop to its last. Throws if it never comes to an end. */
export async function tabThrough(page: Page): Promise<readonly Stop[]> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  await rememberLooks(page);
  const stops: Stop[] = [];
  for (let i = 0; i < MOST_STOPS; i += 1) {
    await page.keyboard.press('Tab');
    const stop = await currentStop(page);
    if (stop === undefined) return stops;
    stops.push(stop);
  }
  throw new Error(`more than ${MOST_STOPS} stops: the focus is caught`);
}

/** Stops at which the focus is not seen, or is outside the window. */
export function unseenStops(stops: readonly Stop[]): readonly string[] {
  return stops
    .filter(({ isVisible, isInView }) => !isVisible || !isInView)
    .map(({ what, isVisible }) => `${isVisible ? 'out of view' : 'not seen'}: ${what}`);
}
