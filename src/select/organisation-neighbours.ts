import type { Dataset } from '#src/domain/dataset.ts';
import type { Organisation } from '#src/domain/organisation.ts';
import type { Answer } from './answer.ts';

/** The organisations before and after one, in the order in which the answer meets them. */
export interface OrganisationNeighbours {
  readonly previous: Organisation | undefined;
  readonly next: Organisation | undefined;
}

/** Neighbours in the order of time; none for an organisation that the answer does not meet. Linear. */
export function organisationNeighbours(dataset: Dataset, answer: Answer, id: string): OrganisationNeighbours {
  const met = new Set<string>();
  for (const i of answer.activities) for (const each of dataset.activities[i]?.organisations ?? []) met.add(each);
  const ids = [...met];
  const at = ids.indexOf(id);
  const neighbour = (index: number) => (at === -1 ? undefined : dataset.organisation.get(ids[index] ?? ''));
  return { previous: neighbour(at - 1), next: neighbour(at + 1) };
}
