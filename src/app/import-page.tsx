import { useI18n } from '#src/i18n/i18n.ts';
import { draftMessages } from '#src/i18n/messages/draft.ts';
import { WhenWhole } from '#src/i18n/when-whole.tsx';
import { Panel } from '#src/ui/panel.tsx';
import { TidyUp } from '#src/views/draft/tidy-up.tsx';
import { ImportPanel } from '#src/views/import/import-panel.tsx';
import { ViewPanel } from './view-panel.tsx';

/** The view in which the record is changed: tables come in, records are merged, a person is removed. */
export function ImportPage() {
  const { t } = useI18n();
  return (
    <WhenWhole>
      <ViewPanel title="import">
        <ImportPanel />
      </ViewPanel>
      <Panel title={t(draftMessages.tidyUp)}>
        <TidyUp />
      </Panel>
    </WhenWhole>
  );
}
