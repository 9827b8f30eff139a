import { LANGUAGES, type Language } from '#src/domain/language.ts';
import type { Message } from '#src/i18n/message.ts';
import { listSheetNames, sheetNames } from '#src/i18n/messages/workbook.ts';
import { LIST_SHEETS, type ListSheet, RECORD_SHEETS, type RecordSheet } from './sheet-plan.ts';

/** A sheet of the workbook, of records or of lists inside them. */
export type PlannedSheet = RecordSheet | ListSheet;

/** What the hidden sheet calls itself, by which a workbook is known as ours. It lists each sheet's name and key. */
export const MARKER_SHEET = 'record-workbook';
export const MARKER_VERSION = '1';

export const PLANNED_SHEETS: readonly PlannedSheet[] = [...RECORD_SHEETS, ...LIST_SHEETS];

const LIST_NAMES: ReadonlyMap<string, Message> = new Map(Object.entries(listSheetNames));

/** The name that a sheet is marked by, the same in every language: `visits`, `visits[]` for a list. */
export const sheetKey = (sheet: PlannedSheet): string => ('key' in sheet ? sheet.key : `${sheet.field}[]`);

export function sheetName(sheet: PlannedSheet, language: Language): string {
  if ('key' in sheet) return sheetNames[sheet.key][language];
  return LIST_NAMES.get(sheet.field)?.[language] ?? sheet.field;
}

/** Whether a name is that of the sheet in one of the languages, or its key. */
export function isNamed(sheet: PlannedSheet, name: string): boolean {
  const names = [...LANGUAGES.map((language) => sheetName(sheet, language)), sheetKey(sheet)];
  return names.some((each) => each.toLowerCase() === name.trim().toLowerCase());
}
