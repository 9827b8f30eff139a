import { useState } from 'react';
import type { Dataset } from '#src/domain/dataset.ts';
import type { Language } from '#src/domain/language.ts';
import { LanguageProvider } from '#src/i18n/i18n.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { writeAddress } from '#src/state/address.ts';
import { DashboardProvider } from '#src/state/dashboard.ts';
import { changedState } from '#src/state/state-change.ts';
import { DEFAULT_VIEW_STATE, type ViewState } from '#src/state/view-state.ts';
import { OrganisationList } from '#src/views/organisations/organisation-list.tsx';
import { OrganisationPanel } from '#src/views/organisations/organisation-panel.tsx';

interface OrganisationDashboardProps {
  readonly dataset: Dataset;
  readonly start?: Partial<ViewState>;
  readonly language?: Language;
}

/** The list and the panel of a record, joined as the page joins them, without an address. */
export function OrganisationDashboard({ dataset, start = {}, language = 'en' }: OrganisationDashboardProps) {
  const [state, setState] = useState<ViewState>({ ...DEFAULT_VIEW_STATE, ...start });
  const [columns] = useState(() => buildColumns(dataset));
  const answer = answerFilter(columns, state.filter);
  const openOrganisation = (organisation: string | undefined) => {
    const { organisation: _, ...rest } = state;
    setState(organisation === undefined ? rest : { ...rest, organisation });
  };
  return (
    <LanguageProvider value={language}>
      <DashboardProvider
        value={{
          dataset,
          answer,
          state,
          faults: [],
          change: (next) => setState(changedState(state, next)),
          setFilter: (filter) => setState({ ...state, filter }),
          openOrganisation,
          hrefOf: (next) => writeAddress(changedState(state, next)) || '?',
        }}
      >
        <h1 id="result">Result</h1>
        <OrganisationList />
        {state.organisation !== undefined && <OrganisationPanel />}
      </DashboardProvider>
    </LanguageProvider>
  );
}
