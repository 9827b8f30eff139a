import { useI18n } from '#src/i18n/i18n.ts';
import { organisationMessages as m } from '#src/i18n/messages/organisations.ts';
import type { OrganisationGroup, OrganisationOrder } from '#src/select/organisation-list.ts';

interface GroupHeadingProps {
  readonly group: OrganisationGroup;
  readonly order: OrganisationOrder;
  readonly id?: string;
}

/** The country or kind that a group of organisations has in common, and how many there are. */
export function GroupHeading({ group, order, id }: GroupHeadingProps) {
  const { t, formats } = useI18n();
  const count = group.rows.length;
  return (
    <h3 id={id} className={`organisations__group organisations__group--${order}`}>
      {group.label}{' '}
      <span className="muted">
        <span aria-hidden="true">{formats.number(count)}</span>
        <span className="visually-hidden">{t(m.count, { count })}</span>
      </span>
    </h3>
  );
}
