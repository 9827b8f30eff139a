import type { Message } from '../message.ts';
import { IMPORT_COMMENTS, type ImportCommentCode } from './import-comments.ts';

/** What a row or a sheet says of itself that decides what becomes of it. */
export type ImportRemarkCode =
  | ImportCommentCode
  | 'cancelled-row'
  | 'postponed-row'
  | 'refused-row'
  | 'planned-row'
  | 'waiting-planned'
  | 'unknown-status'
  | 'hidden-sheet'
  | 'hidden-rows'
  | 'hidden-columns'
  | 'weekday-disagrees'
  | 'ambiguous-country'
  | 'assumed-country'
  | 'address-needs-country'
  | 'unread-aside'
  | 'utc-time'
  | 'no-longer-said'
  | 'no-longer-said-here'
  | 'not-said-yet'
  | 'recorded-otherwise';

const w = (en: string, bg: string): Message => ({ en, bg });

/** What is wrong, what was expected and how to mend it. */
export const IMPORT_REMARKS: Readonly<
  Record<ImportRemarkCode, readonly [wrong: Message, expected: Message, mend: Message]>
> = {
  ...IMPORT_COMMENTS,
  'cancelled-row': [
    w('The row says that it was cancelled.', 'Редът посочва, че е отменено.'),
    w('something that has taken place, or is planned', 'нещо, което се е състояло или предстои'),
    w(
      'Nothing, if it did not take place; else take the word out of the table.',
      'Нищо, ако не се е състояло; иначе махнете думата от таблицата.',
    ),
  ],
  'refused-row': [
    w('The row says that it was not approved.', 'Редът посочва, че не е одобрено.'),
    w(
      'something that was approved and has taken place, or is planned',
      'нещо, което е одобрено и се е състояло или предстои',
    ),
    w(
      'Nothing, if it did not take place; else correct the word in the table.',
      'Нищо, ако не се е състояло; иначе поправете думата в таблицата.',
    ),
  ],
  'postponed-row': [
    w('The row says that it was postponed.', 'Редът посочва, че е отложено.'),
    w(
      'something that has taken place, or is planned with its new date',
      'нещо, което се е състояло или предстои с новата си дата',
    ),
    w(
      'Write the new date and “planned” once it is known.',
      'Запишете новата дата и „планирано“, когато станат известни.',
    ),
  ],
  'waiting-planned': [
    w(
      'The row says that it is planned or approved, not that it was held; a visit of the record counts as one that took place.',
      'Редът посочва, че е планирано или одобрено, но не и че се е състояло; посещение в записа се брои за състояло се.',
    ),
    w(
      'an answer whether such rows are follow-ups or visits',
      'отговор дали такива редове са предстоящи, или посещения',
    ),
    w('Answer the question above the preview.', 'Отговорете на въпроса над прегледа.'),
  ],
  'planned-row': [
    w(
      'The row says that it is planned, but its date is not ahead; it may not have taken place.',
      'Редът посочва, че е планирано, но датата не е в бъдещето; възможно е да не се е състояло.',
    ),
    w(
      'something that has taken place, or is planned with a date ahead',
      'нещо, което се е състояло или предстои с бъдеща дата',
    ),
    w(
      'Write “held” or “cancelled” in the table, or the date on which it will be.',
      'Запишете в таблицата „проведено“ или „отменено“ или датата, на която ще бъде.',
    ),
  ],
  'hidden-sheet': [
    w(
      'The sheet is hidden in the spreadsheet; it is read like the others.',
      'Листът е скрит в електронната таблица; чете се като останалите.',
    ),
    w('sheets that are meant to be imported', 'листове, които трябва да се внесат'),
    w(
      'Choose which sheets are imported, if this one is not meant.',
      'Изберете кои листове се внасят, ако този не трябва.',
    ),
  ],
  'hidden-rows': [
    w(
      'Rows are hidden in the spreadsheet, perhaps by a filter; they are read like the others.',
      'В електронната таблица има скрити редове, може би от филтър; четат се като останалите.',
    ),
    w('rows that are meant to be imported', 'редове, които трябва да се внесат'),
    w('Delete in the table those that are not meant.', 'Изтрийте от таблицата тези, които не трябва да се внесат.'),
  ],
  'hidden-columns': [
    w(
      'Columns are hidden in the spreadsheet; they are read like the others.',
      'В електронната таблица има скрити колони; четат се като останалите.',
    ),
    w('columns that are meant to be imported', 'колони, които трябва да се внесат'),
    w('Map those that are not meant as “Not imported”.', 'Посочете „Не се внася“ за тези, които не трябва.'),
  ],
  'weekday-disagrees': [
    w(
      'The date falls on another weekday than it says; the date was used.',
      'Датата се пада в друг ден от седмицата; използвана е датата.',
    ),
    w('a date and its own weekday', 'дата и нейният ден от седмицата'),
    w(
      'Check the date in the table, and correct the day or the weekday.',
      'Проверете датата в таблицата и поправете числото или деня от седмицата.',
    ),
  ],
  'ambiguous-country': [
    w(
      'Several countries are called that, and no city tells which one is meant.',
      'Няколко държави се наричат така и никой град не показва коя се има предвид.',
    ),
    w(
      'the full name or the ISO code of the country, or a city in it',
      'пълното име или ISO кодът на държавата, или град в нея',
    ),
    w(
      'Say under “Not found” which country is meant, or write it in full in the table.',
      'Посочете в „Не са намерени“ коя държава се има предвид или я запишете с пълното име в таблицата.',
    ),
  ],
  'assumed-country': [
    w(
      'It is read as the country, although a state of the United States is called the same, and no city tells which is meant.',
      'Прочетено е като държавата, макар че и щат на САЩ се нарича така, а никой град не показва кое се има предвид.',
    ),
    w('the country, with a city in it', 'държавата и град в нея'),
    w(
      'Nothing, if the country is meant; else write “United States” in its place.',
      'Нищо, ако се има предвид държавата; иначе запишете „САЩ“.',
    ),
  ],
  'address-needs-country': [
    w(
      'The address names no city by which its country can be told.',
      'В адреса няма град, по който да се определи държавата.',
    ),
    w(
      'an address that ends with the city, or a column with the country or the city',
      'адрес, който завършва с града, или колона с държавата или града',
    ),
    w(
      'Add the city or the country to the table, or choose the country for the whole table.',
      'Добавете града или държавата в таблицата или изберете държава за цялата таблица.',
    ),
  ],
  'unread-aside': [
    w(
      'What stands in brackets is not read as part of the date or the place; its words are kept: those of a place in the staff notes, those of a date in the source, as printed.',
      'Написаното в скоби не е прочетено като част от датата или мястото; думите са запазени: за място – в служебните бележки, за дата – в източника, както е отпечатано.',
    ),
    w('the date or the place alone', 'само датата или мястото'),
    w('Nothing, if that is so.', 'Нищо, ако е така.'),
  ],
  'utc-time': [
    w(
      'The time is in Coordinated Universal Time (UTC); where it was, another day may have begun. The day as written was used.',
      'Часът е по координирано универсално време (UTC); на място може да е бил вече друг ден. Използван е денят, който е записан.',
    ),
    w('the day alone, as it was where it took place', 'само денят, какъвто е бил на мястото на събитието'),
    w('Check the day, and write it without the time.', 'Проверете деня и го запишете без часа.'),
  ],
  'no-longer-said': [
    w(
      'The cell is empty, but the record has this of its row; it stays in the record.',
      'Клетката е празна, но записът има това от реда; то остава в записа.',
    ),
    w('the cell as it was, or as it should be now', 'клетката, каквато беше или каквато трябва да бъде'),
    w(
      'Nothing, if it is still right; else take it out of the record: export the workbook, delete it there, and import that.',
      'Нищо, ако още е вярно; иначе го махнете от записа: изтеглете работната книга, изтрийте го в нея и я внесете.',
    ),
  ],
  'no-longer-said-here': [
    w(
      'The cell is empty, but the record has this of the visit, from this row or from another of its sources; it stays in the record.',
      'Клетката е празна, но записът има това за посещението – от този ред или от друг негов източник; то остава в записа.',
    ),
    w('the cell as it was, or as it should be now', 'клетката, каквато беше или каквато трябва да бъде'),
    w(
      'Nothing, if it is still right or another source says it; else take it out of the record: export the workbook, delete it there, and import that.',
      'Нищо, ако още е вярно или го казва друг източник; иначе го махнете от записа: изтеглете работната книга, изтрийте го в нея и я внесете.',
    ),
  ],
  'not-said-yet': [
    w(
      'What the cell says was left out; until that is settled the record keeps this, which its row said before.',
      'Написаното в клетката е пропуснато; докато това не се уреди, записът пази това, което редът посочваше преди.',
    ),
    w(
      'a cell that can be read, as the other fault of it says',
      'клетка, която може да се прочете, както посочва другата ѝ грешка',
    ),
    w(
      'Settle the other fault of this cell; then the record follows the row.',
      'Уредете другата грешка на тази клетка; тогава записът ще следва реда.',
    ),
  ],
  'recorded-otherwise': [
    w(
      'The visit is on record from another source or row, and otherwise; what is on record stays, and this was not taken.',
      'Посещението е записано от друг източник или ред, и то другояче; записаното остава, а това не е взето.',
    ),
    w('the same as the record has', 'същото като в записа'),
    w(
      'Nothing, if the record is right; else correct it there, or say that the row is a visit of its own.',
      'Нищо, ако записът е верен; иначе го поправете там или посочете, че редът е отделно посещение.',
    ),
  ],
  'unknown-status': [
    w(
      'The status is none that is known; the row is read as something that took place, and the status goes to the staff notes.',
      'Състоянието не е познато; редът е прочетен като нещо състояло се, а състоянието отива в служебните бележки.',
    ),
    w(
      'held, planned, postponed, cancelled; or the same in Bulgarian, German, Italian or Slovene',
      'проведено, планирано, отложено, отменено; или същото на английски, немски, италиански или словенски',
    ),
    w(
      'Write one of these words, or say that the column is not the status.',
      'Запишете една от тези думи или посочете, че колоната не е за състоянието.',
    ),
  ],
};
