import { defineMessages } from '../message.ts';

/** What the page says of presenting before the view itself is loaded. */
export const presentEntryMessages = defineMessages({
  present: { en: 'Present', bg: 'Представяне' },
  presentation: { en: 'The presentation', bg: 'Представянето' },
  preparing: { en: 'Preparing the slides', bg: 'Слайдовете се подготвят' },
});
