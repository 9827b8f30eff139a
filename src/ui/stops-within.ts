const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** What Tab comes to within an element, in the order of the page. */
export function stopsWithin(element: HTMLElement): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(STOPS)].filter(
    (each) => each.tabIndex >= 0 && !each.matches(':disabled') && each.checkVisibility({ visibilityProperty: true }),
  );
}
