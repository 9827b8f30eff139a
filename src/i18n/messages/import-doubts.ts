import type { Message } from '../message.ts';

/** What a cell cannot be taken for without a person saying so. */
export type ImportDoubtCode = 'not-a-person';

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
};
