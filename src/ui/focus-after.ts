/** The page's headline, which says the result of what was just done. */
const HEADLINE = 'result';

/**
 * Moves the focus, once the page is drawn anew, to the first of these elements that is still there, else to the headline:
 * for a control that takes itself away. `find` is called after the change. `block` says how far to scroll, for what may
 * be taller than its room: the browser would show its middle.
 */
export function focusAfterChange(
  find: () => HTMLElement | null | undefined = () => undefined,
  block?: ScrollLogicalPosition,
): void {
  requestAnimationFrame(() => {
    const target = find() ?? document.getElementById(HEADLINE);
    target?.focus({ preventScroll: block !== undefined });
    if (block !== undefined) target?.scrollIntoView({ block });
  });
}

/** The element, able to take the focus itself: for what holds nothing yet, or is to be read from its beginning. */
export function madeFocusable<T extends HTMLElement>(element: T | null | undefined): T | null | undefined {
  if (element) element.tabIndex = -1;
  return element;
}
