import { useI18n } from '#src/i18n/i18n.ts';
import { timelineMessages as m } from '#src/i18n/messages/timeline.ts';
import type { MarkFacts } from '#src/select/timeline-facts.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { cardContents } from './card-contents.ts';
import { FollowUpDetails } from './follow-up-details.tsx';
import type { Opened } from './opening.ts';
import { TableLink } from './table-link.tsx';
import { VisitDetails } from './visit-details.tsx';

/** More follow-ups than a card lists. */
const MOST_FOLLOW_UPS = 20;

interface MarkContentsProps {
  readonly facts: MarkFacts;
  readonly opened: Opened;
  /** Whether each visit and follow-up bears its title: not where the card around it does. */
  readonly isTitled: boolean;
  readonly close: () => void;
}

/** What a mark stands for, as far as a card has room, how much more there is, and the way to all of it. */
export function MarkContents({ facts, opened, isTitled, close }: MarkContentsProps) {
  const { t } = useI18n();
  const { openOrganisation } = useDashboard();
  const { visits, moreVisits, moreActivities } = cardContents(facts.activities);
  const { lane, followUps } = opened;
  const moreFollowUps = followUps.length - MOST_FOLLOW_UPS;
  return (
    <>
      {followUps.slice(0, MOST_FOLLOW_UPS).map((id) => (
        <FollowUpDetails key={id} id={id} isTitled={isTitled} />
      ))}
      {moreFollowUps > 0 && <p className="muted">{t(m.moreFollowUps, { count: moreFollowUps })}</p>}
      {visits.map((visit) => (
        <VisitDetails
          key={visit.id}
          visit={visit}
          isTitled={isTitled}
          openOrganisation={(organisation) => {
            close();
            openOrganisation(organisation);
          }}
        />
      ))}
      {moreVisits > 0 && <p className="muted">{t(m.moreVisits, { visits: moreVisits, count: moreActivities })}</p>}
      {(moreVisits > 0 || visits.some(({ more }) => more > 0)) && (
        <p>
          <TableLink lane={lane} visits={facts.visits} />
        </p>
      )}
    </>
  );
}
