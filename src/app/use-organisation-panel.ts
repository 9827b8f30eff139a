import type { ComponentType } from 'react';
import { useFetchedAhead } from '#src/ui/fetched-ahead.ts';
import { lazyPart } from '#src/ui/lazy-part.tsx';

const loadPanel = async () => (await import('#src/views/organisations/organisation-panel.tsx')).OrganisationPanel;

const OrganisationPanel = lazyPart(loadPanel);

/** The panel of the open organisation: fetched once the page is idle, so that it opens at once. */
export const useOrganisationPanel = (): ComponentType<object> => useFetchedAhead(loadPanel, OrganisationPanel);
