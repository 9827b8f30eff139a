import type { Message } from '../message.ts';

/** What the layout of a table says: which of its rows and columns are no entries of it. */
export type ImportLayoutCode = 'heading-row';

const w = (en: string, bg: string): Message => ({ en, bg });

/** What is wrong, what was expected and how to mend it. */
export const IMPORT_LAYOUT: Readonly<
  Record<ImportLayoutCode, readonly [wrong: Message, expected: Message, mend: Message]>
> = {
  'heading-row': [
    w(
      'The row says nothing but a year or a month: it is taken for a heading of the rows below, not for a visit.',
      'Редът съдържа само година или месец: приема се за заглавие на редовете под него, а не за посещение.',
    ),
    w('one visit or meeting a row', 'по едно посещение или среща на ред'),
    w(
      'Nothing, if the dates below have their year; else write it with them or in a column “Year”. If it is a visit, say in its row where it was.',
      'Нищо, ако датите под него имат година; иначе я допишете в тях или в колона „Година“. Ако е посещение, запишете на реда къде е било.',
    ),
  ],
};
