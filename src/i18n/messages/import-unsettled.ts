import type { Message } from '../message.ts';

/** What may be one thing or another, and is not guessed. */
export type ImportUnsettledCode = 'state-or-country' | 'unclear-direction' | 'person-among-organisations';

const w = (en: string, bg: string): Message => ({ en, bg });

/** What is wrong, what was expected and how to mend it. */
export const IMPORT_UNSETTLED: Readonly<
  Record<ImportUnsettledCode, readonly [wrong: Message, expected: Message, mend: Message]>
> = {
  'state-or-country': [
    w(
      'The code behind the city may be that of a country or of a state, and the city is not known in either.',
      'Кодът след града може да е на държава или на щат, а градът не е познат в никое от двете.',
    ),
    w('a city of the list of cities, or the country of the code', 'град от списъка с градове или държавата на кода'),
    w(
      'Look the cities up in GeoNames, choose the country of the code, or of the table.',
      'Потърсете градовете в GeoNames, изберете държавата на кода или на таблицата.',
    ),
  ],
  'unclear-direction': [
    w(
      'A column speaks of guests who came, another of a place or journey abroad.',
      'Една колона говори за дошли гости, а друга – за място или пътуване в чужбина.',
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
};
