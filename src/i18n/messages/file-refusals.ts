import { defineMessages, type Message } from '../message.ts';

/** What a file was found to be when it was not read. */
const wrong = defineMessages({
  empty: { en: 'The file is empty.', bg: 'Файлът е празен.' },
  'no-list': {
    en: 'The file holds no list of objects with named fields.',
    bg: 'Във файла няма списък от обекти с наименувани полета.',
  },
  password: { en: 'The file is protected by a password.', bg: 'Файлът е защитен с парола.' },
  'old-format': {
    en: 'The file is a spreadsheet in another format (.{ending}).',
    bg: 'Файлът е електронна таблица в друг формат (.{ending}).',
  },
  'other-kind': { en: 'The file is no table but {kind}.', bg: 'Файлът не е таблица, а {kind}.' },
  'not-a-workbook': {
    en: 'The file is called or packed like a workbook (.{ending}), but is none.',
    bg: 'Файлът е наречен или пакетиран като работна книга (.{ending}), но не е такава.',
  },
  'unknown-ending': {
    en: 'The name of the file ends in “.{ending}”, which says nothing about a table.',
    bg: 'Името на файла завършва на „.{ending}“, което не говори за таблица.',
  },
  damaged: { en: 'The file is damaged: {detail}.', bg: 'Файлът е повреден: {detail}.' },
  'too-many-entries': {
    en: 'The workbook is packed from {found, number} parts.',
    bg: 'Работната книга е пакетирана от {found, number} части.',
  },
  'unpacks-too-large': {
    en: 'A file of {packed, number} bytes unpacks to {unpacked, number}.',
    bg: 'Файл от {packed, number} байта се разопакова до {unpacked, number}.',
  },
  macros: { en: 'The workbook contains macros.', bg: 'Работната книга съдържа макроси.' },
  'document-type': {
    en: 'The part {part} declares a document type or entities, as no spreadsheet program writes them.',
    bg: 'Частта {part} обявява тип на документа или същности, каквито никоя програма за таблици не записва.',
  },
  'too-many-rows': {
    en: 'A sheet states {found, number} rows or more.',
    bg: 'Лист съдържа {found, number} или повече реда.',
  },
  'too-far-apart': {
    en: 'The filled cells reach as far as {cell}, with nothing in between.',
    bg: 'Попълнените клетки стигат чак до {cell}, а между тях няма нищо.',
  },
  'too-many-cells': { en: 'The file holds {found, number} cells.', bg: 'Файлът съдържа {found, number} клетки.' },
  'too-large': { en: 'The file has {found, number} bytes.', bg: 'Файлът е {found, number} байта.' },
  'not-text': { en: 'The file is not text.', bg: 'Файлът не е текст.' },
  'open-quotation': {
    en: 'A quotation mark in row {row, number} is never closed, from “{found}” on.',
    bg: 'Кавичка на ред {row, number} не е затворена, от „{found}“ нататък.',
  },
  'not-json': { en: 'The file is not valid JSON: {detail}.', bg: 'Файлът не е валиден JSON: {detail}.' },
  'no-file': { en: 'There is no file “{file}”.', bg: 'Няма файл „{file}“.' },
  'nested-too-deep': {
    en: 'The lists and objects of the file lie more than {most, number} deep inside one another.',
    bg: 'Списъците и обектите във файла са вложени един в друг на повече от {most, number} нива.',
  },
  'not-a-record': { en: 'The file holds no part of a record.', bg: 'Файлът не съдържа част от записа.' },
  'not-our-workbook': {
    en: 'The workbook was not exported from here.',
    bg: 'Работната книга не е изнесена оттук.',
  },
});

export type RefusalCode = keyof typeof wrong;

const TABLE: Message = {
  en: 'A table as .xlsx, .csv (or .tsv, .txt) or .json.',
  bg: 'Таблица като .xlsx, .csv (или .tsv, .txt) или .json.',
};
const PLAIN: Message = {
  en: 'A workbook of plain tables, as a spreadsheet program saves it as .xlsx.',
  bg: 'Работна книга с обикновени таблици, както програма за таблици я записва като .xlsx.',
};
const SAVE_AS: Message = {
  en: 'Open it in a spreadsheet program and save it as .xlsx.',
  bg: 'Отворете го в програма за таблици и го запишете като .xlsx.',
};
const ANEW: Message = {
  en: 'Take the file from where it came once more, or copy its tables into a new workbook.',
  bg: 'Вземете файла отново от източника му или копирайте таблиците в нова работна книга.',
};
const CLEAR: Message = {
  en: 'Delete the empty rows and columns behind the table, or copy the table alone into a new workbook.',
  bg: 'Изтрийте празните редове и колони след таблицата или копирайте само нея в нова работна книга.',
};
const DIVIDE: Message = { en: 'Divide it into several files.', bg: 'Разделете го на няколко файла.' };

