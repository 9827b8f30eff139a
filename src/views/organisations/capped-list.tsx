import { type ReactNode, useRef, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { organisationMessages as m } from '#src/i18n/messages/organisations.ts';
import { focusAfterChange, madeFocusable } from '#src/ui/focus-after.ts';

/** No press brings more than this: the page stands still while they are drawn. */
const MOST_AT_ONCE = 100;

interface CappedListProps<T> {
  readonly items: readonly T[];
  /** How many are drawn at first; each press of the button under them doubles what is drawn, up to a bound. */
  readonly step: number;
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
  readonly className: string;
}

/**
 * A list that draws some of its items and says how many are left. The button keeps the focus for the next press; where it
 * was the last, the focus goes to the first item that it brought.
 */
export function CappedList<T>({ items, step, keyOf, children, className }: CappedListProps<T>) {
  const { t } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(step);
  const left = items.length - shown;
  const count = Math.min(left, shown, MOST_AT_ONCE);
  const showMore = () => {
    setShown(shown + count);
    if (count < left) return;
    focusAfterChange(() => madeFocusable(list.current?.querySelectorAll<HTMLElement>(':scope > li')[shown]), 'nearest');
  };
  return (
    <>
      <ul ref={list} className={className}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="button button--plain" onClick={showMore}>
          {t(count < left ? m.more : m.rest, { count, left })}
        </button>
      )}
    </>
  );
}
