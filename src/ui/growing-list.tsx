import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { listMessages as m } from '#src/i18n/messages/lists.ts';
import { useGrowth } from './growth.ts';
import { usePrinting } from './printing.ts';
import { askedBefore } from './way-back.ts';
import './growing-list.css';

interface GrowingListProps {
  /** By which it is found again when its view is drawn anew. */
  readonly id?: string;
  /** What is listed: where it changes, the list begins anew. */
  readonly of?: object;
  readonly count: number;
  /** How many are drawn at first; each press doubles what is drawn, up to a bound. */
  readonly first?: number;
  /** No press brings more than this. */
  readonly mostAtOnce?: number;
  /** The focus stays on the button for the next press, as long as there is one; else it goes to the first that came. */
  readonly keepsFocus?: boolean;
  /** Draws the first `most` of them, as items of a list. */
  readonly children: (most: number) => ReactNode;
}

/** What there was when the button was pressed. */
interface Before {
  readonly items: ReadonlySet<HTMLElement>;
  readonly focused: Element | null;
}

/** Where the focus goes to in an item: to what it consists in, else to the item itself. */
function stopIn(item: HTMLElement): HTMLElement {
  const control = item.querySelector<HTMLElement>(':scope > :is(a[href], button)');
  if (control === null) item.tabIndex = -1;
  return control ?? item;
}

/**
 * A list that draws some of its items and as many again, up to a limit, at each press of the button under it, which says how
 * many are left. On paper it is the number alone.
 */
export function GrowingList({
  id,
  of,
  count,
  first = 100,
  mostAtOnce = 1600,
  keepsFocus = false,
  children,
}: GrowingListProps) {
  const { t } = useI18n();
  const isPrinting = usePrinting();
  const room = useRef<HTMLDivElement>(null);
  const before = useRef<Before>(undefined);
  const { asked, drawn, isAwaited, ask } = useGrowth(of, first, askedBefore(id));
  const left = count - asked;
  const next = Math.min(left, asked, mostAtOnce);
  const items = () => [...(room.current?.querySelectorAll('li') ?? [])];
  const grow = () => {
    if (next <= 0) return;
    const leads = next === left || !keepsFocus;
    before.current = leads ? { items: new Set(items()), focused: document.activeElement } : undefined;
    ask(asked + next);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once they are drawn, whoever asked for them is led to them
  useLayoutEffect(() => {
    const was = before.current;
    const came = was && items().find((item) => !was.items.has(item));
    if (came === undefined) return;
    before.current = undefined;
    const isElsewhere = document.activeElement !== was?.focused && document.activeElement !== document.body;
    if (isElsewhere) return;
    const stop = stopIn(came);
    stop.focus({ preventScroll: true });
    stop.scrollIntoView({ block: 'nearest' });
  }, [drawn]);
  return (
    <div ref={room} id={id} className="growing-list" data-asked={asked}>
      {children(isPrinting ? asked : drawn)}
      {left > 0 && isPrinting && <p className="muted">{t(m.notDrawn, { count: left })}</p>}
      {(left > 0 || isAwaited) && !isPrinting && (
        <button type="button" className="button button--plain" onClick={grow}>
          {next < left ? t(m.more, { count: next, left }) : t(m.rest, { count: left > 0 ? left : count - drawn })}
        </button>
      )}
    </div>
  );
}
