import type { Message } from '../message.ts';
import { IMPORT_DOUBTS, type ImportDoubtCode } from './import-doubts.ts';
import { IMPORT_REMARKS, type ImportRemarkCode } from './import-remarks.ts';
import { IMPORT_UNSETTLED, type ImportUnsettledCode } from './import-unsettled.ts';

/** What can be wrong with a row of a table that is imported. */
export type ImportFaultCode =
  | ImportDoubtCode
  | ImportRemarkCode
  | ImportUnsettledCode
  | 'unreadable-date'
  | 'waiting-date-order'
  | 'waiting-number-after-month'
  | 'waiting-first-of-month'
  | 'waiting-later-date'
  | 'far-future-date'
  | 'future-date'
  | 'year-disagrees'
  | 'short-year'
  | 'other-date-order'
  | 'end-before-start'
  | 'unknown-country'
  | 'former-country'
  | 'city-needs-country'
  | 'unknown-city'
  | 'city-not-looked-up'
  | 'several-cities-in-address'
  | 'no-place'
  | 'organisation-country'
  | 'organisation-countries'
  | 'guest-organisation'
  | 'too-long'
  | 'nothing-to-record'
  | 'total-row'
  | 'header-again'
  | 'nothing-known'
  | 'waiting-name-order';

type Wording = readonly [wrong: Message, expected: Message, mend: Message];
const w = (en: string, bg: string): Message => ({ en, bg });

const PLACE_LEFT_OUT = w(
  'Choose one of the cities suggested, or leave it: the place is then not recorded.',
  'Изберете някой от предложените градове или го оставете: мястото няма да бъде записано.',
);
const ANSWER_FIRST = w('Answer the question above the preview.', 'Отговорете на въпроса над прегледа.');

