import type { Message } from '../message.ts';
import { IMPORT_CONTRADICTIONS, type ImportContradictionCode } from './import-contradictions.ts';
import { IMPORT_HELD, type ImportHeldCode } from './import-held.ts';
import { IMPORT_LAYOUT, type ImportLayoutCode } from './import-layout.ts';

/** What may be one thing or another, and is not guessed. */
export type ImportUnsettledCode =
  | ImportContradictionCode
  | ImportHeldCode
  | ImportLayoutCode
  | 'state-or-country'
  | 'unclear-direction'
  | 'country-and-city'
  | 'person-of-another'
  | 'whose-person'
  | 'person-or-organisation'
  | 'contact-list'
  | 'waiting-people-column'
  | 'person-among-organisations'
  | 'organisation-like-person'
  | 'person-with-organisation'
  | 'no-organisation-named'
  | 'further-unnamed'
  | 'people-counted'
  | 'ditto-cell'
  | 'home-organisation'
  | 'unknown-organisation-country'
  | 'organisation-otherwise'
  | 'unknown-kind'
  | 'online-country';

const w = (en: string, bg: string): Message => ({ en, bg });

/** What is wrong, what was expected and how to mend it. */
export const IMPORT_UNSETTLED: Readonly<
  Record<ImportUnsettledCode, readonly [wrong: Message, expected: Message, mend: Message]>
