import { defineMessages } from '../message.ts';

export const dateMessages = defineMessages({
  between: { en: 'between {first} and {last}', bg: 'между {first} и {last}' },
  inMonth: { en: 'in {month}', bg: 'през {month}' },
  inYear: { en: 'in {year}', bg: 'през {year}\u00a0г.' },
  notRecorded: { en: 'no date recorded', bg: 'без записана дата' },
});
