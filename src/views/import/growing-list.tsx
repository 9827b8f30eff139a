import { type ReactNode, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';

interface GrowingListProps<T> {
  readonly items: readonly T[];
  /** How many there are in all; default: as many as are given. */
  readonly total?: number;
  /** How many are drawn at first, and more with every press. */
  readonly step?: number;
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** A list of which as much is drawn as was asked for, and that says how much that is. */
export function GrowingList<T>({ items, total = items.length, step = 20, children }: GrowingListProps<T>) {
  const { t } = useI18n();
  const [count, setCount] = useState(step);
  const shown = items.slice(0, count);
  return (
    <>
      {children(shown)}
      {shown.length < total && (
        <p className="import-more muted">
          {t(m.showing, { shown: shown.length, total })}{' '}
          {shown.length < items.length && (
            <button type="button" className="button button--plain" onClick={() => setCount(count + step)}>
              {t(m.showMore)}
            </button>
          )}
        </p>
      )}
    </>
  );
}
