import type { Dataset } from '#src/domain/dataset.ts';
import type { Organisation } from '#src/domain/organisation.ts';
import type { Visit } from '#src/domain/visit.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import type { Encounters } from '#src/select/encounters.ts';
import { fold, queryWords } from '#src/select/fold.ts';
import { sortSteps } from '#src/select/sort-steps.ts';

/** A name at a place, and the words it is found by as a search compares them. */
export type EncounterName = { readonly key: string; readonly name: string; readonly folded: string } & (
  | { readonly organisation: Organisation }
  | { readonly visit: Visit }
);

/** Names that are made between two pauses. */
const STEP = 200;

/** The organisations met at a place in the order of a dictionary, then the visits without a meeting in theirs; by steps. */
export function* encounterNameSteps(
  { organisations, visits }: Encounters,
  dataset: Dataset,
  { text, formats }: I18n,
): Generator<undefined, readonly EncounterName[]> {
  const inOrder = function* (names: readonly EncounterName[]) {
    return yield* sortSteps(names, (a, b) => formats.compare(a.name, b.name));
  };
  const met: EncounterName[] = [];
  for (const [at, id] of organisations.entries()) {
    const organisation = dataset.organisation.get(id);
    if (organisation === undefined) continue;
    const { name, aliases } = organisation;
    met.push({ key: `organisation ${id}`, name, folded: fold([name, ...aliases].join(' ')), organisation });
    if (at % STEP === STEP - 1) yield;
  }
  const unmet: EncounterName[] = [];
  for (const [at, id] of visits.entries()) {
    const visit = dataset.visit.get(id);
    if (visit === undefined) continue;
    const name = text(visit.title);
    unmet.push({ key: `visit ${id}`, name, folded: fold(name), visit });
    if (at % STEP === STEP - 1) yield;
  }
  return [...(yield* inOrder(met)), ...(yield* inOrder(unmet))];
}

/** The names that hold every word of what is sought, in any order. */
export function findNames(names: readonly EncounterName[], sought: string): readonly EncounterName[] {
  const words = queryWords(sought);
  return words.length === 0 ? names : names.filter(({ folded }) => words.every((word) => folded.includes(word)));
}
