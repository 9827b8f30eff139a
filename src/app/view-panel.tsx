import { type ReactNode, Suspense } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages } from '#src/i18n/messages/app.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { Panel } from '#src/ui/panel.tsx';
import { Part } from '#src/ui/part.tsx';
import { useOrganisationPanel } from './use-organisation-panel.ts';

interface ViewPanelProps {
  readonly title: 'table' | 'followUps' | 'gaps' | 'import';
  readonly children: ReactNode;
}

/** A view that has the page's width to itself, with an organisation's panel beside it when one is open. */
export function ViewPanel({ title, children }: ViewPanelProps) {
  const { t } = useI18n();
  const { state } = useDashboard();
  const OrganisationPanel = useOrganisationPanel();
  return (
    <div className={state.organisation === undefined ? 'view' : 'view view--with-panel'}>
      <Panel title={t(appMessages[title])}>{children}</Panel>
      {state.organisation !== undefined && (
        <Part title={t(appMessages.organisation)}>
          <Suspense fallback={<div className="panel card skeleton" />}>
            <OrganisationPanel />
          </Suspense>
        </Part>
      )}
    </div>
  );
}
