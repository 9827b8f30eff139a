import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useMemo } from 'react';
import type { PlaceGroup } from '#src/select/place-groups.ts';
import { useKeptRow } from '#src/ui/kept-row.ts';
import { usePrinting } from '#src/ui/printing.ts';
import { CountryList, CountryRow, MOST_CITIES_OF_MANY, useEncounters, useInferredPlaces } from './country-list.tsx';

interface LongCountryListProps {
  readonly groups: readonly PlaceGroup[];
  /** What scrolls. */
  readonly room: RefObject<HTMLElement | null>;
}

/** Height of a country with its cities before it is measured, in pixels. */
const ABOUT = 160;

/** Countries of which only those near what is seen are drawn; all of them on paper. */
export function LongCountryList({ groups, room }: LongCountryListProps) {
  const isPrinting = usePrinting();
  const { rangeExtractor, onFocus, onBlur } = useKeptRow();
  const virtual = useVirtualizer({
    count: groups.length,
    getScrollElement: () => room.current,
    estimateSize: () => ABOUT,
    getItemKey: (index) => groups[index]?.country ?? index,
    overscan: 2,
    rangeExtractor,
  });
  const items = virtual.getVirtualItems();
  const drawn = items.map(({ index }) => index).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the indexes stand for the items, which are new at every move
  const seen = useMemo(() => items.flatMap(({ index }) => groups[index] ?? []), [groups, drawn]);
  const encounters = useEncounters(seen, MOST_CITIES_OF_MANY);
  const inferred = useInferredPlaces();
  if (isPrinting) return <CountryList groups={groups} of={groups.length} />;
  return (
    <ul
      className="place-list__countries place-list__countries--long"
      style={{ height: virtual.getTotalSize() }}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {items.map(({ key, index, start }) => {
        const group = groups[index];
        return (
          group !== undefined && (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={groups.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <CountryRow group={group} most={MOST_CITIES_OF_MANY} encounters={encounters} inferred={inferred} />
            </li>
          )
        );
      })}
    </ul>
  );
}
