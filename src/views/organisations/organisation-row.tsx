import { useI18n } from '#src/i18n/i18n.ts';
import { organisationMessages as m } from '#src/i18n/messages/organisations.ts';
import type { ListedOrganisation, OrganisationOrder } from '#src/select/organisation-list.ts';
import { CountryDot } from '#src/ui/country-dot.tsx';
import { OrganisationButton } from './organisation-button.tsx';

interface OrganisationRowProps {
  readonly listed: ListedOrganisation;
  readonly order: OrganisationOrder;
}

/** An organisation of the list: its sign, its name, what its group does not say of it, and how many activities. */
export function OrganisationRow({ listed, order }: OrganisationRowProps) {
  const { t, text, formats } = useI18n();
  const { organisation, kind, place, count, sign } = listed;
  const city = text(place?.name) || t(m.cityNotRecorded);
  const facts = [
    ...(order === 'kind' ? [] : [text(kind?.name)]),
    city,
    ...(order === 'country' ? [] : [formats.country(organisation.country)]),
  ];
  return (
    <div className="organisations__row">
      <CountryDot country={organisation.country} shape={sign} />
      <span className="organisations__what">
        <OrganisationButton organisation={organisation} within="listed" />{' '}
        <span className="muted">{facts.filter(Boolean).join(' · ')}</span>
      </span>
      <span className="organisations__count">
        <span aria-hidden="true">{formats.number(count)}</span>
        <span className="visually-hidden">{t(m.activities, { count })}</span>
      </span>
    </div>
  );
}
