import { useMemo } from 'react';
import type { OrganisationGroup, OrganisationOrder } from '#src/select/organisation-list.ts';
import { VirtualList } from '#src/ui/virtual-list.tsx';
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
  const items = useMemo(
    () =>
      groups.flatMap((group) => [
        ...(group.key === '' ? [] : [{ key: `group ${group.key}`, group }]),
        ...group.rows.map((listed) => ({ key: listed.organisation.id, listed })),
      ]),
    [groups],
  );
  return (
    <VirtualList
      items={items}
      keyOf={({ key }) => key}
      rowHeight={ROW_HEIGHT}
      overscan={OVERSCAN}
      className="organisations__virtual"
      name={name}
      isStop
    >
      {(item) =>
        'group' in item ? (
          <GroupHeading group={item.group} order={order} />
        ) : (
          <OrganisationRow listed={item.listed} order={order} />
        )
      }
    </VirtualList>
  );
}
