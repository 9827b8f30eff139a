import { useMemo } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { organisationMessages as m } from '#src/i18n/messages/organisations.ts';
import { organisationFacts, organisationSources } from '#src/select/organisation-facts.ts';
import { historyTotals, organisationHistory } from '#src/select/organisation-history.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { ActivitiesLink } from './activities-link.tsx';
import { CappedList } from './capped-list.tsx';
import { OrganisationBackground } from './organisation-background.tsx';
import { OrganisationProfile } from './organisation-profile.tsx';
import { OrganisationSources } from './organisation-sources.tsx';
import { StaffNotesList } from './staff-notes-list.tsx';
import { VisitSection } from './visit-section.tsx';

/** How many visits are told at first. */
const STEP = 5;

/** What stands under an organisation's name in its panel. */
export function OrganisationDetails({ id }: { readonly id: string }) {
  const { t } = useI18n();
  const { dataset, answer } = useDashboard();
  const facts = useMemo(() => organisationFacts(dataset, id), [dataset, id]);
  const history = useMemo(() => organisationHistory(dataset, answer, id), [dataset, answer, id]);
  if (facts === undefined) return null;
  return (
    <>
      <div className="organisation-panel__body">
        <OrganisationProfile facts={facts} />
        {history.length === 0 && !facts.isHome && <p className="muted">{t(m.notMet)}</p>}
        {history.length > 1 && <p className="muted">{t(m.history, historyTotals(history))}</p>}
        {history.length > 0 && <ActivitiesLink name={facts.organisation.name} />}
        <CappedList items={history} step={STEP} keyOf={({ visit }) => visit.id} className="visit-sections">
          {(each) => <VisitSection history={each} of={id} />}
        </CappedList>
        <OrganisationBackground facts={facts} />
        <StaffNotesList id={id} />
      </div>
      <OrganisationSources cards={organisationSources(dataset, facts.organisation, history)} />
    </>
  );
}
