import type { Activity } from '#src/domain/activity.ts';
import { occurrenceOf } from '#src/domain/occurrence.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { LateText } from '#src/i18n/late-text.tsx';
import { timelineMessages as m } from '#src/i18n/messages/timeline.ts';
import { sourceCards } from '#src/select/source-cards.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { Inferred } from '#src/ui/inferred.tsx';
import { SourceCard } from '#src/ui/source-card.tsx';
import type { ListedVisit } from './card-contents.ts';

/** More organisations of a meeting, or sources of a visit, than stand here. */
const MOST_NAMED = 20;

interface VisitDetailsProps {
  readonly visit: ListedVisit;
  /** Whether the visit's title stands here: not where the card around it bears the same. */
  readonly isTitled: boolean;
  readonly openOrganisation: (id: string) => void;
}

/** A visit: when it was and how exactly that is known, who took part, whom they met when, and the sources. */
export function VisitDetails({ visit: { id, listed, more }, isTitled, openOrganisation }: VisitDetailsProps) {
  const { t, text, formats } = useI18n();
  const { dataset } = useDashboard();
  const visit = dataset.visit.get(id);
  if (visit === undefined) return null;
  const when = formats.occurrence(occurrenceOf(visit.when));
  const names = (ids: readonly string[]) => formats.list(ids.map((person) => text(dataset.person.get(person)?.name)));
  const meetings = listed.filter(({ meeting }) => meeting !== undefined);
  const sources = sourceCards(dataset, visit.sources);
  return (
    <div className="details__visit">
      {isTitled && <h4>{text(visit.title)}</h4>}
      <p>
        {visit.inferred?.when === undefined ? when : <Inferred reason={text(visit.inferred.when)}>{when}</Inferred>}
      </p>
      {visit.people.length > 0 && <p>{t(m.takingPart, { people: names(visit.people) })}</p>}
      {meetings.length === 0 && <p className="muted">{t(m.noMeeting)}</p>}
      {meetings.length > 0 && (
        <ul className="details__meetings">
          {meetings.map((activity) => (
            <MeetingLine key={activity.id} activity={activity} openOrganisation={openOrganisation} />
          ))}
        </ul>
      )}
      {more > 0 && <p className="muted">{t(m.moreMeetings, { count: more })}</p>}
      {meetings.length === 0 && visit.summary !== undefined && (
        <p>
          <LateText text={visit.summary} />
        </p>
      )}
      <div>
        {sources.slice(0, MOST_NAMED).map(({ key, ...facts }) => (
          <SourceCard key={key} {...facts} />
        ))}
      </div>
      {sources.length > MOST_NAMED && (
        <p className="muted">{t(m.moreSources, { count: sources.length - MOST_NAMED })}</p>
      )}
    </div>
  );
}

interface MeetingLineProps {
  readonly activity: Activity;
  readonly openOrganisation: (id: string) => void;
}

function MeetingLine({ activity, openOrganisation }: MeetingLineProps) {
  const { t, text, formats } = useI18n();
  const { dataset } = useDashboard();
  const { meeting, when, places, organisations } = activity;
  const isSomewhere = when.known === 'within' && when.grain === 'visit';
  const facts = {
    place: places.map((place) => text(dataset.place.get(place)?.name)).join(', '),
    when: isSomewhere ? t(m.dayNotRecorded) : formats.occurrence(when),
  };
  return (
    <li>
      {organisations.length === 0 && <span>{t(m.noOrganisation)}</span>}
      {organisations.slice(0, MOST_NAMED).map((id) => (
        <button key={id} type="button" className="link-button" onClick={() => openOrganisation(id)}>
          {dataset.organisation.get(id)?.name ?? id}
        </button>
      ))}
      {organisations.length > MOST_NAMED && (
        <span className="muted">{t(m.moreOrganisations, { count: organisations.length - MOST_NAMED })}</span>
      )}
      {(['place', 'when'] as const).map((field) => {
        const reason = text(meeting?.inferred?.[field]);
        return (
          facts[field] !== '' && (
            <span key={field} className="muted">
              {reason === '' ? facts[field] : <Inferred reason={reason}>{facts[field]}</Inferred>}
            </span>
          )
        );
      })}
      {meeting !== undefined && meeting.people.length > 0 && (
        <span className="muted">
          {t(m.met, { people: formats.list(meeting.people.map((id) => text(dataset.person.get(id)?.name))) })}
        </span>
      )}
    </li>
  );
}
