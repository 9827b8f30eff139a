import type { Dataset } from '#src/domain/dataset.ts';
import { runSteps } from '#src/domain/run-steps.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import type { ActivityRow } from '#src/select/activity-rows.ts';
import type { Filter } from '#src/select/filter.ts';
import { downloadFile } from './download.ts';
import { exportFileName } from './export-file-name.ts';

/** Hands rows of the table over as a CSV file named after the filter and the record's day. Rejects where the code for it cannot be loaded. */
export async function downloadActivities(
  dataset: Dataset,
  rows: readonly ActivityRow[],
  filter: Filter,
  i18n: I18n,
): Promise<void> {
  const { activitiesCsv } = await import('./activities-csv.ts');
  const name = exportFileName(dataset, filter, 'csv', i18n.formats.country);
  const pieces = await runSteps(activitiesCsv(dataset, rows, filter, i18n));
  downloadFile(name, 'text/csv;charset=utf-8', new Blob([...pieces]));
}
