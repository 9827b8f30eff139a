import { type ReactNode, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { organisationMessages as m } from '#src/i18n/messages/organisations.ts';

interface CappedListProps<T> {
  readonly items: readonly T[];
  /** How many are drawn at first; each press of the button under them doubles what is drawn. */
  readonly step: number;
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
  readonly className: string;
}

/** A list that draws some of its items and says how many are left. */
export function CappedList<T>({ items, step, keyOf, children, className }: CappedListProps<T>) {
  const { t } = useI18n();
  const [shown, setShown] = useState(step);
  const left = items.length - shown;
  const count = Math.min(left, shown);
  return (
    <>
      <ul className={className}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="button button--plain" onClick={() => setShown(shown + count)}>
          {t(count < left ? m.more : m.rest, { count, left })}
        </button>
      )}
    </>
  );
}
