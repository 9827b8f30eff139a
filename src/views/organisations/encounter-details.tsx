import type { Direction } from '#src/domain/direction.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Outcome } from '#src/domain/meeting.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { LateText } from '#src/i18n/late-text.tsx';
import { organisationMessages as m } from '#src/i18n/messages/organisations.ts';
import type { Encounter } from '#src/select/encounter.ts';
import { EncounterOrder } from './encounter-order.tsx';
import { Fact } from './fact.tsx';
import { FilterToggle } from './filter-toggle.tsx';
import { InferredMark } from './inferred-mark.tsx';
import { OrganisationLinks } from './organisation-links.tsx';
import { PeopleFact } from './people-fact.tsx';

const COLLEAGUES: Readonly<Record<Direction, typeof m.went | typeof m.received | typeof m.tookPart>> = {
  outbound: m.went,
  inbound: m.received,
  home: m.tookPart,
};

const OUTCOMES = {
  possible: m.outcomePossible,
  agreed: m.outcomeAgreed,
  'under-way': m.outcomeUnderWay,
  done: m.outcomeDone,
} as const;

interface EncounterDetailsProps {
  readonly encounter: Encounter;
  /** The organisation whose panel this is. */
  readonly of: string;
}

/** One meeting: when and how exactly that is known, where, who, about what, and what came of it. */
export function EncounterDetails({ encounter, of }: EncounterDetailsProps) {
  const { t, text } = useI18n();
  const { activity, meeting, place, colleagues, others, topics, together } = encounter;
  const { visit } = activity;
  const { inferred = {}, presented, discussed } = meeting;
  return (
    <dl className="facts">
      <WhenFact encounter={encounter} />
      <Fact name={t(m.where)} reason={inferred.place}>
        {text(place?.name) || <span className="muted">{t(m.cityNotRecorded)}</span>}
      </Fact>
      {together.length > 0 && (
        <Fact name={t(m.together)} reason={inferred.organisations}>
          <OrganisationLinks organisations={together} within="together" />
        </Fact>
      )}
      <PeopleFact
        name={t(COLLEAGUES[visit.direction])}
        people={colleagues}
        of={colleagues[0]?.organisation ?? ''}
        reason={visit.inferred?.people}
      />
      <PeopleFact
        name={t(visit.direction === 'inbound' ? m.guests : m.met)}
        people={others}
        of={of}
        reason={inferred.people}
      />
      {topics.length > 0 && (
        <Fact name={t(m.topics)} reason={encounter.topicsReason}>
          <ul className="fact__tags">
            {topics.map(({ id, name }) => (
              <li key={id}>
                <FilterToggle facet="topic" value={id} className="tag fact__topic">
                  {text(name)}
                </FilterToggle>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name={t(m.presented)} reason={inferred.presented}>
        <TextOnRecord text={presented} />
      </Fact>
      <Fact name={t(m.discussed)} reason={inferred.discussed}>
        <TextOnRecord text={discussed} />
      </Fact>
      <Fact name={t(m.outcome)} reason={inferred.outcome}>
        <OutcomeText outcome={meeting.outcome} />
      </Fact>
    </dl>
  );
}

function WhenFact({ encounter }: { readonly encounter: Encounter }) {
  const { t, formats } = useI18n();
  const { activity, meeting, standing, isDayKnown, whenReason } = encounter;
  return (
    <Fact name={t(m.when)}>
      <p>
        {formats.occurrence(activity.when)}
        {!isDayKnown && (
          <>
            {' '}
            <span className="tag tag--open">{t(m.dayNotRecorded)}</span>
          </>
        )}
        <InferredMark fact={t(m.when)} reason={whenReason} />
      </p>
      <EncounterOrder encounter={encounter} />
      {meeting.inferred?.record !== undefined && (
        <p className="muted">
          {t(m.countedAsOne)}
          <InferredMark fact={t(m.countedAsOne)} reason={meeting.inferred.record} />
        </p>
      )}
      {standing !== 'certain' && <p className="muted">{t(standing === 'possible' ? m.possible : m.outside)}</p>}
    </Fact>
  );
}

function TextOnRecord({ text }: { readonly text: LocalizedText | undefined }) {
  const { t } = useI18n();
  return text === undefined ? <span className="muted">{t(m.notRecorded)}</span> : <LateText text={text} />;
}

function OutcomeText({ outcome }: { readonly outcome: Outcome | undefined }) {
  const { t } = useI18n();
  if (outcome === undefined) return <span className="muted">{t(m.noneRecorded)}</span>;
  return (
    <>
      <LateText text={outcome.text} /> <strong className="tag tag--outcome">{t(OUTCOMES[outcome.status])}</strong>
    </>
  );
}
