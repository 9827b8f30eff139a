import type { Message } from '../message.ts';

/** What a row may say of how something was held, and of who was there. */
export type ImportHeldCode =
  | 'absent-row'
  | 'online-place'
  | 'online-abroad'
  | 'doubtful-remark'
  | 'planned-result'
  | 'hybrid-row'
  | 'other-format'
  | 'written-row';

const w = (en: string, bg: string): Message => ({ en, bg });

/** What is wrong, what was expected and how to mend it. */
export const IMPORT_HELD: Readonly<
  Record<ImportHeldCode, readonly [wrong: Message, expected: Message, mend: Message]>
> = {
  'absent-row': [
    w('The row says that somebody did not go or take part.', 'Редът посочва, че някой не е заминал или не е участвал.'),
    w('something in which somebody of ours took part', 'нещо, в което е участвал някой от нас'),
    w(
      'Nothing, if nobody went; else take the word, and whoever did not go, out of the table.',
      'Нищо, ако никой не е отишъл; иначе махнете от таблицата думата и онзи, който не е отишъл.',
    ),
  ],
  'online-place': [
    w(
      'The row says that it was held online or by telephone; the place that it names is not recorded as visited.',
      'Редът посочва, че е проведено онлайн или по телефона; мястото в него не е записано като посетено.',
    ),
    w('a place only where somebody went', 'място само там, където някой е отишъл'),
    w(
      'Nothing, if nobody travelled; else take the word out of the table.',
      'Нищо, ако никой не е пътувал; иначе махнете думата от таблицата.',
    ),
  ],
  'online-abroad': [
    w(
      'The row says that it was held online, and also that somebody travelled.',
      'Редът посочва, че е проведено онлайн, но и че някой е пътувал.',
    ),
    w('one of both', 'едно от двете'),
    w(
      'Clear the direction in the table if nobody travelled, else the word that it was online.',
      'Изтрийте посоката в таблицата, ако никой не е пътувал, иначе – думата, че е било онлайн.',
    ),
  ],
  'doubtful-remark': [
    w(
      'The remark may say that it did not take place, is still to come, was held online or that others went; the row is read as something that took place.',
      'Бележката може да означава, че не се е състояло, предстои, било е онлайн или са отишли други; редът е прочетен като нещо състояло се.',
    ),
    w('something that has taken place', 'нещо, което се е състояло'),
    w(
      'Nothing, if it took place; else write “cancelled”, “planned” or “online” alone into the table.',
      'Нищо, ако се е състояло; иначе запишете в таблицата само „отменено“, „планирано“ или „онлайн“.',
    ),
  ],
  'planned-result': [
    w(
      'Among the results it says that something is planned: that is no result. It stands in the staff notes, and the row is read as something that took place; perhaps the visit itself was still to come.',
      'Сред резултатите е посочено, че нещо е планирано: това не е резултат. Стои в служебните бележки, а редът е прочетен като нещо състояло се; възможно е и самото посещение тогава да е предстояло.',
    ),
    w('what came of something that has taken place', 'какво е излязло от нещо, което се е състояло'),
    w(
      'Nothing, if it took place and what is planned is the next step; else write “planned” with the date on which it will be, or “cancelled”, alone into a column of statuses.',
      'Нищо, ако се е състояло, а планирана е следващата стъпка; иначе запишете само „планирано“ с датата, на която ще бъде, или „отменено“ в колона за състоянието.',
    ),
  ],
  'hybrid-row': [
    w(
      'It was held both in a place and online; it is read as a visit to the place.',
      'Проведено е и на място, и онлайн; прочетено е като посещение на мястото.',
    ),
    w('whether somebody travelled', 'дали някой е пътувал'),
    w(
      'Nothing, if somebody travelled; else write “online” into the table.',
      'Нищо, ако някой е пътувал; иначе запишете в таблицата „онлайн“.',
    ),
  ],
  'written-row': [
    w(
      'The row says that people wrote to one another; that is neither a visit nor a meeting.',
      'Редът посочва само кореспонденция; това не е нито посещение, нито среща.',
    ),
    w('a meeting, in a place or at a distance', 'среща – на място или от разстояние'),
    w(
      'Nothing, if nobody met; else write “online” or “in person” into the table.',
      'Нищо, ако не е имало среща; иначе запишете в таблицата „онлайн“ или „присъствено“.',
    ),
  ],
  'other-format': [
    w(
      'It is neither “online” nor “in person”; the row is read as held in person, and the word goes to the staff notes.',
      'Не е нито „онлайн“, нито „присъствено“; редът е прочетен като присъствен, а думата отива в служебните бележки.',
    ),
    w(
      'online, in person, hybrid; or the same in Bulgarian, German, Italian or Slovene',
      'онлайн, присъствено, хибридно; или същото на английски, немски, италиански или словенски',
    ),
    w(
      'Write one of these words, or say that the column is not the format.',
      'Запишете една от тези думи или посочете, че колоната не е за начина на провеждане.',
    ),
  ],
};
