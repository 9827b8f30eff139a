import { defineMessages } from '../message.ts';

/** What an import asks and reports. */
export const importMessages = defineMessages({
  accounted: {
    en: '{read, plural, one {# row} other {# rows}} read = {added, number} added + {changed, number} changed + {unchanged, number} unchanged + {setAside, number} set aside.',
    bg: '{read, plural, one {# прочетен ред} other {# прочетени реда}} = {added, number} добавени + {changed, number} променени + {unchanged, number} непроменени + {setAside, number} отделени.',
  },
  blankRows: {
    en: '{count, plural, one {# blank row was} other {# blank rows were}} passed over.',
    bg: '{count, plural, one {# празен ред е пропуснат} other {# празни реда са пропуснати}}.',
  },
  movedRows: {
    en: '{count, plural, one {# of the unchanged rows stands} other {# of the unchanged rows stand}} in another row of the table than before; only the row numbers in the sources are brought up to date.',
    bg: '{count, plural, one {# от непроменените редове е} other {# от непроменените редове са}} на друго място в таблицата; в източниците се обновяват само номерата на редовете.',
  },
  passedRows: {
    en: 'Passed over: rows above the table and parts of the file that are no list of entries',
    bg: 'Пропуснато: редове над таблицата и части от файла, които не са списък със записи',
  },
  dateOrder: {
    en: 'Does the day or the month come first in {columns}? {dayFirstOnly, plural, one {# row} other {# rows}} can only be day-first, {monthFirstOnly, number} only month-first, {eitherWay, number} either.',
    bg: 'Кое е първо в {columns}: денят или месецът? {dayFirstOnly, plural, one {# ред може} other {# реда могат}} да бъде само с деня отпред, {monthFirstOnly, number} само с месеца отпред, {eitherWay, number} и по двата начина.',
  },
  contactList: {
    en: 'Does the table tell of visits? It lists people, what they are and how they are reached, and has no dates.',
    bg: 'За посещения ли е таблицата? Тя изброява хора, длъжности и връзки с тях и няма дати.',
  },
  peopleColumn: {
    en: 'Whose people are named in {columns}? The header does not say; {ours, plural, =0 {no cell names} one {# cell names} other {# cells name}} somebody of the home organisation whom the record knows, {others, number} somebody of another.',
    bg: 'Чии са хората в {columns}? Заглавието не казва; {ours, plural, =0 {никоя клетка не посочва} one {# клетка посочва} other {# клетки посочват}} човек от самата организация, известен на записа, {others, number} – от друга.',
  },
  namesColumn: {
    en: 'Whose names does {columns} hold? The header does not say; {ours, plural, =0 {no cell names} one {# cell names} other {# cells name}} somebody of the home organisation whom the record knows, {others, number} somebody of another.',
    bg: 'Чии имена съдържа {columns}? Заглавието не казва; {ours, plural, =0 {никоя клетка не посочва} one {# клетка посочва} other {# клетки посочват}} човек от самата организация, известен на записа, {others, number} – от друга.',
  },
  otherColumns: {
    en: 'What does {columns} hold? Its header does not say who was there or whom the visit was to, or its cells name nobody.',
    bg: 'Какво съдържа {columns}? Заглавието не казва кой е бил там или при кого е посещението, или клетките не посочват никого.',
  },
  kindColumn: {
    en: 'Whose kind does {header} tell? The header does not say, and its words are no kinds of organisations.',
    bg: 'Чий вид посочва {header}? Заглавието не казва, а думите не са видове организации.',
  },
  dateColumn: {
    en: '{books, select, yes {{header} seems to say when its rows were written, and no other column gives a date. Is it the date of the visits?} register {{header} names dates of something else, such as a membership, a contract or a foundation, and no other column gives a date. Is it the date of the visits? Leave the table out if it lists no visits.} other {Is {header} the date of the visits? Its header does not say so; {percent} % of its cells are dates.}}',
    bg: '{books, select, yes {{header} изглежда показва кога са записани редовете, а друга колона с дата няма. Това ли е датата на посещенията?} register {{header} посочва дати на друго, например членство, договор или основаване, а друга колона с дата няма. Това ли е датата на посещенията? Не внасяйте таблицата, ако не изброява посещения.} other {{header} ли е датата на посещенията? Заглавието не го казва; {percent} % от клетките са дати.}}',
  },
  fillDown: {
    en: 'Do cells of {columns} that are empty below a filled one repeat it? {cells, plural, one {# cell is} other {# cells are}}, as where a name stands in the first row of a block alone.',
    bg: 'Повтарят ли празните клетки в {columns} попълнената над тях? {cells, plural, one {Такава е # клетка} other {Такива са # клетки}}, както когато името стои само на първия ред от група.',
  },
  lastDay: {
    en: 'Does the second of {columns} hold the last day of a visit? Its header does not say so; in {both, plural, one {the one row} other {all # rows}} with both dates it is no earlier, in {near, number} at most six weeks later.',
    bg: 'Втората от {columns} съдържа ли последния ден на посещението? Заглавието ѝ не го казва; {both, plural, one {в единствения ред} other {във всички # реда}} с двете дати тя не е по-ранна, а в {near, number} е до шест седмици по-късна.',
  },
  firstOfMonth: {
    en: 'Does the first of a month in {columns} stand for the whole month? {firstsOfMonth, number} of {singleDays, number} dates are one, far more than chance would give.',
    bg: 'Означава ли първо число в {columns} целия месец? Такива са {firstsOfMonth, number} от {singleDays, number} дати, далеч повече от случайното.',
  },
  laterThanTable: {
    en: '{later, plural, one {# date} other {# dates}} in {columns} {later, plural, one {lies} other {lie}} more than a month after {latest}, the last date that can be read one way only; with day and month exchanged {later, plural, one {it} other {they}} would not. Keep {later, plural, one {it} other {them}}, or exchange?',
    bg: '{later, plural, one {# дата в {columns} е} other {# дати в {columns} са}} повече от месец след {latest}, последната дата, която се чете само по един начин; с разменени ден и месец {later, plural, one {не би била} other {не биха били}}. {later, plural, one {Да остане} other {Да останат}} ли, или да се разменят?',
  },
  country: {
    en: 'In which country was it? {withoutCountry, plural, =0 {No row waits for it.} one {# row names none.} other {# rows name none.}}',
    bg: 'В коя държава е било? {withoutCountry, plural, =0 {Никой ред не чака това.} one {# ред не посочва държава.} other {# реда не посочват държава.}}',
  },
  direction: {
    en: 'Who travelled? {withoutDirection, plural, =0 {{guestRows, plural, =0 {No row waits for it.} one {The columns of # row say that guests came.} other {The columns of # rows say that guests came.}}} one {# row does not tell.} other {# rows do not tell.}}',
    bg: 'Кой е пътувал? {withoutDirection, plural, =0 {{guestRows, plural, =0 {Никой ред не чака това.} one {Колоните на # ред показват, че са дошли гости.} other {Колоните на # реда показват, че са дошли гости.}}} one {От # ред не се разбира.} other {От # реда не се разбира.}}',
  },
  organisationCountry: {
    en: 'Where are new organisations from whose rows name several countries? {severalCountries, plural, =0 {No row waits for it.} one {# row names more than one.} other {# rows name more than one.}}',
    bg: 'Откъде са новите организации, на чийто ред има няколко държави? {severalCountries, plural, =0 {Никой ред не чака това.} one {# ред посочва повече от една.} other {# реда посочват повече от една.}}',
  },
  openOrganisations: {
    en: 'Organisations whose country is open',
    bg: 'Организации, чиято държава не е ясна',
  },
  nameComma: {
    en: 'Does the comma in {columns} part two people, or a surname from a first name? {people, plural, one {# cell} other {# cells}} can only be people, {surnameFirst, number} only surnames first, {eitherWay, number} either.',
    bg: 'Какво разделя запетаята в {columns}: двама души или фамилия от собствено име? {people, plural, one {# клетка може} other {# клетки могат}} да бъде само с хора, {surnameFirst, number} само с фамилията отпред, {eitherWay, number} и двете.',
  },
  organisationComma: {
    en: 'Do the commas and slashes in {columns} part organisations, or belong to the name of one? {names, plural, =0 {No name is} one {# name is} other {# names are}} open; each can be answered by itself below, or all of them here.',
    bg: 'Запетаите и наклонените черти в {columns} разделят ли организации, или са част от името на една? {names, plural, =0 {Няма неясни имена} one {# име не е ясно} other {# имена не са ясни}}; може да се отговори за всяко поотделно по-долу или тук за всички.',
  },
  planned: {
    en: '{planned, plural, one {# row says that it is planned or approved, and is} other {# rows say that they are planned or approved, and are}} still ahead or without a date. A visit of the record counts as one that took place; what is only announced can be a follow-up, in which case the rest of its row goes to the staff notes. What are they?',
    bg: '{planned, plural, one {# ред посочва, че е планиран или одобрен, и предстои или е} other {# реда посочват, че са планирани или одобрени, и предстоят или са}} без дата. Посещение в записа се брои за състояло се; обявеното може да се запише в „Предстоящо“ и тогава останалото от реда отива в служебните бележки. Какво са?',
  },
  doubtfulNames: {
    en: 'Are they people? {names, plural, =0 {No entry waits for it.} one {# entry in {columns} is not evidently a name. It can be answered by itself below, or here.} other {# entries in {columns} are not evidently names. Each can be answered by itself below, or all of them here.}}',
    bg: 'Хора ли са? {names, plural, =0 {Никое вписване не чака това.} one {# вписване в {columns} не е несъмнено име. Може да се отговори за него по-долу или тук.} other {# вписвания в {columns} не са несъмнено имена. Може да се отговори за всяко поотделно по-долу или тук за всички.}}',
  },
  doubted: { en: 'Not evidently people', bg: 'Не са несъмнено хора' },
  aPerson: { en: 'a person', bg: 'човек' },
  anOrganisation: { en: 'an organisation', bg: 'организация' },
  toNotes: { en: 'to the staff notes', bg: 'в служебните бележки' },
  commas: { en: 'One organisation or several', bg: 'Една организация или няколко' },
  commaOpen: { en: 'one name, or several: {names}?', bg: 'едно име или няколко: {names}?' },
  commaOne: { en: 'one name', bg: 'едно име' },
  commaSeveral: { en: 'several: {names}', bg: 'няколко: {names}' },
  resembling: {
    en: '{resembling, plural, one {# row resembles a visit} other {# rows resemble visits}} of the record: about the same days, and an organisation, the title or the place in common. Are they those visits, or visits of their own? Each can be answered by itself.',
    bg: '{resembling, plural, one {# ред прилича на посещение} other {# реда приличат на посещения}} от записа: приблизително същите дни и обща организация, заглавие или място. Същите посещения ли са, или отделни? За всеки може да се отговори поотделно.',
  },
  resemblingRows: {
    en: 'Rows that resemble recorded visits, row ~ visit. All at once: --resembling same or --resembling apart; one alone: its key in [ ] under visits in the answers of a mapping, with the id in ( ) if it is that visit, with "" if it is one of its own',
    bg: 'Редове, които приличат на записани посещения, ред ~ посещение. За всички: --resembling same (същите) или --resembling apart (отделни); за един: ключът му в [ ] във visits в отговорите на съответствията, с идентификатора в ( ), ако е същото посещение, или с "", ако е отделно',
  },
  notRead: { en: 'not read', bg: 'не е прочетено' },
  passedWrong: { en: 'It stands outside the table.', bg: 'Намира се извън таблицата.' },
  passedExpected: { en: 'a title or a note', bg: 'заглавие или бележка' },
  passedMend: {
    en: 'Nothing, if it is no entry; else say which row names the columns.',
    bg: 'Нищо, ако не е запис; иначе посочете кой ред съдържа имената на колоните.',
  },
  gone: {
    en: '{count, plural, one {# record} other {# records}} came from this table before and {count, plural, one {is} other {are}} no longer in it, or cancelled there. {count, plural, one {It stays} other {They stay}} in the record; what did not take place is removed under “Tidy up”, “Remove a visit”; what became of a follow-up is written into the exported workbook; an organisation, person or place that has another name by now is merged with it under “Tidy up”, “Merge two records”, or taken out of that workbook.',
    bg: '{count, plural, one {# запис е дошъл} other {# записа са дошли}} от тази таблица преди, а вече {count, plural, one {го няма} other {ги няма}} в нея или вече са отменени там. {count, plural, one {Остава} other {Остават}} в записа; каквото не се е състояло, се премахва от „Подреждане“, „Премахване на посещение“; какво е станало с нещо предстоящо, се записва в изтеглената работна книга; организация, лице или място, които вече са под друго име, се обединяват с него от „Подреждане“, „Обединяване на два записа“ или се изваждат от същата книга.',
  },
  goneRows: {
    en: '{count, plural, one {# record that other sources know too is} other {# records that other sources know too are}} no longer in this table. Only {count, plural, one {its row is} other {their rows are}} gone: {count, plural, one {the record stays, as its other sources do} other {the records stay, as their other sources do}}.',
    bg: '{count, plural, one {# запис, известен и от други източници, вече го няма в тази таблица. Липсва само редът му: записът остава, както и другите му източници} other {# записа, известни и от други източници, вече ги няма в тази таблица. Липсват само редовете им: записите остават, както и другите им източници}}.',
  },
  goneRow: { en: 'formerly row {row}', bg: 'преди на ред {row}' },
  needsAnswer: {
    en: 'needs an answer: {rows, plural, one {# row waits} other {# rows wait}}',
    bg: 'чака отговор: {rows, plural, one {# ред е отделен} other {# реда са отделени}}',
  },
  supposed: { en: 'until it is answered: {answer}', bg: 'до отговор: {answer}' },
  sheetNotUsed: {
    en: '{sheet}: {rows, plural, one {# row} other {# rows}}, not imported.',
    bg: '{sheet}: {rows, plural, one {# ред} other {# реда}}, не се внася.',
  },
  decided: { en: 'decided by the table: {answer}', bg: 'решено от самата таблица: {answer}' },
  answered: { en: 'answered: {answer}', bg: 'отговорено: {answer}' },
  columns: { en: 'Columns', bg: 'Колони' },
  dateIn: { en: 'Date in {column}', bg: 'Дата в {column}' },
  placeIn: { en: 'Place in {column}', bg: 'Място в {column}' },
  headerRow: { en: 'Row {row} names the columns.', bg: 'Ред {row} съдържа имената на колоните.' },
  headerRows: {
    en: 'Rows {first} and {last} name the columns.',
    bg: 'Редове {first} и {last} съдържат имената на колоните.',
  },
  noDateColumn: {
    en: 'No column gives a date: the visits would have none.',
    bg: 'Никоя колона не съдържа дата: посещенията биха останали без дата.',
  },
  noPlaceColumn: {
    en: 'No column gives a country, a city or an address.',
    bg: 'Никоя колона не съдържа държава, град или адрес.',
  },
  noHeaderRow: {
    en: 'No row names the columns; row {row} is already data. Columns are called by their letters.',
    bg: 'Никой ред не съдържа имена на колони; ред {row} вече е с данни. Колоните се наричат с буквите си.',
  },
  questions: { en: 'Questions', bg: 'Въпроси' },
  notFound: { en: 'Not found', bg: 'Не са намерени' },
  takenForLargest: {
    en: 'Cities without a country, taken for by far the largest of their name',
    bg: 'Градове без държава, приети за далеч най-големия с това име',
  },
  nearest: { en: 'nearest: {names}', bg: 'най-близки: {names}' },
  cityInCountry: { en: '{city}, {country}', bg: '{city}, {country}' },
  cityAmongNamesakes: {
    en: '{city}, {country} ({inhabitants, number} inhabitants, {where})',
    bg: '{city}, {country} ({inhabitants, number} жители, {where})',
  },
  nothingNear: { en: 'nothing near', bg: 'няма близки' },
  sameNames: {
    en: 'The same name, taken to be the same; to keep it apart: its key with "" in the list of the answers that is named',
    bg: 'Същото име, прието за същото; за да остане отделно: ключът му с "" в посочения списък от отговорите',
  },
  nearNames: {
    en: 'Names that resemble known ones, or are those of people of another organisation or title, kept apart. To leave it so, nothing; to say that they are the same: the key in [ ] with the id in ( ), in the list of the answers that is named, in a mapping (--save-mapping writes it, --mapping reads it)',
    bg: 'Имена, които приличат на познати или са на хора от друга организация или с друга титла, оставени отделно. За да остане така – нищо; за да са едно и също: ключът в [ ] с идентификатора в ( ), в посочения списък от отговорите в съответствията (--save-mapping ги записва, --mapping ги чете)',
  },
  dividedCells: { en: 'Cells divided into several names', bg: 'Клетки, разделени на няколко имена' },
  faults: { en: 'Faults', bg: 'Грешки' },
  newRecords: { en: 'Records', bg: 'Записи' },
  recordCounts: {
    en: '{file}: {added, number} added, {changed, number} changed',
    bg: '{file}: {added, number} добавени, {changed, number} променени',
  },
  andMore: { en: '… and {count, number} more', bg: '… и още {count, number}' },
  rowsOf: { en: '{count, plural, one {# row} other {# rows}}', bg: '{count, plural, one {# ред} other {# реда}}' },
  notUsable: {
    en: 'No column could be recognised. Say with a mapping what the columns are.',
    bg: 'Нито една колона не беше разпозната. Посочете какво съдържат колоните.',
  },
  dryRun: {
    en: 'Dry run: nothing was written; --write writes it.',
    bg: 'Проба: нищо не е записано; --write записва.',
  },
  written: { en: 'Written to {folder}: {files}.', bg: 'Записано в {folder}: {files}.' },
  nothingToWrite: { en: 'nothing', bg: 'нищо' },
  recordHasFaults: {
    en: '{folder}: {count, plural, one {# fault} other {# faults}} in the record. Mend them first; npm run data:check lists them.',
    bg: '{folder}: {count, plural, one {# грешка} other {# грешки}} в записа. Първо ги поправете; npm run data:check ги изброява.',
  },
  resultWouldHaveFaults: {
    en: 'The record would have faults; nothing was written.',
    bg: 'В записа би имало грешки; нищо не е записано.',
  },
  noSheet: { en: 'The file has no sheet {sheet}.', bg: 'Файлът няма лист {sheet}.' },
  noColumn: {
    en: 'The table has no column “{column}”. Its columns: {columns}.',
    bg: 'В таблицата няма колона „{column}“. Колоните ѝ: {columns}.',
  },
  notByDirection: {
    en: 'The direction of the rows cannot tell whose people stand in “{column}”: that is not asked about the column, or no row says who travelled. Say ours or guests.',
    bg: 'Посоката на редовете не може да покаже чии са хората в „{column}“: за колоната не се пита това или никой ред не казва кой е пътувал. Посочете ours или guests.',
  },
  noMapping: {
    en: '{file} is no mapping that this version can read.',
    bg: '{file} не е съответствие на колони, което тази версия може да прочете.',
  },
  attribution: { en: 'Cities: {source}', bg: 'Градове: {source}' },
  sheet: { en: 'Sheet', bg: 'Лист' },
  row: { en: 'Row', bg: 'Ред' },
  column: { en: 'Column', bg: 'Колона' },
  effect: { en: 'Effect', bg: 'Последица' },
  wrong: { en: 'What is wrong', bg: 'Какво не е наред' },
  found: { en: 'Value found', bg: 'Намерена стойност' },
  expected: { en: 'What was expected', bg: 'Очаквано' },
  mend: { en: 'How to mend it', bg: 'Как се поправя' },
});
