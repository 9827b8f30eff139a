/** A link that was followed to another view, and how to find it again when its view is drawn anew. */
interface Way {
  /** Marks the step of the history that it was followed from. */
  readonly step: string;
  /** Ids of the disclosures that it stands in, the outermost first. */
  readonly open: readonly string[];
  readonly href: string;
  /** Which of the links to the same place it is, within the innermost of them. */
  readonly index: number;
}

/** How long the view may take to be drawn, in milliseconds. */
const PATIENCE_MS = 5000;

const ways = new Map<string, Way>();

const scopeOf = (open: readonly string[]): Element | null =>
  open.length === 0 ? document.getElementById('main') : document.getElementById(open.at(-1) ?? '');

const linksTo = (scope: Element | null, href: string): readonly HTMLAnchorElement[] =>
  [...(scope?.querySelectorAll('a') ?? [])].filter((link) => link.getAttribute('href') === href);

function disclosuresAround(link: Element): readonly string[] {
  const open: string[] = [];
  for (let at = link.closest('details'); at !== null; at = at.parentElement?.closest('details') ?? null)
    if (at.id !== '') open.unshift(at.id);
  return open;
}

/** Opens what the link stands in, as far as that is drawn, and focuses it; returns whether it is there. */
function leadTo({ open, href, index }: Way): boolean {
  for (const id of open) {
    const details = document.getElementById(id);
    if (!(details instanceof HTMLDetailsElement)) return false;
    details.open = true;
  }
  const link = linksTo(scopeOf(open), href)[index];
  link?.focus();
  return link !== undefined;
}

/** Leads to the link once it is drawn, unless the reader does something else meanwhile. */
function leadBack(way: Way): void {
  if (leadTo(way)) return;
  const stop = new AbortController();
  const observer = new MutationObserver(() => leadTo(way) && stop.abort());
  const timer = window.setTimeout(() => stop.abort(), PATIENCE_MS);
  stop.signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  for (const event of ['keydown', 'pointerdown', 'popstate'])
    window.addEventListener(event, () => stop.abort(), { capture: true, once: true, signal: stop.signal });
  observer.observe(document.body, { childList: true, subtree: true });
}

const stepOf = (state: unknown): string =>
  typeof state === 'object' && state !== null && 'wayBack' in state ? String(state.wayBack) : '';

function followBack({ state }: PopStateEvent): void {
  const way = ways.get(stepOf(state));
  if (way !== undefined) leadBack(way);
}

/**
 * Remembers a link of this page that is about to be followed to another view: when the reader goes back to the step of
 * the history that it is followed from, the focus is led to it, and what it stood folded in is open again.
 */
export function rememberWayBack(link: HTMLAnchorElement): void {
  if (ways.size === 0) window.addEventListener('popstate', followBack);
  const open = disclosuresAround(link);
  const href = link.getAttribute('href') ?? '';
  // A number alone might be that of a step before the page was loaded again.
  const step = `${performance.timeOrigin} ${ways.size}`;
  ways.set(step, { step, open, href, index: linksTo(scopeOf(open), href).indexOf(link) });
  window.history.replaceState({ wayBack: step }, '');
}
