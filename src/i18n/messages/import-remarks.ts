import type { Message } from '../message.ts';

/** What a row or a sheet says of itself that decides what becomes of it. */
export type ImportRemarkCode = 'cancelled-row' | 'postponed-row' | 'planned-row' | 'unknown-status';

const w = (en: string, bg: string): Message => ({ en, bg });

/** What is wrong, what was expected and how to mend it. */
export const IMPORT_REMARKS: Readonly<
  Record<ImportRemarkCode, readonly [wrong: Message, expected: Message, mend: Message]>
> = {
  'cancelled-row': [
    w('The row says that it was cancelled.', 'Редът посочва, че е отменено.'),
    w('something that has taken place, or is planned', 'нещо, което се е състояло или предстои'),
    w(
      'Nothing, if it did not take place; else take the word out of the table.',
      'Нищо, ако не се е състояло; иначе махнете думата от таблицата.',
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
