import { fetchedAhead } from '#src/ui/fetched-ahead.tsx';
import { lazyPart } from '#src/ui/lazy-part.tsx';

const loadPanel = async () => (await import('#src/views/organisations/organisation-panel.tsx')).OrganisationPanel;

/** The panel of the open organisation: fetched once the page is idle, so that it opens at once. */
export const useOrganisationPanel = fetchedAhead(loadPanel, lazyPart(loadPanel));
