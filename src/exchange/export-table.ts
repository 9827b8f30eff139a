import { activityRows } from '#src/select/activity-rows.ts';
import { fileNameOf, type MakeFile } from './export-file.ts';

/** The answer's activities as CSV, in the order of time. */
export const exportTable: MakeFile = async (subject) => {
  const { dataset, answer, i18n } = subject;
  const { activitiesCsv } = await import('./activities-csv.ts');
  const content = activitiesCsv(dataset, activityRows(dataset, answer), answer.filter, i18n);
  return { name: fileNameOf(subject, 'csv'), type: 'text/csv;charset=utf-8', content, remarks: [] };
};
