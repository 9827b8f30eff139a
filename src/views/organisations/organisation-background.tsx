import { useI18n } from '#src/i18n/i18n.ts';
import { organisationMessages as m } from '#src/i18n/messages/organisations.ts';
import type { OrganisationFacts } from '#src/select/organisation-facts.ts';
import { ClaimList } from './claim-list.tsx';
import { Fact } from './fact.tsx';
import { FilterToggle } from './filter-toggle.tsx';
import { OrganisationLinks } from './organisation-links.tsx';

/** What else is on record of an organisation: its other spellings, its members, what it organised, what is said of it. */
export function OrganisationBackground({ facts }: { readonly facts: OrganisationFacts }) {
  const { t, text } = useI18n();
  const { organisation, members, organised } = facts;
  const { aliases, claims = [], inferred } = organisation;
  if (aliases.length + members.length + organised.length + claims.length === 0) return null;
  return (
    <dl className="facts organisation-panel__background">
      {aliases.length > 0 && (
        <Fact name={t(m.aliases)} reason={inferred?.aliases}>
          {aliases.join(' · ')}
        </Fact>
      )}
      {members.length > 0 && (
        <Fact name={t(m.members)}>
          <OrganisationLinks organisations={members} within="member" />
        </Fact>
      )}
      {organised.length > 0 && (
        <Fact name={t(m.organised)}>
          <ul className="fact__tags">
            {organised.map((visit) => (
              <li key={visit.id}>
                <FilterToggle facet="visit" value={visit.id} className="tag fact__topic">
                  {text(visit.title)}
                </FilterToggle>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <ClaimList claims={claims} />
    </dl>
  );
}
