import { activityRows } from '#src/select/activity-rows.ts';
import { fileNameOf, type MakeFile } from './export-file.ts';
import { runExport } from './export-steps.ts';

/** The answer's activities as CSV, in the order of time. */
export const exportTable: MakeFile = async (subject, task) => {
  const { dataset, answer, i18n } = subject;
  const { activitiesCsv } = await import('./activities-csv.ts');
  const rows = activityRows(dataset, answer);
  const pieces = await runExport(activitiesCsv(dataset, rows, answer.filter, i18n, task.progress), task.signal);
  const content = new Blob([...pieces]);
  return { name: fileNameOf(subject, 'csv'), type: 'text/csv;charset=utf-8', content, remarks: [] };
};
