import { memo, Suspense } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages } from '#src/i18n/messages/app.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { Part } from '#src/ui/part.tsx';
import { Overview } from './overview.tsx';
import { ViewPanel } from './view-panel.tsx';

const TablePanel = lazyPart(async () => (await import('#src/views/table/table-panel.tsx')).TablePanel);
const FollowUpsPanel = lazyPart(
  async () => (await import('#src/views/follow-ups/follow-ups-panel.tsx')).FollowUpsPanel,
);
const GapsPanel = lazyPart(async () => (await import('#src/views/gaps/gaps-panel.tsx')).GapsPanel);
const ImportPage = lazyPart(async () => (await import('./import-page.tsx')).ImportPage);

/** The view that the address names. Drawn anew only when what it is given changes, not whenever the page around it is. */
export const CurrentView = memo(function CurrentView() {
  const { t } = useI18n();
  const { state } = useDashboard();
  switch (state.view) {
    case 'overview':
    case 'present':
      return <Overview />;
    case 'table':
      return (
        <ViewPanel title="table">
          <TablePanel />
        </ViewPanel>
      );
    case 'follow-ups':
      return (
        <ViewPanel title="followUps">
          <FollowUpsPanel />
        </ViewPanel>
      );
    case 'import':
      return (
        <Part title={t(appMessages.import)}>
          <Suspense fallback={<div className="panel card skeleton" />}>
            <ImportPage />
          </Suspense>
        </Part>
      );
    case 'gaps':
      return (
        <ViewPanel title="gaps">
          <GapsPanel />
        </ViewPanel>
      );
  }
});
