import type { Message } from '../message.ts';

/** What may be one thing or another, and is not guessed. */
export type ImportUnsettledCode = 'state-or-country';

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
};
