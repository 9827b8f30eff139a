import type { Message } from '../message.ts';

/** What people wrote beside the cells of a spreadsheet, or struck through in it. */
export type ImportCommentCode = 'cell-comments' | 'unread-comment' | 'struck-cells';

const w = (en: string, bg: string): Message => ({ en, bg });

/** What is wrong, what was expected and how to mend it. */
export const IMPORT_COMMENTS: Readonly<
  Record<ImportCommentCode, readonly [wrong: Message, expected: Message, mend: Message]>
> = {
  'cell-comments': [
    w(
      'Cells of the spreadsheet have comments; these stand as a column of their own behind the others.',
      'Към клетки на електронната таблица има коментари; те стоят като отделна колона след останалите.',
    ),
    w('remarks that are meant to be imported', 'бележки, които трябва да се внесат'),
    w(
      'Map that column as “Not imported” if they are not meant.',
      'Посочете „Не се внася“ за тази колона, ако не трябва да се внесат.',
    ),
  ],
  'unread-comment': [
    w(
      'A cell outside the rows that are read has a comment; it is not read.',
      'Към клетка извън редовете, които се четат, има коментар; той не се чете.',
    ),
    w('comments at cells of the rows that are read', 'коментари към клетки от редовете, които се четат'),
    w('Write what is needed into a row of the table.', 'Запишете нужното в ред от таблицата.'),
  ],
  'struck-cells': [
    w(
      'Cells are struck through in the spreadsheet; they are read like the others.',
      'Има зачертани клетки в електронната таблица; четат се като останалите.',
    ),
    w('cells that still hold', 'клетки, които още важат'),
    w(
      'Delete in the table what no longer holds, or write “cancelled” in its row.',
      'Изтрийте от таблицата това, което вече не важи, или запишете „отменено“ в реда му.',
    ),
  ],
};
