import { type ReactNode, useRef, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { listMessages as m } from '#src/i18n/messages/lists.ts';
import { focusAfterChange } from './focus-after.ts';
import { usePrinting } from './printing.ts';
import './growing-list.css';

/** How many are drawn at first. */
const FIRST = 100;

/** More at once would make the reader wait. */
const MOST_AT_ONCE = 1600;

interface GrowingListProps {
  /** What is listed: where it changes, the list begins anew. */
  readonly of: object;
  readonly count: number;
  /** Draws the first `most` of them, as items of a list. */
  readonly children: (most: number) => ReactNode;
}

/** Where the focus goes to in an item: to what it consists in, else to the item itself. */
function stopIn(item: HTMLElement | undefined): HTMLElement | null | undefined {
  const control = item?.querySelector<HTMLElement>(':scope > :is(a[href], button)');
  if (item !== undefined && !control) item.tabIndex = -1;
  return control ?? item;
}

/**
 * A list that draws some of its items and as many again, up to a limit, at each press of the button under it, which says how
 * many are left and leads to the first that came. On paper it is the number alone.
 */
export function GrowingList({ of, count, children }: GrowingListProps) {
  const { t } = useI18n();
  const isPrinting = usePrinting();
  const room = useRef<HTMLDivElement>(null);
  const [grown, setGrown] = useState({ of, most: FIRST });
  const most = grown.of === of ? grown.most : FIRST;
  const left = count - most;
  const next = Math.min(left, most, MOST_AT_ONCE);
  const items = () => [...(room.current?.querySelectorAll('li') ?? [])];
  const grow = () => {
    const before = new Set(items());
    setGrown({ of, most: most + next });
    focusAfterChange(() => stopIn(items().find((item) => !before.has(item))));
  };
  return (
    <div ref={room} className="growing-list">
      {children(most)}
      {left > 0 &&
        (isPrinting ? (
          <p className="muted">{t(m.notDrawn, { count: left })}</p>
        ) : (
          <button type="button" className="button button--plain" onClick={grow}>
            {t(next < left ? m.more : m.rest, { count: next, left })}
          </button>
        ))}
    </div>
  );
}
