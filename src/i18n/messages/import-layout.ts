import type { Message } from '../message.ts';

/** What the layout of a table says: which of its rows and columns are no entries of it. */
export type ImportLayoutCode = 'heading-row' | 'footnote-row' | 'side-table' | 'side-columns';

const w = (en: string, bg: string): Message => ({ en, bg });

/** What is wrong, what was expected and how to mend it. */
export const IMPORT_LAYOUT: Readonly<
  Record<ImportLayoutCode, readonly [wrong: Message, expected: Message, mend: Message]>
> = {
  'side-columns': [
    w(
      'The names of these columns stand in front of them already, as of a second table beside the first; they are left out.',
      'Имената на тези колони вече се срещат пред тях, като при втора таблица до първата; колоните са пропуснати.',
    ),
    w('one table a sheet', 'по една таблица на лист'),
    w(
      'Put one table under the other, or on a sheet of its own; or map these columns by hand.',
      'Поставете едната таблица под другата или на отделен лист; или посочете колоните ръчно.',
    ),
  ],
  'side-table': [
    w(
      'The names of these columns stand in front of them already: they are read as a second table beside the first, with rows of its own.',
      'Имената на тези колони вече се срещат пред тях: прочетени са като втора таблица до първата, със собствени редове.',
    ),
    w('one table a sheet', 'по една таблица на лист'),
    w(
      'Nothing, if they are two tables; else give the columns different names, such as “City 1” and “City 2”.',
      'Нищо, ако са две таблици; иначе дайте на колоните различни имена, например „Град 1“ и „Град 2“.',
    ),
  ],
  'footnote-row': [
    w(
      'The row has one filled cell and is taken for a remark on the table, not for a visit.',
      'В реда е попълнена една клетка; приема се за бележка към таблицата, а не за посещение.',
    ),
    w('one visit or meeting a row', 'по едно посещение или среща на ред'),
    w(
      'Nothing, if it is a remark. If it is a visit, say in its row when and where it was.',
      'Нищо, ако е бележка. Ако е посещение, запишете на реда кога и къде е било.',
    ),
  ],
  'heading-row': [
    w(
      'The row says nothing but a year or a part of one, such as a month or a quarter: it is taken for a heading of the rows below, not for a visit.',
      'Редът съдържа само година или част от нея, например месец или тримесечие: приема се за заглавие на редовете под него, а не за посещение.',
    ),
    w('one visit or meeting a row', 'по едно посещение или среща на ред'),
    w(
      'Nothing: dates below that are only a day, or have no year, take from it what it says. If the year stands nowhere, write it in the heading. If it is a visit, say in its row where it was.',
      'Нищо: датите под него, които са само ден или са без година, вземат от него каквото посочва. Ако годината я няма никъде, допишете я в заглавието. Ако е посещение, запишете на реда къде е било.',
    ),
  ],
};
