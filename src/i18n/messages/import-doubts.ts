import type { Message } from '../message.ts';

/** What a cell cannot be taken for without a person saying so. */
export type ImportDoubtCode =
  | 'not-a-person'
  | 'doubtful-name'
  | 'several-cities'
  | 'several-cities-of-address'
  | 'error-cell'
  | 'object-cell'
  | 'fields-left-out'
  | 'guests-country'
  | 'unstored-formula'
  | 'one-or-several'
  | 'waiting-organisation-comma'
  | 'organisation-among-people'
  | 'resembles-visit'
  | 'stray-quotes'
  | 'no-fields'
  | 'unknown-direction'
  | 'day-number'
  | 'year-turn'
  | 'same-as-another-row'
  | 'row-of-another-traveller';

const w = (en: string, bg: string): Message => ({ en, bg });

/** What is wrong, what was expected and how to mend it. */
export const IMPORT_DOUBTS: Readonly<
  Record<ImportDoubtCode, readonly [wrong: Message, expected: Message, mend: Message]>
> = {
  'not-a-person': [
    w(
      'The cell holds an e-mail address, a number or a sentence, not names of people; it goes to the staff notes.',
      'В клетката има имейл адрес, номер или изречение, а не имена на хора; отива в служебните бележки.',
    ),
    w('names of people, parted by semicolons', 'имена на хора, разделени с точка и запетая'),
    w(
      'Leave nothing but names in the cell, or say that the column holds staff notes.',
      'Оставете в клетката само имена или посочете, че колоната е със служебни бележки.',
    ),
  ],
  'doubtful-name': [
    w(
      'It is not evidently the name of a person; it goes to the staff notes.',
      'Не е несъмнено име на човек; отива в служебните бележки.',
    ),
    w('first name and surname', 'собствено име и фамилия'),
    w(
      'Say under “Not evidently people” that it is a person, or leave it.',
      'Посочете в „Не са несъмнено хора“, че е човек, или го оставете.',
    ),
  ],
  'day-number': [
    w(
      'The date is a number; it was read as the day that spreadsheets count by it.',
      'Датата е число; прочетена е като деня, който електронните таблици отброяват с него.',
    ),
    w('a date such as 2018-07-16', 'дата като 2018-07-16'),
    w(
      'Nothing, if the day in the preview is right; else write the date out.',
      'Нищо, ако денят в прегледа е верен; иначе изпишете датата.',
    ),
  ],
  'several-cities': [
    w(
      'Several cities of the country have this name, none of them by far the largest; the place is left out.',
      'Няколко града в държавата носят това име и никой не е многократно по-голям; мястото е пропуснато.',
    ),
    w('an answer which of them is meant', 'отговор кой от тях се има предвид'),
    w('Choose one of the cities that are listed.', 'Изберете един от изброените градове.'),
  ],
  'several-cities-of-address': [
    w(
      'Several cities of the country have the name that the address gives; the place is left out.',
      'Няколко града в държавата носят името от адреса; мястото е пропуснато.',
    ),
    w('an address with a city that can be told', 'адрес с град, който може да се определи'),
    w(
      'Choose one of the cities that are listed, or add a column with the city.',
      'Изберете един от изброените градове или добавете колона с града.',
    ),
  ],
  'guests-country': [
    w(
      'Guests came; the row names only the country where they were received, not where their new organisation is from.',
      'Дошли са гости; редът посочва само държавата, в която са приети, а не откъде е новата им организация.',
    ),
    w('the country that the organisation is from', 'държавата, от която е организацията'),
    w(
      'Choose its country, or write the country of the guests into the row.',
      'Изберете държавата ѝ или запишете държавата на гостите в реда.',
    ),
  ],
  'fields-left-out': [
    w(
      'The cell is an object, and these fields of it are not read; they stand in the staff notes.',
      'Клетката е обект и тези негови полета не се прочитат; те остават в служебните бележки.',
    ),
    w(
      'a text, or an object with nothing but a name; of an organisation its country and type as well',
      'текст или обект само с име; за организация и с държава (country) и вид (type)',
    ),
    w(
      'Write what is to be imported of them into fields of the entry itself.',
      'Запишете каквото трябва да се внесе от тях в полета на самия запис.',
    ),
  ],
  'object-cell': [
    w(
      'The cell holds data without a name, title or label; it counts as empty and stands in the staff notes.',
      'Клетката съдържа данни без име, заглавие или етикет; приема се за празна и остава в служебните бележки.',
    ),
    w('a text, or an object with a name', 'текст или обект с име'),
    w('Write the text itself into the file.', 'Запишете самия текст във файла.'),
  ],
  'error-cell': [
    w(
      'The spreadsheet could not work the cell out; it counts as empty.',
      'Електронната таблица не е могла да изчисли клетката; приема се за празна.',
    ),
    w('a value', 'стойност'),
    w('Mend the formula, or write the value itself.', 'Поправете формулата или напишете самата стойност.'),
  ],
  'unstored-formula': [
    w(
      'The file has a formula without a stored value; the cell counts as empty.',
      'Във файла има формула без запазена стойност; клетката се приема за празна.',
    ),
    w('a value', 'стойност'),
    w(
      'Open the file in the spreadsheet program and save it there, then import it again.',
      'Отворете файла в програмата за електронни таблици, запазете го там и го внесете отново.',
    ),
  ],
  'one-or-several': [
    w(
      'The comma may part two organisations or belong to the name of one; it was not divided there.',
      'Запетаята може да разделя две организации или да е част от името на една; там не е разделено.',
    ),
    w('organisations parted by semicolons', 'организации, разделени с точка и запетая'),
    w(
      'Say that it names several under “One organisation or several”, or part them with a semicolon.',
      'Посочете, че са няколко, в „Една организация или няколко“ или ги разделете с точка и запетая.',
    ),
  ],
  'waiting-organisation-comma': [
    w(
      'A comma, a slash or a word such as “and” may part two organisations or belong to the name of one.',
      'Запетая, наклонена черта или дума като „и“ може да разделя две организации или да е част от името на една.',
    ),
    w('an answer whether it is one organisation or several', 'отговор дали организацията е една, или са няколко'),
    w(
      'Answer under “One organisation or several”, for this name or for all; or part them with a semicolon in the table.',
      'Отговорете в „Една организация или няколко“ за това име или за всички, или ги разделете с точка и запетая в таблицата.',
    ),
  ],
  'organisation-among-people': [
    w(
      'The cell of people names an organisation. Beside guests it is recorded as one; beside those who travelled it goes to the staff notes.',
      'В клетката за хора е посочена организация. При гостите тя се записва като организация, а при пътувалите отива в служебните бележки.',
    ),
    w('names of people', 'имена на хора'),
    w('Put organisations into a column of their own.', 'Запишете организациите в отделна колона.'),
  ],
  'resembles-visit': [
    w(
      'The row resembles a visit of the record: it may be the same one.',
      'Редът прилича на посещение от записа: възможно е да е същото.',
    ),
    w('an answer whether it is that visit or another one', 'отговор дали е това посещение или друго'),
    w(
      'Say so under “Rows that resemble recorded visits”.',
      'Посочете го в „Редове, които приличат на записани посещения“.',
    ),
  ],
  'stray-quotes': [
    w(
      'Quotation marks stand in the cell without being doubled; they were taken for text.',
      'В клетката има кавички, които не са удвоени; приети са за текст.',
    ),
    w(
      'quotation marks within a cell in quotation marks doubled: ""',
      'удвоени кавички в клетка, заградена с кавички: ""',
    ),
    w('Nothing, if the cell was read as it is meant.', 'Нищо, ако клетката е прочетена, както трябва.'),
  ],
  'no-fields': [
    w('The entry of the list has no named fields.', 'Записът в списъка няма наименувани полета.'),
    w(
      'an object with named fields, such as date, country and city',
      'обект с наименувани полета като дата, държава и град',
    ),
    w(
      'Write the entry like the others of the list, and import the file again.',
      'Запишете го като останалите в списъка и внесете файла отново.',
    ),
  ],
  'unknown-direction': [
    w('The direction that the row states is none that is known.', 'Посоката, която редът посочва, не е позната.'),
    w(
      'outbound, outgoing, abroad; inbound, incoming, guests, visiting us, at us; home, at home, local; or the same in Bulgarian, German, Italian or Slovene',
      'изходящо, навън, в чужбина; входящо, гости, при нас; у дома, местно; или същото на английски, немски, италиански или словенски',
    ),
    w(
      'Answer the question who travelled, write one of these words, or say that the column is not the direction.',
      'Отговорете на въпроса кой е пътувал, запишете една от тези думи или посочете, че колоната не е за посоката.',
    ),
  ],
  'year-turn': [
    w(
      'The dates go over New Year; the column of the year was taken for the beginning.',
      'Датите преминават през Нова година; колоната с годината е отнесена към началото.',
    ),
    w('a date with its year, such as 30.12.2019–02.01.2020', 'дата с годината, например 30.12.2019–02.01.2020'),
    w('Nothing, if the year is that of the first day.', 'Нищо, ако годината е тази на първия ден.'),
  ],
  'same-as-another-row': [
    w('Another row of the table says the same.', 'Друг ред в таблицата казва същото.'),
    w('one row for each visit', 'по един ред за всяко посещение'),
    w(
      'Delete one of them if they are the same visit; both are recorded.',
      'Изтрийте единия, ако посещението е едно и също; записани са и двата.',
    ),
  ],
  'row-of-another-traveller': [
    w(
      'Another row has the same dates, places and organisations, and names others who travelled.',
      'Друг ред е със същите дати, места и организации и посочва други пътували.',
    ),
    w('one row for each visit, with all who travelled', 'по един ред за всяко посещение, с всички пътували'),
    w(
      'If it is one visit, name all of them in one row and delete the other; both are recorded.',
      'Ако посещението е едно, посочете всички в единия ред и изтрийте другия; записани са и двата.',
    ),
  ],
};
