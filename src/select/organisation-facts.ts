import type { Dataset } from '#src/domain/dataset.ts';
import type { Organisation } from '#src/domain/organisation.ts';
import type { Place } from '#src/domain/place.ts';
import type { Term } from '#src/domain/term.ts';
import type { Visit } from '#src/domain/visit.ts';
import type { VisitHistory } from './organisation-history.ts';
import { type SourceCardFacts, sourceCards } from './source-cards.ts';

/** What is on record of an organisation itself. `organised`: visits of which it is named as an organiser. */
export interface OrganisationFacts {
  readonly organisation: Organisation;
  readonly isHome: boolean;
  readonly kind: Term | undefined;
  readonly place: Place | undefined;
  readonly umbrella: Organisation | undefined;
  readonly members: readonly Organisation[];
  readonly organised: readonly Visit[];
}

/** Gathers what is on record of an organisation; `undefined` for one that the record does not have. */
export function organisationFacts(dataset: Dataset, id: string): OrganisationFacts | undefined {
  const organisation = dataset.organisation.get(id);
  if (organisation === undefined) return undefined;
  const { place, partOf, kind } = organisation;
  return {
    organisation,
    isHome: id === dataset.record.site.organisation,
    kind: dataset.kind.get(kind),
    place: place === undefined ? undefined : dataset.place.get(place),
    umbrella: partOf === undefined ? undefined : dataset.organisation.get(partOf),
    members: dataset.membersOf.get(id) ?? [],
    organised: dataset.record.visits.filter(({ organisers }) => organisers?.includes(id)),
  };
}

/** The source cards of an organisation: its own paragraphs, then those of its meetings, then of their visits. */
export function organisationSources(
  dataset: Dataset,
  { sources }: Organisation,
  history: readonly VisitHistory[],
): readonly SourceCardFacts[] {
  const meetings = history.flatMap(({ encounters }) => encounters.flatMap(({ meeting }) => meeting.sources));
  return sourceCards(dataset, [...sources, ...meetings, ...history.flatMap(({ visit }) => visit.sources)]);
}
