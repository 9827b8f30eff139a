import { type ReactNode, useId } from 'react';
import { downloadFile } from '#src/exchange/download.ts';
import { useDraftDesk } from '#src/exchange/draft/draft-desk.ts';
import { editionRecord } from '#src/exchange/edition-record.ts';
import { exportCalendar } from '#src/exchange/export-calendar.ts';
import { exportGeoJson } from '#src/exchange/export-geojson.ts';
import type { ExportMaterial } from '#src/exchange/export-material.ts';
import { exportPowerPoint } from '#src/exchange/export-power-point.ts';
import { exportTable } from '#src/exchange/export-table.ts';
import { exportAnswerWorkbook, exportRecordWorkbook } from '#src/exchange/export-workbook.ts';
import { recordFileName } from '#src/exchange/record-file-name.ts';
import { recordJson } from '#src/exchange/record-json.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { useOnceWhole } from '#src/i18n/late-texts.tsx';
import { appMessages } from '#src/i18n/messages/app.ts';
import { exportMessages as m } from '#src/i18n/messages/export.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { useExportJob } from './export-job.ts';
import { ExportStatus } from './export-status.tsx';
import { OneFileLink } from './one-file-link.tsx';
import { PictureItems } from './picture-items.tsx';

interface ExportPanelProps {
  readonly material: ExportMaterial;
  /** Size of the file beside the page that holds all of it; 0 where there is none. */
  readonly oneFileBytes: number;
  readonly close: () => void;
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <fieldset className="export-menu__group">
      <legend className="export-menu__heading">{name}</legend>
      {children}
    </fieldset>
  );
}

/** Everything that can be taken away, by what it is for. What needs activities says why it waits where there are none. */
export function ExportPanel({ material, oneFileBytes, close }: ExportPanelProps) {
  const { t } = useI18n();
  const { dataset, answer } = useDashboard();
  const job = useExportJob(material);
  const { once, notice } = useOnceWhole('export');
  const reason = useId();
  const { record } = dataset;
  const { published } = useDraftDesk();
  const isDraft = record !== published;
  const isEmpty = answer.activities.length === 0;
  const waits = { 'aria-disabled': isEmpty, 'aria-describedby': isEmpty ? reason : undefined };
  const start: typeof job.start = (...what) => {
    if (!isEmpty) once(() => job.start(...what));
  };
  const draw: typeof job.start = (...what) => {
    if (!isEmpty) job.start(...what);
  };
  const items = {
    table: { label: t(m.table), make: exportTable },
    workbook: { label: t(m.workbook), make: exportAnswerWorkbook },
    calendar: { label: t(m.calendar), make: exportCalendar },
    geojson: { label: t(m.geojson), make: exportGeoJson },
    powerPoint: { label: t(m.powerPoint), make: exportPowerPoint(material) },
  };
  const item = (name: keyof typeof items) => {
    const { label, make } = items[name];
    return (
      <button
        type="button"
        className="button"
        {...waits}
        onClick={({ currentTarget }) => start(label, make, currentTarget)}
      >
        {label}
      </button>
    );
  };
  return (
    <div className="export-menu">
      {isEmpty && (
        <p id={reason} className="export-menu__empty">
          {t(m.empty)}
        </p>
      )}
      <Group name={t(m.data)}>
        {item('table')}
        {item('workbook')}
        <button
          type="button"
          className="button"
          onClick={() =>
            once(() => {
              downloadFile(
                recordFileName(record, 'json', { isDraft }),
                'application/json',
                recordJson(editionRecord(record)),
              );
              close();
            })
          }
        >
          {t(appMessages.exportRecord)}
        </button>
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) =>
            once(() => job.start(t(m.recordWorkbook), exportRecordWorkbook, currentTarget))
          }
        >
          {t(m.recordWorkbook)}
        </button>
        {item('calendar')}
        {item('geojson')}
      </Group>
      <Group name={t(m.meeting)}>
        {item('powerPoint')}
        {oneFileBytes > 0 && <OneFileLink bytes={oneFileBytes} isDraft={isDraft} onClick={close} />}
        <button
          type="button"
          className="button"
          onClick={() =>
            once(() => {
              close();
              window.print();
            })
          }
        >
          {t(m.print)}
        </button>
      </Group>
      <Group name={t(m.pictures)}>
        <PictureItems material={material} waits={waits} start={draw} />
      </Group>
      <ExportStatus job={job}>{notice}</ExportStatus>
    </div>
  );
}
