import type { Message } from '../message.ts';

/** Where two cells of a row, or a column and what it is taken for, say what does not go together, and where a cell doubts itself. */
export type ImportContradictionCode =
  | 'direction-and-place'
  | 'journey-among-guests'
  | 'guests-city'
  | 'address-without-city'
  | 'waiting-date-column'
  | 'unused-date'
  | 'questioned-organisation'
  | 'midnight-end'
  | 'place-among-people'
  | 'guests-from'
  | 'heading-disagrees'
  | 'words-noted'
  | 'delegation-named';

const w = (en: string, bg: string): Message => ({ en, bg });

/** What is wrong, what was expected and how to mend it. */
export const IMPORT_CONTRADICTIONS: Readonly<
  Record<ImportContradictionCode, readonly [wrong: Message, expected: Message, mend: Message]>
> = {
  'direction-and-place': [
    w(
      'The direction and the place contradict each other: the row says that it was at home and names a place abroad, or that somebody left and names the home city.',
      'Посоката и мястото си противоречат: редът казва, че е било тук, а посочва място в чужбина, или че някой е заминал, а посочва града на организацията.',
    ),
    w(
      'outbound with a place elsewhere, or inbound or home with a place at home',
      'изходящо с място другаде или входящо или местно с място тук',
    ),
    w(
      'Correct the direction or the place in the table, or answer the question who travelled: the answer then counts for such rows as well.',
      'Поправете посоката или мястото в таблицата или отговорете на въпроса кой е пътувал: тогава отговорът важи и за такива редове.',
    ),
  ],
  'journey-among-guests': [
    w(
      'The table tells of guests who came, and this row says that it was a journey.',
      'Таблицата говори за дошли гости, а този ред казва, че е било пътуване.',
    ),
    w('an answer who travelled in this row', 'отговор кой е пътувал в този ред'),
    w(
      'Answer the question above the preview: the answer is for such rows alone; or map a column with the direction.',
      'Отговорете на въпроса над прегледа: отговорът важи само за такива редове; или посочете колона с посоката.',
    ),
  ],
  'questioned-organisation': [
    w(
      'A question mark stands behind the organisation; it is not recorded, and the words go to the staff notes.',
      'След организацията стои въпросителен знак; тя не е записана, а думите отиват в служебните бележки.',
    ),
    w('names of organisations that were met', 'имена на организации, с които е имало среща'),
    w(
      'Take the question mark away if the organisation was met; else leave it.',
      'Махнете въпросителния знак, ако е имало среща с организацията; иначе я оставете така.',
    ),
  ],
  'midnight-end': [
    w(
      'Both ends stand at midnight, and the row does not say that it takes whole days: the day of the end is recorded as the last one, though calendars mean the day before.',
      'И двата края са в полунощ, а редът не казва, че е за цели дни: за последен е записан денят на края, макар че календарите имат предвид предишния.',
    ),
    w('the last day, or a column “All day event”', 'последният ден или колона „Целодневно събитие“'),
    w('Correct the last day if it is the one before.', 'Поправете последния ден, ако е предишният.'),
  ],
  'heading-disagrees': [
    w(
      'The date has no year and lies outside the months that the heading above it says; the year of the heading was used.',
      'Датата е без година и е извън месеците от заглавието над нея; използвана е годината от заглавието.',
    ),
    w('a date within the period of the heading', 'дата в периода от заглавието'),
    w(
      'Check the date, and put the row below its own heading or write the year into the date.',
      'Проверете датата и преместете реда под неговото заглавие или запишете годината в датата.',
    ),
  ],
  'unused-date': [
    w(
      'The row has a first day and another date besides, and the first day was used.',
      'Редът има първи ден и още една дата; използван е първият ден.',
    ),
    w('one date, or a first and a last day', 'една дата или първи и последен ден'),
    w(
      'Choose for the column what its dates are, or “Not imported”.',
      'Изберете за колоната какви са датите ѝ или „Не се внася“.',
    ),
  ],
  'address-without-city': [
    w(
      'No city that is known stands in the address; it is no place of the visit, and goes to the staff notes.',
      'В адреса няма познат град; той не е място на посещението и отива в служебните бележки.',
    ),
    w('an address with its city, or a column of cities', 'адрес с града му или колона с градове'),
    w('Add a column with the city, if it is known.', 'Добавете колона с града, ако е известен.'),
  ],
  'place-among-people': [
    w(
      'A country or a city is called so, and nobody whom the record knows; it goes to the staff notes.',
      'Така се казва държава или град и никой, когото записът познава; отива в служебните бележки.',
    ),
    w('names of people', 'имена на хора'),
    w(
      'If the guests are from there, choose “Country” or “City” for the column, or write it into a column of its own. If it is a person, say so under “Not evidently people”.',
      'Ако гостите са оттам, изберете „Държава“ или „Град“ за колоната или го запишете в отделна колона. Ако е човек, посочете го в „Не са несъмнено хора“.',
    ),
  ],
  'guests-from': [
    w(
      'Guests came. Where they are from is recorded with their organisation, and no organisation of the row is recorded as from there; the cell stands in the staff notes.',
      'Дошли са гости. Откъде са, се записва с организацията им, а никоя организация от реда не е записана като оттам; клетката стои в служебните бележки.',
    ),
    w('the organisation that the guests are from', 'организацията, от която са гостите'),
    w(
      'Nothing, if the notes are enough. Else name the organisation of the guests in the row.',
      'Нищо, ако бележките са достатъчни. Иначе посочете в реда организацията на гостите.',
    ),
  ],
  'words-noted': [
    w(
      'Not every word of the cell became part of the record; it stands whole in the staff notes.',
      'Не всички думи от клетката влязоха в записа; тя стои цяла в служебните бележки.',
    ),
    w('names that can be told apart', 'имена, които могат да се разграничат'),
    w(
      'Nothing, if the words are of no name. Else write the name in a cell or a column of its own.',
      'Нищо, ако думите не са име. Иначе напишете името в отделна клетка или колона.',
    ),
  ],
  'delegation-named': [
    w(
      'The cell names a delegation, and what stands behind that word is not evidently the name of an organisation; it is kept as one name.',
      'Клетката посочва делегация, а след думата не стои несъмнено име на организация; запазена е цялата като едно име.',
    ),
    w('the name of the organisation alone', 'само името на организацията'),
    w(
      'Write the name of the organisation, or choose below which one it is.',
      'Напишете името на организацията или изберете по-долу коя е тя.',
    ),
  ],
  'guests-city': [
    w(
      'Guests came; the other city that the row names is taken to be theirs, and is not recorded as the place.',
      'Дошли са гости; посоченият друг град се приема за техния и не се записва като място.',
    ),
    w('the place where the guests were received', 'мястото, където са посрещнати гостите'),
    w(
      'Nothing, if it is where they came from. If it took place there, correct the direction in the table.',
      'Нищо, ако са дошли оттам. Ако е било там, поправете посоката в таблицата.',
    ),
  ],
  'waiting-date-column': [
    w(
      'The header of the column does not name the dates of visits, but those of something else, such as a membership, a contract or a foundation; the table may list no visits.',
      'Заглавието на колоната не посочва дати на посещения, а на нещо друго, например членство, договор или основаване; таблицата може да не е списък с посещения.',
    ),
    w('an answer whether it is the date of the visits', 'отговор дали това е датата на посещенията'),
    w(
      'Answer the question above the preview, or leave the table out if it lists no visits.',
      'Отговорете на въпроса над прегледа или не внасяйте таблицата, ако не изброява посещения.',
    ),
  ],
};
