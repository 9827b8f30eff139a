import type { Organisation } from '#src/domain/organisation.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { CountryDot } from '#src/ui/country-dot.tsx';
import { CappedList } from './capped-list.tsx';
import { OrganisationButton } from './organisation-button.tsx';

/** How many organisations are named at first. */
const STEP = 24;

interface OrganisationLinksProps {
  readonly organisations: readonly Organisation[];
  readonly within: string;
}

/** Organisations in two columns, each with its kind, each opening its panel. */
export function OrganisationLinks({ organisations, within }: OrganisationLinksProps) {
  const { text } = useI18n();
  const { dataset } = useDashboard();
  return (
    <CappedList items={organisations} step={STEP} keyOf={({ id }) => id} className="organisation-links">
      {(organisation) => (
        <>
          <CountryDot country={organisation.country} shape={organisation.place === undefined ? 'dashed' : 'circle'} />
          <span>
            <OrganisationButton organisation={organisation} within={within} />{' '}
            <span className="muted">{text(dataset.kind.get(organisation.kind)?.name)}</span>
          </span>
        </>
      )}
    </CappedList>
  );
}
