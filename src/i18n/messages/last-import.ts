import { defineMessages } from '../message.ts';

/** What became of the last import. */
export const lastImportMessages = defineMessages({
  cancelled: { en: 'Cancelled. Nothing was changed.', bg: 'Отказано. Нищо не е променено.' },
  applied: { en: '{file} was applied to the draft.', bg: '{file} е приложен към черновата.' },
  appliedUnsaved: {
    en: '{file} was applied, and shown, but not stored: see above.',
    bg: '{file} е приложен и показан, но не е записан: вижте по-горе.',
  },
  undo: { en: 'Undo this import', bg: 'Отмени това внасяне' },
  undone: { en: 'The import was undone.', bg: 'Внасянето е отменено.' },
  gone: {
    en: 'There is no draft any more: the published record is shown, without {file}.',
    bg: 'Чернова вече няма: показан е публикуваният запис, без {file}.',
  },
  dropped: {
    en: '{file} was not stored, and is no longer shown.',
    bg: '{file} не беше записан и вече не е показан.',
  },
});
