import { answerRecord } from './answer-record.ts';
import { fileNameOf, type MakeFile } from './export-file.ts';
import { markedName } from './export-marks.ts';
import { runExport } from './export-steps.ts';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const OPTIONS = { isInternal: __EDITION__ === 'internal' };

/** The answer's part of the record as an Excel workbook. */
export const exportAnswerWorkbook: MakeFile = async (subject, task) => {
  const { workbookOf } = await import('./workbook/workbook-of.ts');
  const part = await runExport(answerRecord(subject.dataset, subject.answer), task.signal);
  const bytes = await workbookOf(part, subject.i18n.language, OPTIONS, task);
  return { name: fileNameOf(subject, 'xlsx'), type: EXCEL, content: new Uint8Array(bytes), remarks: [] };
};

/** The whole record as an Excel workbook, which the page reads again. */
export const exportRecordWorkbook: MakeFile = async (subject, task) => {
  const { dataset, i18n } = subject;
  const { record } = dataset;
  const { workbookOf } = await import('./workbook/workbook-of.ts');
  const bytes = await workbookOf(record, i18n.language, OPTIONS, task);
  const name = markedName(subject, `record-${record.site.recordDate}.xlsx`);
  return { name, type: EXCEL, content: new Uint8Array(bytes), remarks: [] };
};
