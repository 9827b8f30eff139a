import { useI18n } from '#src/i18n/i18n.ts';
import { LateText } from '#src/i18n/late-text.tsx';
import { organisationMessages as m } from '#src/i18n/messages/organisations.ts';
import type { VisitHistory } from '#src/select/organisation-history.ts';
import { CappedList } from './capped-list.tsx';
import { ClaimList } from './claim-list.tsx';
import { EncounterDetails } from './encounter-details.tsx';
import { Fact } from './fact.tsx';
import { FilterToggle } from './filter-toggle.tsx';
import { InferredMark } from './inferred-mark.tsx';
import { OrganisationLinks } from './organisation-links.tsx';

/** How many meetings of one visit with the same organisation are told at first. */
const STEP = 10;

interface VisitSectionProps {
  readonly history: VisitHistory;
  /** The organisation whose panel this is. */
  readonly of: string;
}

/** What a visit brought with an organisation: the meetings, what the visit was for, and whom else it met. */
export function VisitSection({ history: { visit, goals, encounters, others }, of }: VisitSectionProps) {
  const { t, text, formats } = useI18n();
  return (
    <>
      <h3 className="organisation-panel__visit">
        <FilterToggle facet="visit" value={visit.id} className="organisation-panel__link">
          {text(visit.title)}
        </FilterToggle>
        <InferredMark fact={t(m.visit)} reason={visit.inferred?.record} />
      </h3>
      <CappedList items={encounters} step={STEP} keyOf={({ meeting }) => meeting.id} className="encounters">
        {(encounter) => <EncounterDetails encounter={encounter} of={of} />}
      </CappedList>
      <dl className="facts">
        {visit.occasion !== undefined && (
          <Fact name={t(m.occasion)} reason={visit.inferred?.occasion}>
            <LateText text={visit.occasion} />
          </Fact>
        )}
        {goals.length > 0 && (
          <Fact name={t(m.goals)} reason={visit.inferred?.goals}>
            <span className="fact__small">{formats.list(goals.map(({ name }) => text(name)))}</span>
          </Fact>
        )}
        <ClaimList claims={visit.claims} />
      </dl>
      {others.length > 0 && (
        <>
          <h4 className="organisation-panel__subtitle">{t(m.sameVisit)}</h4>
          <OrganisationLinks organisations={others} within="same-visit" />
        </>
      )}
    </>
  );
}