const remedy: Readonly<Record<RefusalCode, readonly [expected: Message, mend: Message]>> = {
  empty: [TABLE, { en: 'Choose the file that holds the table.', bg: 'Изберете файла, който съдържа таблицата.' }],
  'no-list': [
    {
      en: 'A list of objects, each with fields such as date and country.',
      bg: 'Списък от обекти, всеки с полета като дата и държава.',
    },
    { en: 'Write every visit as an object of one list.', bg: 'Запишете всяко посещение като обект в един списък.' },
  ],
  password: [
    { en: 'A file that opens without a password.', bg: 'Файл, който се отваря без парола.' },
    { en: 'Save it without a password and choose it again.', bg: 'Запишете го без парола и го изберете отново.' },
  ],
  'old-format': [TABLE, SAVE_AS],
  'other-kind': [TABLE, { en: 'Choose the table itself.', bg: 'Изберете самата таблица.' }],
  'not-a-workbook': [PLAIN, SAVE_AS],
  'unknown-ending': [TABLE, SAVE_AS],
  damaged: [{ en: 'A whole, readable file.', bg: 'Цял, четим файл.' }, ANEW],
  'too-many-entries': [{ en: 'At most {most, number} parts.', bg: 'Най-много {most, number} части.' }, ANEW],
  'unpacks-too-large': [
    {
      en: 'At most {most, number} bytes for a file of this size.',
      bg: 'Най-много {most, number} байта за файл с тази големина.',
    },
    CLEAR,
  ],
  macros: [PLAIN, { en: 'Save it as .xlsx without macros.', bg: 'Запишете я като .xlsx без макроси.' }],
  'document-type': [PLAIN, ANEW],
  'too-many-rows': [{ en: 'At most {most, number} rows.', bg: 'Най-много {most, number} реда.' }, CLEAR],
  'too-far-apart': [{ en: 'Cells that form one table.', bg: 'Клетки, които образуват една таблица.' }, CLEAR],
  'too-many-cells': [{ en: 'At most {most, number} cells.', bg: 'Най-много {most, number} клетки.' }, DIVIDE],
  'too-large': [{ en: 'At most {most, number} bytes.', bg: 'Най-много {most, number} байта.' }, DIVIDE],
  'not-text': [TABLE, { en: 'Save the table as .csv in UTF-8.', bg: 'Запишете таблицата като .csv в UTF-8.' }],
  'open-quotation': [
    {
      en: 'Quotation marks in pairs; one inside a cell is doubled.',
      bg: 'Кавички по двойки; вътре в клетка се удвояват.',
    },
    { en: 'Close it or delete it in that row.', bg: 'Затворете я или я изтрийте на този ред.' },
  ],
  'not-json': [
    { en: 'Valid JSON.', bg: 'Валиден JSON.' },
    { en: 'Mend it in an editor that checks JSON.', bg: 'Поправете го в редактор, който проверява JSON.' },
  ],
  'no-file': [
    { en: 'The path of a file that is there.', bg: 'Пътят до съществуващ файл.' },
    { en: 'Check the name and the folder.', bg: 'Проверете името и папката.' },
  ],
  'nested-too-deep': [
    { en: 'A list of objects, one for each row.', bg: 'Списък от обекти, по един за всеки ред.' },
    { en: 'Export the table itself as JSON or CSV.', bg: 'Изнесете самата таблица като JSON или CSV.' },
  ],
  'not-a-record': [
    { en: 'An object with {files}.', bg: 'Обект с {files}.' },
    { en: 'Choose a file that was exported as JSON here.', bg: 'Изберете файл, изнесен оттук като JSON.' },
  ],
  'not-our-workbook': [
    {
      en: 'The sheets and headers of an exported workbook, in English or Bulgarian.',
      bg: 'Листовете и заглавията на изнесена работна книга, на английски или български.',
    },
    { en: 'Import it as any other table.', bg: 'Внесете я като всяка друга таблица.' },
  ],
};

/** Why a file is not read, in three parts: what it is, what was expected, what to do. Filled by the refusal's values. */
export interface RefusalWording {
  readonly wrong: Message;
  readonly expected: Message;
  readonly mend: Message;
}

/** The wording of a refusal. */
export function refusalWording(code: RefusalCode): RefusalWording {
  const [expected, mend] = remedy[code];
  return { wrong: wrong[code], expected, mend };
}

/** Every refusal that there is. */
export const REFUSALS = wrong;
