import type { ViewState } from './view-state.ts';

/** Parts of a state to replace; a part given as `undefined` is taken out, if it is one that may be absent. */
export type StateChange = { readonly [Part in keyof ViewState]?: ViewState[Part] | undefined };

/** The state with parts replaced or taken out. */
export function changedState(state: ViewState, change: StateChange): ViewState {
  const { filter = state.filter, view = state.view, ...optional } = { ...state, ...change };
  const present = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return { filter, view, ...present };
}
