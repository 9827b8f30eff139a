import { Activity, Suspense } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages as m } from '#src/i18n/messages/app.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { Panel } from '#src/ui/panel.tsx';
import { Part } from '#src/ui/part.tsx';
import { WhenNear } from '#src/ui/when-near.tsx';
import { WhenPainted } from '#src/ui/when-painted.tsx';
import { TimelinePanel } from '#src/views/timeline/timeline-panel.tsx';
import { FollowingViews } from './following-views.tsx';
import { useOrganisationPanel } from './use-organisation-panel.ts';

const MapPanel = lazyPart(async () => (await import('#src/views/map/map-panel.tsx')).MapPanel);
const PlaceList = lazyPart(async () => (await import('#src/views/map/place-list.tsx')).PlaceList);
const OrganisationList = lazyPart(
  async () => (await import('#src/views/organisations/organisation-list.tsx')).OrganisationList,
);
const ChartsPanel = lazyPart(async () => (await import('#src/views/charts/charts-panel.tsx')).ChartsPanel);

/**
 * The default view: map with its list or the open organisation, timeline, organisations, charts. The list stays behind
 * the organisation as it was left, so that closing it leads back to the name that opened it.
 */
export function Overview() {
  const { t } = useI18n();
  const { state } = useDashboard();
  const isOpen = state.organisation !== undefined;
  const OrganisationPanel = useOrganisationPanel();
  return (
    <>
      <div className={isOpen ? 'overview__top overview__top--open' : 'overview__top'}>
        <Panel title={t(m.map)} headingHidden className="overview__map">
          <WhenNear className="overview__map-room" stop={t(m.showPanel, { panel: t(m.map) })}>
            <MapPanel />
          </WhenNear>
        </Panel>
        <Activity mode={isOpen ? 'hidden' : 'visible'}>
          <WhenNear className="overview__places-room card" stop={t(m.showPanel, { panel: t(m.places) })}>
            <Part title={t(m.places)}>
              <PlaceList />
            </Part>
          </WhenNear>
        </Activity>
        {isOpen && (
          <Part title={t(m.organisation)}>
            <Suspense fallback={<div className="panel card skeleton" />}>
              <OrganisationPanel />
            </Suspense>
          </Part>
        )}
      </div>
      {/* In a frame of its own: drawn together with the map, so much changes that the page would not answer meanwhile. */}
      <FollowingViews>
        <WhenPainted meanwhile={<div className="panel card overview__timeline" />}>
          <Panel title={t(m.timeline)} headingHidden className="overview__timeline">
            <TimelinePanel />
          </Panel>
          <div className="overview__bottom">
            <Panel title={t(m.organisations)}>
              <WhenNear className="overview__organisations-room" stop={t(m.showPanel, { panel: t(m.organisations) })}>
                <OrganisationList />
              </WhenNear>
            </Panel>
            <Panel title={t(m.charts)}>
              <WhenNear className="overview__charts-room" stop={t(m.showPanel, { panel: t(m.charts) })}>
                <ChartsPanel />
              </WhenNear>
            </Panel>
          </div>
        </WhenPainted>
      </FollowingViews>
    </>
  );
}