/** What is wrong, what was expected and how to mend it. */
export const IMPORT_FAULTS: Readonly<Record<ImportFaultCode, Wording>> = {
  ...IMPORT_DOUBTS,
  ...IMPORT_REMARKS,
  ...IMPORT_UNSETTLED,
  'unreadable-date': [
    w('The date cannot be read.', 'Датата не може да се прочете.'),
    w(
      'a date such as 2018-07-16, 16.07.2018, 16–20.07.2018 or July 2018',
      'дата като 2018-07-16, 16.07.2018, 16–20.07.2018 или юли 2018',
    ),
    w(
      'Write it as one of these in the table, or map another column.',
      'Запишете я по един от тези начини или посочете друга колона.',
    ),
  ],
  'waiting-date-order': [
    w('Day and month could be either way round.', 'Денят и месецът могат да бъдат разменени.'),
    w('an answer whether the day or the month comes first', 'отговор дали първо е денят или месецът'),
    ANSWER_FIRST,
  ],
  'waiting-number-after-month': [
    w('The number behind the month may be its year or a day.', 'Числото след месеца може да е годината или денят.'),
    w('an answer whether it is the year or the day', 'отговор дали е годината или денят'),
    ANSWER_FIRST,
  ],
  'waiting-first-of-month': [
    w('It may be that only the month was known.', 'Възможно е да е бил известен само месецът.'),
    w('an answer whether the first of a month stands for the month', 'отговор дали първо число означава целия месец'),
    ANSWER_FIRST,
  ],
  'waiting-later-date': [
    w(
      'The date is more than a month later than the rest of the table.',
      'Датата е с повече от месец по-късна от останалите в таблицата.',
    ),
    w(
      'a date within the table, or the word that it is right',
      'дата в рамките на таблицата или потвърждение, че е вярна',
    ),
    ANSWER_FIRST,
  ],
  'far-future-date': [
    w('The date lies more than five years ahead.', 'Датата е с повече от пет години напред.'),
    w('a date that a visit can have', 'дата, която едно посещение може да има'),
    w('Correct the year in the table.', 'Поправете годината в таблицата.'),
  ],
  'future-date': [
    w('The date lies in the future.', 'Датата е в бъдещето.'),
    w('a visit that has taken place, or one that is planned', 'състояло се или планирано посещение'),
    w('Nothing, if it is planned.', 'Нищо, ако посещението е планирано.'),
  ],
  'year-disagrees': [
    w('The date and the column of the year disagree.', 'Датата и колоната с годината се разминават.'),
    w('the same year in both', 'една и съща година'),
    w('Correct one of them; the date was used.', 'Поправете едното; използвана е датата.'),
  ],
  'short-year': [
    w(
      'The year has two digits; it was read as one from 1970 to 2069.',
      'Годината е с две цифри; прочетена е като година от 1970 до 2069.',
    ),
    w('a year of four digits', 'година с четири цифри'),
    w('Nothing, if the year is right.', 'Нищо, ако годината е вярна.'),
  ],
  'other-date-order': [
    w(
      'The date can be read only the other way round than the rest of the column.',
      'Датата се чете само в обратен ред спрямо останалите.',
    ),
    w('one order of day and month in a column', 'един и същ ред на деня и месеца в колоната'),
    w(
      'Check the date; it was read the only way it can be.',
      'Проверете датата; прочетена е по единствения възможен начин.',
    ),
  ],
  'end-before-start': [
    w('The visit ends before it begins.', 'Посещението завършва, преди да е започнало.'),
    w('an end on or after the beginning', 'край в деня на началото или след него'),
    w('Correct the dates in the table.', 'Поправете датите в таблицата.'),
  ],
  'unknown-country': [
    w('No country is called that.', 'Няма държава с такова име.'),
    w('the name or the ISO code of a country', 'име или ISO код на държава'),
    w(
      'Correct it in the table, or say which country is meant.',
      'Поправете го в таблицата или посочете коя държава се има предвид.',
    ),
  ],
  'former-country': [
    w(
      'The country no longer exists, and no city tells which one it is today.',
      'Държавата вече не съществува и никой град не показва коя е днес.',
    ),
    w('a city that the gazetteer knows, or the country of today', 'град от списъка или днешната държава'),
    w('Add the city, or say which country is meant.', 'Добавете града или посочете коя държава се има предвид.'),
  ],
  'city-needs-country': [
    w('Several countries have a city of that name.', 'Град с това име има в няколко държави.'),
    w('the country beside the city', 'държавата до града'),
    w(
      'Map a column with the country, or choose the country for the table.',
      'Посочете колона с държавата или изберете държава за таблицата.',
    ),
  ],
  'unknown-city': [
    w(
      'The gazetteer knows no such city in the country; the place is left out.',
      'В списъка няма такъв град в държавата; мястото е пропуснато.',
    ),
    w(
      'a capital, or a city of at least 10,000 inhabitants, 3,000 in smaller countries of Europe',
      'столица или град с поне 10 000 жители, в по-малките държави на Европа – 3000',
    ),
    PLACE_LEFT_OUT,
  ],
  'city-not-looked-up': [
    w(
      'The record has no such city in the country, and the list of cities was not loaded; the place is left out.',
      'В записа няма такъв град в държавата, а списъкът с градове не е зареден; мястото е пропуснато.',
    ),
    w('a city of the record, or of the list', 'град от записа или от списъка'),
    w('Look the cities up in GeoNames.', 'Потърсете градовете в GeoNames.'),
  ],
  'several-cities-in-address': [
    w('The address names several cities; the place is left out.', 'В адреса има няколко града; мястото е пропуснато.'),
    w('an address with one city', 'адрес с един град'),
    w('Add a column with the city.', 'Добавете колона с града.'),
  ],
  'no-place': [
    w('The row says neither where it was nor who travelled.', 'Редът не посочва нито къде е било, нито кой е пътувал.'),
    w('a country, a city or the direction of the visit', 'държава, град или посока на посещението'),
    w('Map such a column, or answer for the whole table.', 'Посочете такава колона или отговорете за цялата таблица.'),
  ],
  'organisation-country': [
    w('The country of a new organisation is not known.', 'Държавата на нова организация не е известна.'),
    w('one country in the row', 'една държава в реда'),
    w(
      'Map a column with the country, or choose the country for the table.',
      'Посочете колона с държавата или изберете държава за таблицата.',
    ),
  ],
  'organisation-countries': [
    w(
      'The row names several countries, so the one of a new organisation is not known.',
      'Редът посочва няколко държави и затова държавата на нова организация не е известна.',
    ),
    w('the country that the organisation is from', 'държавата, от която е организацията'),
    w(
      'Choose its country, answer for the whole table, or give each country a row of its own.',
      'Изберете държавата ѝ, отговорете за цялата таблица или запишете всяка държава на отделен ред.',
    ),
  ],
  'guest-organisation': [
    w(
      'It is not known which organisation the person belongs to; the name goes to the staff notes.',
      'Не е известно от коя организация е лицето; името отива в служебните бележки.',
    ),
    w('exactly one organisation in the row', 'точно една организация в реда'),
    w('Put each organisation into a row of its own.', 'Запишете всяка организация на отделен ред.'),
  ],
  'too-long': [
    w('The text is too long for the record.', 'Текстът е твърде дълъг за записа.'),
    w('at most 20,000 characters', 'най-много 20 000 знака'),
    w('Shorten it in the table, or leave the column out.', 'Съкратете го в таблицата или пропуснете колоната.'),
  ],
  'nothing-to-record': [
    w('The row holds nothing that can be recorded.', 'В реда няма нищо за записване.'),
    w('a date, a place, an organisation or a title', 'дата, място, организация или заглавие'),
    w(
      'Fill the row, or delete it; other columns can be mapped.',
      'Попълнете реда или го изтрийте; може да се посочат и други колони.',
    ),
  ],
  'total-row': [
    w('The row adds up others.', 'Редът сумира други редове.'),
    w('one visit or meeting a row', 'по едно посещение или среща на ред'),
    w('Nothing; totals are not recorded.', 'Нищо; сборовете не се записват.'),
  ],
  'header-again': [
    w('The row repeats the names of the columns.', 'Редът повтаря имената на колоните.'),
    w('one visit or meeting a row', 'по едно посещение или среща на ред'),
    w('Nothing; it is no entry.', 'Нищо; това не е запис.'),
  ],
  'nothing-known': [
    w(
      'The cell says that nothing is known; it counts as empty. That something is open, “TBC”, stands in the staff notes.',
      'Клетката казва, че нищо не е известно; приема се за празна. Че нещо предстои да се уточни („TBC“), стои в служебните бележки.',
    ),
    w('a value, or an empty cell', 'стойност или празна клетка'),
    w('Nothing, if that is so.', 'Нищо, ако е така.'),
  ],
  'waiting-name-order': [
    w(
      'The comma may part two people, or a surname from a first name.',
      'Запетаята може да разделя двама души или фамилия от собствено име.',
    ),
    w('an answer what the comma parts', 'отговор какво разделя запетаята'),
    ANSWER_FIRST,
  ],
};
