import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { OrganisationGroup, OrganisationOrder } from '#src/select/organisation-list.ts';
import { GroupHeading } from './group-heading.tsx';
import { OrganisationRow } from './organisation-row.tsx';

/** Height of a row before it is measured, in pixels. */
const ROW_HEIGHT = 36;

/** Rows drawn beyond each end of what is seen. */
const OVERSCAN = 12;

interface VirtualOrganisationsProps {
  readonly groups: readonly OrganisationGroup[];
  readonly order: OrganisationOrder;
  readonly name: string;
}

/** A long list of organisations, of which only what is seen is drawn. */
export function VirtualOrganisations({ groups, order, name }: VirtualOrganisationsProps) {
  const room = useRef<HTMLUListElement>(null);
  const items = useMemo(
    () =>
      groups.flatMap((group) => [
        ...(group.key === '' ? [] : [{ key: `group ${group.key}`, group }]),
        ...group.rows.map((listed) => ({ key: listed.organisation.id, listed })),
      ]),
    [groups],
  );
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => room.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: OVERSCAN,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
    <ul ref={room} className="organisations__virtual" aria-label={name} tabIndex={0}>
      <li aria-hidden="true" style={{ height: virtual.getTotalSize() }} />
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        if (item === undefined) return null;
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }}
          >
            {'group' in item ? (
              <GroupHeading group={item.group} order={order} />
            ) : (
              <OrganisationRow listed={item.listed} order={order} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
