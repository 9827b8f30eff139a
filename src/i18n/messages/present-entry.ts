import { defineMessages } from '../message.ts';

/** What the page says of presenting before the view itself is loaded. */
export const presentEntryMessages = defineMessages({
  present: { en: 'Present', bg: 'Представяне' },
  presentation: { en: 'The presentation', bg: 'Представянето' },
  preparing: { en: 'Preparing the slides', bg: 'Слайдовете се подготвят' },
  unsavedNotes: {
    en: 'A change that could not be stored holds notes for staff, which a window for an audience must not have. Store or drop the change, then present.',
    bg: 'Промяна, която не можа да се запази, съдържа служебни бележки, а прозорецът за публиката не бива да ги има. Запазете или отхвърлете промяната и тогава представете.',
  },
  backToDashboard: { en: 'Back to the dashboard', bg: 'Обратно към таблото' },
});
