import type { ReactNode } from 'react';
import type { Activity } from '#src/domain/activity.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { tableMessages as m } from '#src/i18n/messages/table.ts';
import type { ActivityFacts, ActivityRow } from '#src/select/activity-rows.ts';
import { inferredReason } from '#src/select/inferred-reason.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { CountryDot } from '#src/ui/country-dot.tsx';
import { Inferred } from '#src/ui/inferred.tsx';

interface MarkedProps {
  readonly reason: LocalizedText | undefined;
  readonly children: ReactNode;
}

/** A fact, marked where it is inferred. */
function Marked({ reason, children }: MarkedProps) {
  const { text } = useI18n();
  return reason === undefined ? children : <Inferred reason={text(reason)}>{children}</Inferred>;
}

export function DateCell({ activity, isPossible }: ActivityRow) {
  const { t, formats } = useI18n();
  return (
    <>
      <Marked reason={inferredReason(activity, 'date')}>{formats.occurrence(activity.when)}</Marked>
      {isPossible && <span className="tag activities__possible">{t(m.possibly)}</span>}
    </>
  );
}

interface ActivityProps {
  readonly activity: Activity;
}

interface FactsProps extends ActivityProps {
  readonly facts: ActivityFacts;
}

/** The organisations met, each leading to its panel. */
export function OrganisationsCell({ activity, facts }: FactsProps) {
  const { t, text } = useI18n();
  const { openOrganisation } = useDashboard();
  const reason = inferredReason(activity, 'record');
  return (
    <>
      {facts.organisations.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className="link-button activities__organisation"
          onClick={() => openOrganisation(id)}
        >
          {name}
        </button>
      ))}
      {facts.organisations.length === 0 && <span className="muted">{t(m.noMeeting)}</span>}
      {reason !== undefined && (
        <div className="activities__remark">
          <Inferred reason={text(reason)}>
            {t(activity.meeting === undefined ? m.visitInferred : m.meetingInferred)}
          </Inferred>
        </div>
      )}
    </>
  );
}

export function CountryCell({ activity: { countries, visit, places } }: ActivityProps) {
  const { t, formats } = useI18n();
  if (countries.length === 0) return <span className="muted">{t(m.noCountry)}</span>;
  const shape = places.length === 0 ? 'dashed' : visit.direction === 'outbound' ? 'circle' : 'square';
  return countries.map((country) => (
    <div key={country}>
      <CountryDot country={country} shape={shape} /> {formats.country(country)}
    </div>
  ));
}

export function CityCell({ activity, facts }: FactsProps) {
  const { t, text, formats } = useI18n();
  if (facts.places.length === 0) return <span className="muted">{t(m.noCity)}</span>;
  return (
    <Marked reason={inferredReason(activity, 'city')}>
      {formats.list(facts.places.map(({ name }) => text(name)))}
    </Marked>
  );
}

/** Names parted by commas, or that none is recorded. */
export function NamesCell({ names }: { readonly names: readonly LocalizedText[] }) {
  const { t, text } = useI18n();
  if (names.length === 0) return <span className="muted">{t(m.notRecorded)}</span>;
  return names.map((name) => text(name)).join(', ');
}

export function TopicsCell({ activity, facts }: FactsProps) {
  return (
    <Marked reason={inferredReason(activity, 'topics')}>
      <NamesCell names={facts.topics.map(({ name }) => name)} />
    </Marked>
  );
}
