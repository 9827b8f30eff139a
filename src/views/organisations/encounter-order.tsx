import type { ReactNode } from 'react';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { organisationMessages as m } from '#src/i18n/messages/organisations.ts';
import type { Encounter, Neighbouring } from '#src/select/encounter.ts';
import { InferredMark } from './inferred-mark.tsx';
import { OrganisationButton } from './organisation-button.tsx';

/** Which meetings are recorded as coming before and after this one. */
export function EncounterOrder({ encounter: { after, before, meeting } }: { readonly encounter: Encounter }) {
  const { t } = useI18n();
  return (
    <>
      {after !== undefined && (
        <p>
          <OrderLine neighbouring={after} message={after.sameDay ? m.afterSameDay : m.after} within="after" />
          <InferredMark fact={t(m.order)} reason={meeting.inferred?.follows} />
        </p>
      )}
      {before.map((each) => (
        <p key={each.meeting}>
          <OrderLine neighbouring={each} message={each.sameDay ? m.beforeSameDay : m.before} within="before" />
        </p>
      ))}
    </>
  );
}

interface OrderLineProps {
  readonly neighbouring: Neighbouring;
  readonly message: LocalizedText;
  readonly within: string;
}

function OrderLine({ neighbouring: { organisations }, message, within }: OrderLineProps) {
  const { rich, formats } = useI18n();
  const [only] = organisations;
  const who = (names: ReactNode[]) =>
    only !== undefined && organisations.length === 1 ? (
      <OrganisationButton key={only.id} organisation={only} within={within} />
    ) : (
      names
    );
  return rich(message, { who, names: formats.list(organisations.map(({ name }) => name)) });
}
