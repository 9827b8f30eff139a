import { Suspense } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { placeMessages as m } from '#src/i18n/messages/places.ts';
import type { Encounters } from '#src/select/encounters.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { usePrinting } from '#src/ui/printing.ts';
import { MetOrganisation, VisitWithoutMeeting } from './met-name.tsx';

const LongEncounterList = lazyPart(async () => (await import('./long-encounter-list.tsx')).LongEncounterList);

/** More names than this are searched in a list that scrolls; on paper so many stand. */
const MOST_NAMES = 200;

interface EncounterListProps {
  /** The place, as a long list is named after it. */
  readonly place: string;
  readonly encounters: Encounters;
}

/** Who was met at a place, each opening its panel, and the visits without a recorded meeting, each a filter. */
export function EncounterList({ place, encounters }: EncounterListProps) {
  const isPrinting = usePrinting();
  const names = encounters.organisations.length + encounters.visits.length;
  if (names <= MOST_NAMES || isPrinting) return <ShortEncounterList encounters={encounters} />;
  return (
    <Suspense fallback={<div className="met-list__long skeleton" aria-busy="true" />}>
      <LongEncounterList place={place} encounters={encounters} />
    </Suspense>
  );
}

function ShortEncounterList({ encounters }: { readonly encounters: Encounters }) {
  const { t, formats } = useI18n();
  const { dataset } = useDashboard();
  const organisations = encounters.organisations
    .flatMap((id) => dataset.organisation.get(id) ?? [])
    .sort((a, b) => formats.compare(a.name, b.name))
    .slice(0, MOST_NAMES);
  const visits = encounters.visits
    .flatMap((id) => dataset.visit.get(id) ?? [])
    .slice(0, MOST_NAMES - organisations.length);
  const rest = encounters.organisations.length + encounters.visits.length - organisations.length - visits.length;
  return (
    <ul className="met-list">
      {organisations.map((organisation) => (
        <li key={organisation.id}>
          <MetOrganisation organisation={organisation} />
        </li>
      ))}
      {visits.map((visit) => (
        <li key={visit.id}>
          <VisitWithoutMeeting visit={visit} />
        </li>
      ))}
      {rest > 0 && <li className="muted">{t(m.more, { count: rest })}</li>}
    </ul>
  );
}
