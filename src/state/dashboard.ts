import { createContext, useContext } from 'react';
import type { Dataset } from '#src/domain/dataset.ts';
import type { Fault } from '#src/domain/fault.ts';
import type { Answer } from '#src/select/answer.ts';
import type { Filter } from '#src/select/filter.ts';
import type { StateChange } from './state-change.ts';
import type { ViewState } from './view-state.ts';

/** A change of the address: one step of the history, unless it replaces the present one (typing in a field). */
export type Change = (next: StateChange, how?: 'push' | 'replace') => void;

/** What every view is given: the record, the answer to the present filter, what is looked at, and how to change it. */
export interface Dashboard {
  readonly dataset: Dataset;
  readonly answer: Answer;
  readonly state: ViewState;
  readonly faults: readonly Fault[];
  readonly change: Change;
  readonly setFilter: (filter: Filter, how?: 'push' | 'replace') => void;
  /** Opens an organisation's panel; `undefined` closes it. */
  readonly openOrganisation: (id: string | undefined) => void;
  /** The address of a state that differs from the present one in these parts, for links. */
  readonly hrefOf: (next: StateChange) => string;
}

const DashboardContext = createContext<Dashboard | undefined>(undefined);

export const DashboardProvider = DashboardContext.Provider;

/** The dashboard that surrounds a view. Throws where there is none, which only a programming error can cause. */
export function useDashboard(): Dashboard {
  const dashboard = useContext(DashboardContext);
  if (dashboard === undefined) throw new Error('useDashboard needs a DashboardProvider around it');
  return dashboard;
}
