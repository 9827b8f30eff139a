import { useCallback, useRef } from 'react';
import type { Organisation } from '#src/domain/organisation.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages } from '#src/i18n/messages/app.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { PanelBoundary } from '#src/ui/panel-boundary.tsx';
import { PanelFailure } from '#src/ui/panel-failure.tsx';
import { FilterToggle } from './filter-toggle.tsx';
import { useModalSheet } from './modal-sheet.ts';
import { OrganisationDetails } from './organisation-details.tsx';
import { useEscape, usePanelFocus } from './panel-focus.ts';
import { PanelNeighbours } from './panel-neighbours.tsx';
import './organisation-panel.css';

/** The panel of the organisation that the address names. Beside the map or the view, over it, or a sheet. */
export function OrganisationPanel() {
  const { dataset, state } = useDashboard();
  const organisation = dataset.organisation.get(state.organisation ?? '');
  return organisation === undefined ? null : <OpenPanel organisation={organisation} />;
}

function OpenPanel({ organisation }: { readonly organisation: Organisation }) {
  const { t, text, formats } = useI18n();
  const { dataset, state, openOrganisation } = useDashboard();
  const { id, name, country, place } = organisation;
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = useCallback(() => openOrganisation(undefined), [openOrganisation]);
  useModalSheet(section);
  usePanelFocus(section, heading, id);
  useEscape(section, close);
  const city = text(place === undefined ? undefined : dataset.place.get(place)?.name);
  const beside = state.view === 'overview' ? 'map' : 'view';
  return (
    <section ref={section} aria-label={name} className={`organisation-panel organisation-panel--beside-${beside} card`}>
      <div className="organisation-panel__sheet">
        <header className="organisation-panel__head">
          <p className="organisation-panel__crumbs muted">
            <FilterToggle facet="country" value={country} className="organisation-panel__link">
              {formats.country(country)}
            </FilterToggle>
            {city !== '' && ` › ${city}`}
          </p>
          <h2 ref={heading} tabIndex={-1} className="organisation-panel__name">
            {name}
          </h2>
          <div className="organisation-panel__actions">
            <PanelBoundary key={id} fallback={() => null}>
              <PanelNeighbours id={id} />
            </PanelBoundary>
            <button type="button" className="button" onClick={close}>
              {t(appMessages.close)}
            </button>
          </div>
        </header>
        <PanelBoundary key={id} fallback={(_error, retry) => <PanelFailure title={name} retry={retry} />}>
          <OrganisationDetails id={id} />
        </PanelBoundary>
      </div>
    </section>
  );
}
