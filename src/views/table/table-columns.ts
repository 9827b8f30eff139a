import { tableMessages as m } from '#src/i18n/messages/table.ts';

/** The columns in their order, with their widths as shares of the table's. */
export const COLUMNS = [
  { id: 'date', name: m.date, width: 8.5 },
  { id: 'organisations', name: m.organisations, width: 10 },
  { id: 'kind', name: m.kind, width: 11 },
  { id: 'visit', name: m.visit, width: 9 },
  { id: 'country', name: m.country, width: 8 },
  { id: 'city', name: m.city, width: 6.5 },
  { id: 'people', name: m.people, width: 8.5 },
  { id: 'topics', name: m.topics, width: 9 },
  { id: 'onRecord', name: m.onRecord, width: 13.5 },
] as const;

export type ColumnId = (typeof COLUMNS)[number]['id'];
