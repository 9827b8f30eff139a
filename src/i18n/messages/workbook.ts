import { defineMessages } from '../message.ts';

/** Names of the workbook's sheets: at most 31 characters, none of []/\:*? */
export const sheetNames = defineMessages({
  visits: { en: 'Visits', bg: 'Посещения' },
  meetings: { en: 'Meetings', bg: 'Срещи' },
  organisations: { en: 'Organisations', bg: 'Организации' },
  people: { en: 'People', bg: 'Хора' },
  places: { en: 'Places', bg: 'Места' },
  followUps: { en: 'Follow-ups', bg: 'Последващи действия' },
  kinds: { en: 'Kinds of organisation', bg: 'Видове организации' },
  topics: { en: 'Topics', bg: 'Теми' },
  goals: { en: 'Goals', bg: 'Цели' },
  sources: { en: 'Sources', bg: 'Източници' },
  site: { en: 'Site', bg: 'Сайт' },
  explanation: { en: 'What the columns mean', bg: 'Какво означават колоните' },
});

/** Sheets that hold the lists inside records, a row for each entry, by the field that holds the list. */
export const listSheetNames = defineMessages({
  sources: { en: 'Where it is printed', bg: 'Къде е отпечатано' },
  claims: { en: 'Claims', bg: 'Твърдения' },
  inferred: { en: 'Inferred', bg: 'Изведени факти' },
  regionNames: { en: 'Names of regions', bg: 'Имена на региони' },
});

export const workbookMessages = defineMessages({
  sheet: { en: 'Sheet', bg: 'Лист' },
  column: { en: 'Column', bg: 'Колона' },
  field: { en: 'Field of the record', bg: 'Поле на записа' },
  meaning: { en: 'What stands in it', bg: 'Какво стои в нея' },
  list: {
    en: 'Several are divided by semicolons. [] is an empty list that is stated.',
    bg: 'Няколко стойности се разделят с точка и запетая. [] е записан празен списък.',
  },
  internal: {
    en: 'INTERNAL: this workbook holds notes and contacts for staff. Do not publish it.',
    bg: 'ВЪТРЕШНО: книгата съдържа бележки и контакти за екипа. Не я публикувайте.',
  },
  continued: {
    en: 'A text too long for one cell goes on in a column of the same name with (2), (3) and so on.',
    bg: 'Текст, по-дълъг от една клетка, продължава в колона със същото име и (2), (3) и т.н.',
  },
});

/** What was amiss in a workbook of ours although it was read; each stands at a sheet, row and column. */
export const WORKBOOK_REMARKS = defineMessages({
  'unknown-column': {
    en: 'The record has no such column; what stands in it was not read.',
    bg: 'Записът няма такава колона; съдържанието ѝ не е прочетено.',
  },
  'unknown-sheet': {
    en: 'The record has no such sheet; it was not read.',
    bg: 'Записът няма такъв лист; той не е прочетен.',
  },
  'no-such-record': {
    en: 'No record of the workbook has this id; the row was not read.',
    bg: 'Няма запис с този идентификатор в книгата; редът не е прочетен.',
  },
  'date-read': {
    en: 'The date is written in another shape; it was read in the only way that it can be.',
    bg: 'Датата е записана в друг вид; прочетена е по единствения възможен начин.',
  },
  'unstored-formula': {
    en: 'The file has a formula without a stored value; it was read as empty. Open the file in the spreadsheet program, save it there and import it again.',
    bg: 'Във файла има формула без запазена стойност; прочетена е като празна. Отворете файла в програмата за електронни таблици, запазете го там и го внесете отново.',
  },
  'cell-comment': {
    en: 'A cell of the file has a comment; it was not read. Write what is needed into the cell.',
    bg: 'Към клетка във файла има коментар; той не е прочетен. Запишете нужното в клетката.',
  },
  'one-row-only': {
    en: 'This sheet has one row; any other was not read.',
    bg: 'Този лист има един ред; останалите не са прочетени.',
  },
});

export type WorkbookRemarkCode = keyof typeof WORKBOOK_REMARKS;
