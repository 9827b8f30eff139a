import { useMemo } from 'react';
import type { Dataset } from '#src/domain/dataset.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { FACETS, type Facet } from '#src/select/filter.ts';
import { type Addressable, type AddressProblem, readAddress, writeAddress } from '#src/state/address.ts';
import type { Dashboard } from '#src/state/dashboard.ts';
import { goToSearch, useLocationSearch } from '#src/state/location-search.ts';
import { rebasedFilter } from '#src/state/rebased-filter.ts';
import { changedState } from '#src/state/state-change.ts';
import { addressAliases } from './address-aliases.ts';
import { columnsOf } from './prepared-dataset.ts';

/** Joins the record, the address and the answer: what every view is given, and what of the address was ignored. */
export function useAddressState(
  dataset: Dataset,
): Omit<Dashboard, 'faults'> & { readonly problems: readonly AddressProblem[] } {
  const search = useLocationSearch();
  const columns = columnsOf(dataset);
  const addressable = useMemo<Addressable>(() => {
    const facets = Object.fromEntries(FACETS.map((facet) => [facet, new Set(columns.facets[facet].values)]));
    return {
      facets: facets as Record<Facet, Set<string>>,
      organisations: new Set(dataset.organisation.keys()),
      aliases: addressAliases(dataset),
    };
  }, [columns, dataset]);
  const { state, problems } = useMemo(() => readAddress(search, addressable), [search, addressable]);
  const filterKey = writeAddress({ filter: state.filter, view: 'overview' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the filter, which is a new object at every move
  const answer = useMemo(() => answerFilter(columns, state.filter), [columns, filterKey]);
  return useMemo(() => {
    // A view that is still being drawn offers what belongs to an earlier state: what counts is the address of this moment.
    const change: Dashboard['change'] = (next, how) => {
      const { state: now } = readAddress(window.location.search, addressable);
      const filter = next.filter && rebasedFilter(state.filter, next.filter, now.filter);
      goToSearch(writeAddress(changedState(now, filter === undefined ? next : { ...next, filter })), how);
    };
    return {
      dataset,
      answer,
      state,
      problems,
      change,
      setFilter: (filter, how) => change({ filter }, how),
      openOrganisation: (organisation) => change({ organisation }),
      hrefOf: (next) => writeAddress(changedState(state, next)) || '?',
    };
  }, [dataset, answer, state, problems, addressable]);
}
