import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Person } from '#src/domain/person.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { organisationMessages as m } from '#src/i18n/messages/organisations.ts';
import { useDashboard } from '#src/state/dashboard.ts';

import { Fact } from './fact.tsx';

interface PeopleFactProps {
  readonly name: string;
  readonly people: readonly Person[];
  /** The organisation that need not be named beside its people. */
  readonly of: string;
  readonly reason: LocalizedText | undefined;
}

/** People with their roles, or that none is recorded. */
export function PeopleFact({ name, people, of, reason }: PeopleFactProps) {
  const { t, text } = useI18n();
  const { dataset } = useDashboard();
  const detailOf = ({ role, organisation }: Person) =>
    [text(role), organisation === of ? '' : (dataset.organisation.get(organisation)?.name ?? '')]
      .filter(Boolean)
      .join(', ');
  return (
    <Fact name={name} reason={reason}>
      {people.length === 0 ? (
        <span className="muted">{t(m.notRecorded)}</span>
      ) : (
        <ul className="fact__lines">
          {people.map((person) => (
            <li key={person.id}>
              {text(person.name)} <span className="muted">{detailOf(person)}</span>
            </li>
          ))}
        </ul>
      )}
    </Fact>
  );
}
