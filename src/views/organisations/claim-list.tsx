import type { Claim } from '#src/domain/claim.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { LateText } from '#src/i18n/late-text.tsx';
import { organisationMessages as m } from '#src/i18n/messages/organisations.ts';
import { Fact } from './fact.tsx';

/** What somebody says of an organisation or a visit, each with whose claim it is. */
export function ClaimList({ claims = [] }: { readonly claims?: readonly Claim[] | undefined }) {
  const { t } = useI18n();
  if (claims.length === 0) return null;
  return (
    <Fact name={t(m.claims)}>
      <ul className="fact__lines">
        {claims.map((claim) => (
          <li key={claim.text.en}>
            <LateText text={claim.text} /> <span className="muted">{t(m.accordingTo, { by: claim.by })}</span>
          </li>
        ))}
      </ul>
    </Fact>
  );
}
