import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

let axeSource: Promise<string> | undefined;

interface AxeNode {
  readonly target: readonly string[];
  readonly failureSummary?: string;
}

/** The part of axe-core that is used here, as it stands in the page. */
interface Axe {
  readonly run: (
    options: unknown,
  ) => Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly AxeNode[] }[] }>;
  readonly setup: (node: Element) => void;
  readonly teardown: () => void;
  readonly commons: { readonly text: { readonly accessibleText: (element: Element) => string } };
}

/** Puts axe-core into the page; by way of the debugger, which the page's policy does not concern. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  axeSource ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(await axeSource);
}

/** What axe finds of WCAG 2.2 A and AA and of good practice, one line an element; nothing is switched off. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await bringAxe(page);
  return page.evaluate(async () => {
    const axe: Axe = Reflect.get(window, 'axe');
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary.replace(/\s+/g, ' ')}`,
      ),
    );
  });
}

/** Focusable elements, pictures and applications without an accessible name, of those that can be reached at present. */
export async function unnamed(page: Page): Promise<readonly string[]> {
  await bringAxe(page);
  return page.evaluate(() => {
    const axe: Axe = Reflect.get(window, 'axe');
    const focusable =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, audio, video, [tabindex], [contenteditable]';
    const pictures = 'img:not([alt=""]), svg:not([aria-hidden=true] svg, svg[aria-hidden=true]), canvas, [role=img]';
    const others =
      '[role=application], [role=dialog], [role=region], [role=group], [role=figure], [role=toolbar], section';
    const found = [
      ...(document.querySelector('dialog:modal') ?? document).querySelectorAll([focusable, pictures, others].join()),
    ].filter((element) => element.closest('[inert]') === null);
    axe.setup(document.documentElement);
    try {
      return (
        found
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          // The chart library leaves empty layers that could take the focus, but have no place that one could press.
          .filter((element) => element.getBoundingClientRect().width > 0)
          .filter((element) => element.closest('[aria-hidden=true], [role=presentation], [role=none]') === null)
          .filter((element) => axe.commons.text.accessibleText(element).trim() === '')
          .map((element) => element.outerHTML.slice(0, 160))
      );
    } finally {
      axe.teardown();
    }
  });
}

/**
 * Targets of the pointer smaller than 24 × 24 CSS pixels, both ways measured. Free of it are links and buttons that
 * stand in a sentence, and a field whose label is large enough. Looked at is what can be reached at present.
 */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LEAST = 23.5;
    const targets =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=slider]';
    const sizeOf = (element: Element) => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const boxes = [element, ...(label === undefined ? [] : [label])].map((each) => each.getBoundingClientRect());
      return {
        width: Math.max(...boxes.map(({ width }) => width)),
        height: Math.max(...boxes.map(({ height }) => height)),
      };
    };
    const isInSentence = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const block = element.parentElement?.closest('p, li, dd, td, th, span:not(:empty)');
      const own = element.textContent?.trim() ?? '';
      return (block?.textContent?.trim().length ?? 0) > own.length;
    };
    return [...(document.querySelector('dialog:modal') ?? document).querySelectorAll(targets)]
      .filter((element) => element.closest('[inert]') === null)
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false }))
      .filter((element) => !element.matches('.skip-link, [aria-disabled=true]') && !isInSentence(element))
      .map((element) => ({ element, ...sizeOf(element) }))
      .filter(({ width, height }) => width < LEAST || height < LEAST)
      .map(
        ({ element, width, height }) =>
          `${Math.round(width * 10) / 10} × ${Math.round(height * 10) / 10}: ${element.outerHTML.slice(0, 140)}`,
      );
  });
}

/** Whether the page itself can be scrolled sideways, and by what: parts that stick out and are not cut off. */
export function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= window.innerWidth) return [];
    const isCut = (element: Element): boolean => {
      for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement)
        if (getComputedStyle(at).overflowX !== 'visible') return true;
      return false;
    };
    const out = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5 && !isCut(element))
      .slice(-5)
      .map((element) => element.outerHTML.slice(0, 120));
    return [`${scrollWidth} px wide in ${window.innerWidth}`, ...out];
  });
}
