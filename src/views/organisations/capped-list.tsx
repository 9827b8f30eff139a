import { memo, type ReactNode } from 'react';
import { GrowingList } from '#src/ui/growing-list.tsx';

/** What is listed here is tall. */
const MOST_AT_ONCE = 100;

interface CappedListProps<T> {
  readonly items: readonly T[];
  /** How many are drawn at first. */
  readonly step: number;
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
  readonly className: string;
}

/** A list of a panel that draws some of its items, and more by the button under it, which keeps the focus. */
export function CappedList<T>({ items, step, keyOf, children, className }: CappedListProps<T>) {
  return (
    <GrowingList count={items.length} first={step} mostAtOnce={MOST_AT_ONCE} keepsFocus>
      {(most) => (
        <ul className={className}>
          {items.slice(0, most).map((item) => (
            <KeptItem key={keyOf(item)} item={item} draw={children} />
          ))}
        </ul>
      )}
    </GrowingList>
  );
}

interface ItemProps<T> {
  readonly item: T;
  readonly draw: (item: T) => ReactNode;
}

function Item<T>({ item, draw }: ItemProps<T>) {
  return <li>{draw(item)}</li>;
}

/** Not drawn again when others come. */
const KeptItem = memo(Item) as typeof Item;
