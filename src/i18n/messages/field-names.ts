import { defineMessages } from '../message.ts';

/** Names of fields that are no column of the workbook. */
export const fieldNames = defineMessages({
  sources: { en: 'Sources', bg: 'Източници' },
  claims: { en: 'Claims', bg: 'Твърдения' },
  formerIds: { en: 'Former ids', bg: 'Предишни идентификатори' },
  inferredField: { en: 'Reason for: {field}', bg: 'Основание за: {field}' },
});
