import { type ReactNode, Suspense } from 'react';
import { downloadFile } from '#src/exchange/download.ts';
import { useDraftDesk } from '#src/exchange/draft/draft-desk.ts';
import { editionRecord } from '#src/exchange/edition-record.ts';
import { recordFileName } from '#src/exchange/record-file-name.ts';
import { recordJson } from '#src/exchange/record-json.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { useOnceWhole } from '#src/i18n/late-texts.tsx';
import { appMessages as m } from '#src/i18n/messages/app.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { PanelBoundary } from '#src/ui/panel-boundary.tsx';
import { PanelFailure } from '#src/ui/panel-failure.tsx';
import { Popover } from '#src/ui/popover.tsx';
import './export-menu.css';

interface ExportMenuProps {
  /** What can be taken away; its code is fetched when the menu is opened. */
  readonly items: (close: () => void) => ReactNode;
}

/** The button to everything that can be taken away. Where the rest cannot be loaded, the record still can be. */
export function ExportMenu({ items }: ExportMenuProps) {
  const { t } = useI18n();
  return (
    <Popover label={t(m.export)} name={t(m.export)} align="end">
      {(close) => (
        <PanelBoundary
          fallback={(_error, retry) => (
            <PanelFailure title={t(m.export)} retry={retry}>
              <RecordAlone />
            </PanelFailure>
          )}
        >
          <Suspense fallback={<div className="export-menu__loading skeleton" aria-busy="true" />}>
            {items(close)}
          </Suspense>
        </PanelBoundary>
      )}
    </Popover>
  );
}

/** The whole record, whatever else fails. */
export function RecordAlone() {
  const { t } = useI18n();
  const { record } = useDashboard().dataset;
  const { published } = useDraftDesk();
  const { once, notice } = useOnceWhole('record');
  const name = recordFileName(record, 'json', { isDraft: record !== published });
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => once(() => downloadFile(name, 'application/json', recordJson(editionRecord(record))))}
      >
        {t(m.exportRecord)}
      </button>
      {notice}
    </>
  );
}