> = {
  ...IMPORT_CONTRADICTIONS,
  ...IMPORT_HELD,
  ...IMPORT_LAYOUT,
  'state-or-country': [
    w(
      'The code may be that of a country or of a state or province, such as IL for Israel or Illinois or SA for Saudi Arabia or Salerno, and nothing in the table settles which.',
      'Кодът може да е на държава или на щат или провинция, например IL за Израел или Илинойс или SA за Саудитска Арабия или Салерно, и нищо в таблицата не показва кое от двете е.',
    ),
    w('a city of the list of cities, or the country of the code', 'град от списъка с градове или държавата на кода'),
    w(
      'Look the cities up in GeoNames, choose the country of the code, or of the table, or write out the country’s name.',
      'Потърсете градовете в GeoNames, изберете държавата на кода или на таблицата или изпишете името на държавата.',
    ),
  ],
  'unknown-organisation-country': [
    w(
      'The cell states a country of the organisation, but no single country of today is called that.',
      'Клетката посочва държава на организацията, но никоя днешна държава не се нарича така.',
    ),
    w('the name or the ISO code of a country', 'име или ISO код на държава'),
    w(
      'Correct it in the table, or say where the organisation is from.',
      'Поправете го в таблицата или посочете откъде е организацията.',
    ),
  ],
  'whose-person': [
    w(
      'The header does not say whose people it names, and the record does not know this one; the name goes to the staff notes.',
      'Заглавието не казва чии са хората, а този не е известен на записа; името отива в служебните бележки.',
    ),
    w(
      'an answer whose people the column names, or an organisation in brackets behind the name',
      'отговор чии са хората в колоната или организация в скоби след името',
    ),
    w(
      'Say in the questions whose they are; where a column mixes them, name the others in a column of their own.',
      'Посочете във въпросите чии са; ако колоната ги смесва, запишете другите в отделна колона.',
    ),
  ],
  'person-or-organisation': [
    w(
      'The header asks whom one met, and the name may be a person’s or an organisation’s; it goes to the staff notes.',
      'Заглавието пита с кого е срещата, а името може да е на човек или на организация; отива в служебните бележки.',
    ),
    w('an answer which it is', 'отговор кое от двете е'),
    w(
      'Say under “Not evidently people” whether it is a person; if not, it becomes an organisation.',
      'Посочете в „Не са несъмнено хора“ дали е човек; ако не е, става организация.',
    ),
  ],
  'organisation-otherwise': [
    w(
      'The organisation stands in the record, or in a row above, with another country or kind; that one stays.',
      'Организацията стои в записа или в по-горен ред с друга държава или вид; остава той.',
    ),
    w('what the record says of it', 'каквото пише за нея в записа'),
    w(
      'Correct the table, or the organisation in the record if the table is right.',
      'Поправете таблицата или организацията в записа, ако таблицата е вярна.',
    ),
  ],
  'unknown-kind': [
    w(
      'No kind of organisation is called that; the organisation stays as it is, or not classified.',
      'Няма вид организация с такова име; организацията остава каквато е или некласифицирана.',
    ),
    w('the id or the name of a kind', 'ключ или име на вид'),
    w(
      'Write one of them, or leave it and choose the kind in the record.',
      'Запишете някой от тях или го оставете и изберете вида в записа.',
    ),
  ],
  'online-country': [
    w(
      'It was held online, and the table does not say where the new organisation is from.',
      'Проведено е онлайн и таблицата не посочва откъде е новата организация.',
    ),
    w('the country of the organisation', 'държавата на организацията'),
    w(
      'Say where the organisation is from, or give its country in the row.',
      'Посочете откъде е организацията или запишете държавата ѝ на реда.',
    ),
  ],
  'contact-list': [
    w(
      'The table lists people and how they are reached, not visits; nothing tells that somebody travelled or met them.',
      'Таблицата изброява хора и връзки с тях, а не посещения; нищо не показва, че някой е пътувал или се е срещал с тях.',
    ),
    w('a table of visits, with their dates', 'таблица с посещения и датите им'),
    w(
      'Leave the table out; or answer the question above the preview that its rows are visits.',
      'Не внасяйте таблицата; или отговорете на въпроса над прегледа, че редовете ѝ са посещения.',
    ),
  ],
  'waiting-people-column': [
    w(
      'The header does not say whether these people are of the home organisation or of those who were met.',
      'Заглавието не казва дали хората са от самата организация, или от срещнатите.',
    ),
    w('an answer whose people they are', 'отговор чии са хората'),
    w(
      'Answer the question above the preview, or map the column by hand.',
      'Отговорете на въпроса над прегледа или посочете сами какво е колоната.',
    ),
  ],
  'person-of-another': [
    w(
      'The record, or an organisation behind the name, says that the person is of another organisation; the name goes to the guests and hosts, not to those who travelled.',
      'В записа или според организацията след името човекът е от друга организация; името отива при гостите и домакините, а не при пътувалите.',
    ),
    w('people of the home organisation', 'хора от самата организация'),
    w('Nothing, if the record is right.', 'Нищо, ако записът е верен.'),
  ],
  'country-and-city': [
    w(
      'The city bears the name of another country than the one that the row states.',
      'Градът носи името на друга държава, а не на посочената в реда.',
    ),
    w('a city of the country stated, or the other country', 'град от посочената държава или другата държава'),
    w(
      'Choose one of the cities suggested, or leave the place out, or correct the row in the table.',
      'Изберете някой от предложените градове, пропуснете мястото или поправете реда в таблицата.',
    ),
  ],
  'unclear-direction': [
    w(
      'A column speaks of guests who came or of hosts, and another of a journey, or the place lies abroad; or the city is at home, and the country another one.',
      'Една колона говори за дошли гости или за домакини, а друга – за пътуване, или мястото е в чужбина; или градът е в страната на организацията, а държавата е друга.',
    ),
    w('an answer who travelled', 'отговор кой е пътувал'),
    w(
      'Answer the question above the preview, or map a column with the direction.',
      'Отговорете на въпроса над прегледа или посочете колона с посоката.',
    ),
  ],
  'person-among-organisations': [
    w(
      'The cell of organisations names somebody whom the record knows; the name is taken as that person, not as an organisation.',
      'Клетката с организации посочва човек от записа; името се приема за този човек, а не за организация.',
    ),
    w('names of organisations', 'имена на организации'),
    w('Put people into a column of their own.', 'Запишете хората в отделна колона.'),
  ],
  'organisation-like-person': [
    w(
      'The name, or a part of it, reads like a person’s; it is taken as an organisation, as nothing else in the table tells which it is.',
      'Името или част от него прилича на име на човек; прието е за организация, защото нищо друго в таблицата не показва кое от двете е.',
    ),
    w('names of organisations', 'имена на организации'),
    w(
      'Say that the column holds people, if it does; or choose by hand that it holds organisations.',
      'Посочете, че колоната е с хора, ако е така; или изберете ръчно, че е с организации.',
    ),
  ],
  'person-with-organisation': [
    w(
      'The cell of organisations names a person, with the organisation or alone; it is read as that person, and what stands beside the name as the organisation.',
      'Клетката с организации посочва човек, с организацията или сам; прочетена е като този човек, а написаното до името – като организацията му.',
    ),
    w('names of organisations', 'имена на организации'),
    w(
      'Nothing, if that is right; else say under “Not evidently people” that it is no person, or write the name into a column of its own.',
      'Нищо, ако е вярно; иначе посочете в „Не са несъмнено хора“, че не е човек, или го запишете в отделна колона.',
    ),
  ],
  'no-organisation-named': [
    w(
      'The cell names no organisation; none is recorded, and its words go to the staff notes.',
      'Клетката не посочва организация; не е записана такава, а думите отиват в служебните бележки.',
    ),
    w('names of organisations, or an empty cell', 'имена на организации или празна клетка'),
    w('Name the organisations, if there were any.', 'Посочете организациите, ако е имало такива.'),
  ],
  'further-unnamed': [
    w(
      'The cell speaks of further organisations that it does not name; those named are recorded, and its words go to the staff notes.',
      'Клетката говори за още организации, без да ги посочва; записани са посочените, а думите отиват в служебните бележки.',
    ),
    w('names of organisations', 'имена на организации'),
    w('Name the others too, if they are to be recorded.', 'Посочете и останалите, ако трябва да бъдат записани.'),
  ],
  'people-counted': [
    w(
      'The cell says beside the organisation how many people there were; the organisation is recorded without it, and the words go to the staff notes.',
      'До организацията клетката посочва броя на хората; организацията е записана без него, а думите отиват в служебните бележки.',
    ),
    w('the name of the organisation', 'името на организацията'),
    w(
      'Nothing, if the organisation is right; the number can stand in a column for notes.',
      'Нищо, ако организацията е вярна; броят може да стои в колона за бележки.',
    ),
  ],
  'ditto-cell': [
    w(
      'The cell refers to another row; what stands there is not copied.',
      'Клетката препраща към друг ред; написаното там не се копира.',
    ),
    w('the value itself', 'самата стойност'),
    w('Write the value into the cell in the table.', 'Запишете стойността в клетката в таблицата.'),
  ],
  'home-organisation': [
    w(
      'It is the organisation whose record this is; it is not recorded as one that was met.',
      'Това е организацията, на която е записът; не се записва сред срещнатите.',
    ),
    w('organisations that were met', 'срещнати организации'),
    w('Nothing, if nobody else was met.', 'Нищо, ако няма други срещнати.'),
  ],
};
