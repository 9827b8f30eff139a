import { expect, inject } from 'vitest';
import { openPage, type Visit } from './visit.ts';

/** A place in the built scripts at which a part of the page is drawn. */
export interface BreakingPoint {
  /** Start of the script's name, without its hash: `page`, `charts-panel`. */
  readonly script: string;
  /** A property that only this part sets when it is drawn, and how its text begins: `className`, `headline`. */
  readonly property: string;
  readonly value: string;
}

/** A page of which one part fails as soon as it is drawn. */
export interface BreakablePage extends Visit {
  /** Takes the cause away, so that the part can be drawn when it is tried again. */
  readonly mend: () => Promise<void>;
  /** Asserts that nothing went wrong but the part that was broken. */
  readonly expectNothingElse: () => Promise<void>;
}

const CAUSE = 'broken by the journey';

const literalOf = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Opens the built app with one part broken: the script is changed on its way to the browser, so that the part throws where
 * it is drawn.
 */
export async function openBroken(path: string, { script, property, value }: BreakingPoint): Promise<BreakablePage> {
  const visit = await openPage({
    path: '/icon.svg',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const { page } = visit;
  const place = new RegExp(`(\\b${property}:)(?=[\`"']${literalOf(value)})`, 'g');
  const counts: number[] = [];
  await page.addInitScript((cause) => {
    Object.assign(window, { isBroken: true, breakPart: () => breakPart() });
    function breakPart(): void {
      if (Reflect.get(window, 'isBroken') === true) throw new Error(cause);
    }
  }, CAUSE);
  await page.route(new RegExp(`/assets/${literalOf(script)}-[^/]+\\.js$`), async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    counts.push([...text.matchAll(place)].length);
    await route.fulfill({ response, body: text.replace(place, '$1window.breakPart()||') });
  });
  await page.goto(new URL(path, inject('appUrl')).href);
  return {
    ...visit,
    mend: () => page.evaluate(() => void Reflect.set(window, 'isBroken', false)),
    expectNothingElse: async () => {
      await page.title();
      expect(Math.min(...counts), `${property}: ${value} in ${script}`).toBeGreaterThan(0);
      expect(visit.faults.filter(({ text }) => !text.includes(CAUSE))).toEqual([]);
    },
  };
}
