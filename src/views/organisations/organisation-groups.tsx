import { useId } from 'react';
import type { OrganisationGroup, OrganisationOrder } from '#src/select/organisation-list.ts';
import { GroupHeading } from './group-heading.tsx';
import { OrganisationRow } from './organisation-row.tsx';

interface OrganisationGroupsProps {
  readonly groups: readonly OrganisationGroup[];
  readonly order: OrganisationOrder;
}

/** The organisations, a list for each group. */
export function OrganisationGroups({ groups, order }: OrganisationGroupsProps) {
  const id = useId();
  return (
    <div className="organisations__groups">
      {groups.map((group) => (
        <div key={group.key}>
          {group.key !== '' && <GroupHeading group={group} order={order} id={`${id}-${group.key}`} />}
          <ul {...(group.key === '' ? {} : { 'aria-labelledby': `${id}-${group.key}` })}>
            {group.rows.map((listed) => (
              <li key={listed.organisation.id}>
                <OrganisationRow listed={listed} order={order} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
