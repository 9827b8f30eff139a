/** A link that was followed to another view, and how to find it again when its view is drawn anew. */
interface Way {
  /** Marks the step of the history that it was followed from. */
  readonly step: string;
  /** Ids of the disclosures that it stands in, the outermost first. */
  readonly open: readonly string[];
  /** How many items were asked for of each growing list that it stands in, by the list's id. */
  readonly asked: ReadonlyMap<string, number>;
  /** Id of the innermost disclosure or list that it stands in, else of the page's main part. */
  readonly scope: string;
  readonly href: string;
  /** Which of the links to the same place it is, within that. */
  readonly index: number;
}

/** How long nothing may be drawn before it is taken that no more comes, in milliseconds. */
const PATIENCE_MS = 5000;

const ways = new Map<string, Way>();

const linksTo = (scope: string, href: string): readonly HTMLAnchorElement[] =>
  [...(document.getElementById(scope)?.querySelectorAll('a') ?? [])].filter(
    (link) => link.getAttribute('href') === href,
  );

function disclosuresAround(link: Element): readonly string[] {
  const open: string[] = [];
  for (let at = link.closest('details'); at !== null; at = at.parentElement?.closest('details') ?? null)
    if (at.id !== '') open.unshift(at.id);
  return open;
}

function listsAround(link: Element): ReadonlyMap<string, number> {
  const asked = new Map<string, number>();
  const listAround = (element: Element | null) => element?.closest<HTMLElement>('[data-asked]') ?? null;
  for (let at = listAround(link); at !== null; at = listAround(at.parentElement))
    asked.set(at.id, Number(at.dataset.asked));
  return asked;
}

/** Opens what the link stands in, as far as that is drawn, and focuses it; returns whether it is there. */
function leadTo({ open, scope, href, index }: Way): boolean {
  for (const id of open) {
    const details = document.getElementById(id);
    if (!(details instanceof HTMLDetailsElement)) return false;
    details.open = true;
  }
  const link = linksTo(scope, href)[index];
  link?.focus();
  return link !== undefined;
}

/** Leads to the link once it is drawn, unless the reader does something else meanwhile. */
function leadBack(way: Way): void {
  if (leadTo(way)) return;
  const stop = new AbortController();
  let timer: number | undefined;
  const wait = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => stop.abort(), PATIENCE_MS);
  };
  const observer = new MutationObserver(() => (leadTo(way) ? stop.abort() : wait()));
  stop.signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  for (const event of ['keydown', 'pointerdown', 'popstate'])
    window.addEventListener(event, () => stop.abort(), { capture: true, once: true, signal: stop.signal });
  observer.observe(document.body, { childList: true, subtree: true });
  wait();
}

const stepOf = (state: unknown): string =>
  typeof state === 'object' && state !== null && 'wayBack' in state ? String(state.wayBack) : '';

/**
 * How many items of a growing list were asked for when a link in it was followed from this step of the history; `undefined`
 * where none was.
 */
export function askedBefore(list: string | undefined): number | undefined {
  return list === undefined ? undefined : ways.get(stepOf(window.history.state))?.asked.get(list);
}

function followBack({ state }: PopStateEvent): void {
  const way = ways.get(stepOf(state));
  if (way !== undefined) leadBack(way);
}

/**
 * Remembers a link of this page that is about to be followed to another view: when the reader goes back to the step of
 * the history that it is followed from, the focus is led to it, what it stood folded in is open again, and the list
 * that it stood in is as long as it was.
 */
export function rememberWayBack(link: HTMLAnchorElement): void {
  if (ways.size === 0) window.addEventListener('popstate', followBack);
  const scope = link.closest(':is(details, [data-asked])[id]')?.id ?? 'main';
  const href = link.getAttribute('href') ?? '';
  // A number alone might be that of a step before the page was loaded again.
  const step = `${performance.timeOrigin} ${ways.size}`;
  const index = linksTo(scope, href).indexOf(link);
  ways.set(step, { step, open: disclosuresAround(link), asked: listsAround(link), scope, href, index });
  window.history.replaceState({ wayBack: step }, '');
}
