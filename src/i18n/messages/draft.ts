import { defineMessages } from '../message.ts';

/** What the page says of a draft: a record that was changed in the browser and is not published. */
export const draftMessages = defineMessages({
  draft: { en: 'Draft', bg: 'Чернова' },
  isDraft: { en: 'This is a draft. It is not published.', bg: 'Това е чернова. Тя не е публикувана.' },
  same: {
    en: 'It says the same as the published record.',
    bg: 'Съдържанието ѝ е като на публикувания запис.',
  },
  difference: {
    en: 'Compared with the published record: {list}.',
    bg: 'Спрямо публикувания запис: {list}.',
  },
  added: {
    en: '{count, number} added',
    bg: '{count, plural, one {# добавен} other {# добавени}}',
  },
  changed: {
    en: '{count, number} changed',
    bg: '{count, plural, one {# променен} other {# променени}}',
  },
  taken: {
    en: '{count, number} removed',
    bg: '{count, plural, one {# премахнат} other {# премахнати}}',
  },
  ofCollection: { en: '{name}: {counts}', bg: '{name}: {counts}' },
  saved: { en: 'Saved {when}', bg: 'Запазено {when}' },
  basedOn: {
    en: 'It began from the published record of {began}; now the published one is of {now}.',
    bg: 'Започната е от публикувания запис към {began}; сега публикуваният е към {now}.',
  },
  undo: { en: 'Undo', bg: 'Отмени' },
  undoChange: { en: 'Undo this change', bg: 'Отмени тази промяна' },
  undone: { en: 'The last step was undone.', bg: 'Последната стъпка е отменена.' },
  discard: { en: 'Discard…', bg: 'Изхвърли…' },
  discardTitle: { en: 'Discard the draft?', bg: 'Да се изхвърли ли черновата?' },
  discardText: {
    en: 'The page then shows the published record again. The draft cannot be brought back; export it first if in doubt.',
    bg: 'Страницата отново ще показва публикувания запис. Черновата не може да бъде върната; при съмнение първо я изтеглете.',
  },
  discardYes: { en: 'Discard the draft', bg: 'Изхвърли черновата' },
  keepIt: { en: 'Keep it', bg: 'Запази я' },
  files: { en: 'Take it away', bg: 'Изтегляне на черновата' },
  zip: { en: 'Download data files (zip)', bg: 'Изтегли файловете с данни (zip)' },
  folder: { en: 'Write into a folder', bg: 'Запиши в папка' },
  json: { en: 'Whole record (JSON)', bg: 'Целият запис (JSON)' },
  workbook: { en: 'Whole record (Excel)', bg: 'Целият запис (Excel)' },
  written: {
    en: '{count, plural, =0 {Nothing had changed in “{folder}”.} one {# file written into “{folder}”: {files}.} other {# files written into “{folder}”: {files}.}}',
    bg: '{count, plural, =0 {В „{folder}“ нямаше какво да се промени.} one {# файл е записан в „{folder}“: {files}.} other {# файла са записани в „{folder}“: {files}.}}',
  },
  notWritten: { en: 'The folder could not be written: {reason}', bg: 'Папката не можа да бъде записана: {reason}' },
  withoutNotes: { en: 'Without staff notes and contacts', bg: 'Без служебни бележки и контакти' },
  notesIncluded: {
    en: 'This draft holds staff notes or contacts. The files hold them too, so that nothing is lost: they are internal, and their names say so. For files to pass on, tick “Without staff notes and contacts”.',
    bg: 'Тази чернова съдържа служебни бележки или контакти. Те са и във файловете, за да не се загуби нищо: файловете са вътрешни и имената им го казват. За файлове, които ще предадете другиму, отметнете „Без служебни бележки и контакти“.',
  },
  notesLeftOut: {
    en: 'The files leave out the staff notes and contacts of this draft.',
    bg: 'Във файловете няма служебните бележки и контакти от тази чернова.',
  },
  publicOnly: {
    en: 'The notes and contacts of the published record are not on this public page, so they are in none of its files. Writing into a folder keeps those that stand there.',
    bg: 'Бележките и контактите от публикувания запис не са на тази публична страница и затова ги няма и във файловете ѝ. При записване в папка наличните в нея остават.',
  },
  conflict: {
    en: 'Not stored: the draft was changed elsewhere in the meantime, perhaps in another tab.',
    bg: 'Не е записано: междувременно черновата е променена другаде, може би в друг раздел.',
  },
  conflictGone: {
    en: 'Not stored: the draft was discarded elsewhere in the meantime, perhaps in another tab.',
    bg: 'Не е записано: междувременно черновата е изхвърлена другаде, може би в друг раздел.',
  },
  mineBeside: {
    en: 'What is shown here, compared with what is stored: {list}.',
    bg: 'Показаното тук спрямо записаното: {list}.',
  },
  mineSame: { en: 'Both say the same.', bg: 'Двете са еднакви.' },
  keepMine: { en: 'Keep mine', bg: 'Запази моето' },
  takeTheirs: { en: 'Take the other one', bg: 'Вземи другото' },
  full: {
    en: 'Not stored: the browser’s storage is full. The change stays on this page as long as it is open. Export it.',
    bg: 'Не е записано: мястото в браузъра е запълнено. Промяната остава на тази страница, докато е отворена. Изтеглете я.',
  },
  unavailable: {
    en: 'Not stored: the browser refuses to store it ({reason}). The change stays on this page as long as it is open. Export it.',
    bg: 'Не е записано: браузърът отказва да я запази ({reason}). Промяната остава на тази страница, докато е отворена. Изтеглете я.',
  },
  tryAgain: { en: 'Store again', bg: 'Запиши отново' },
  drop: { en: 'Drop the change', bg: 'Откажи промяната' },
  newer: {
    en: 'This browser holds a draft that a later version of the page made (format {format}). It is left untouched. Load the page again to get that version.',
    bg: 'В този браузър има чернова от по-нова версия на страницата (формат {format}). Тя остава непокътната. Заредете страницата отново, за да получите тази версия.',
  },
  tidyUp: { en: 'Tidy up', bg: 'Подреждане' },
  tidyOnPaper: {
    en: 'Records are merged, and people removed, on the screen.',
    bg: 'Записите се обединяват и хората се премахват на екрана.',
  },
  mergeTitle: { en: 'Merge two records', bg: 'Обединяване на два записа' },
  mergeLead: {
    en: 'Two records of one organisation, person or place become one. Links to the one given up lead to the one kept.',
    bg: 'Два записа за една и съща организация, лице или място стават един. Връзките към отпадналия водят към запазения.',
  },
  what: { en: 'What', bg: 'Какво' },
  keep: { en: 'Keep', bg: 'Остава' },
  giveUp: { en: 'Give up', bg: 'Отпада' },
  choose: { en: 'Choose…', bg: 'Изберете…' },
  narrow: { en: 'Find: {what}', bg: 'Търсене: {what}' },
  notAllShown: {
    en: '{count, plural, one {# more} other {# more}}; type to narrow the list',
    bg: 'още {count, number}; напишете част от името',
  },
  mergePreview: { en: 'What would change', bg: 'Какво ще се промени' },
  becomes: { en: '{name} afterwards', bg: '{name} след обединяването' },
  references: {
    en: '{count, plural, =0 {No other record names it.} one {# reference moves to it:} other {# references move to it:}}',
    bg: '{count, plural, =0 {Никой друг запис не го посочва.} one {# препратка преминава към него:} other {# препратки преминават към него:}}',
  },
  merge: { en: 'Merge', bg: 'Обедини' },
  merged: { en: 'Merged: {other} is now {name}.', bg: 'Обединено: {other} вече е {name}.' },
  removeTitle: { en: 'Remove a person', bg: 'Премахване на лице' },
  removeLead: {
    en: 'Takes the name out of every file and says where it stood. Each text that mentions the name is shown with a proposal without it, which you can edit.',
    bg: 'Изважда името от всички файлове и посочва къде е стояло. Всеки текст, в който името се споменава, е показан с предложение без него, което можете да редактирате.',
  },
  person: { en: 'Person', bg: 'Лице' },
  stood: {
    en: '{count, plural, one {The name stands in # place, and is taken out of it:} other {The name stands in # places, and is taken out of them:}}',
    bg: '{count, plural, one {Името стои на # място и се изважда оттам:} other {Името стои на # места и се изважда оттам:}}',
  },
  mentions: {
    en: '{count, plural, =0 {No text mentions the name.} one {# text mentions the name or part of it; this is what it would say:} other {# texts mention the name or part of it; this is what they would say:}}',
    bg: '{count, plural, =0 {Името не се споменава в текстовете.} one {# текст споменава името или част от него; ето какво ще гласи:} other {# текста споменават името или част от него; ето какво ще гласят:}}',
  },
  stillThere: {
    en: 'The published page and the draft’s last step, kept for Undo, still hold the name until the new files are published and another step follows.',
    bg: 'Публикуваната страница и предишната стъпка на черновата, пазена за „Отмени“, още съдържат името, докато новите файлове се публикуват и последва друга стъпка.',
  },
  insteadOf: { en: 'Words in place of the name ({language})', bg: 'Думи на мястото на името ({language})' },
  inEnglish: { en: 'in English', bg: 'на английски' },
  inBulgarian: { en: 'in Bulgarian', bg: 'на български' },
  colleague: { en: 'a colleague', bg: 'колега' },
  newText: { en: 'New text: {where}', bg: 'Нов текст: {where}' },
  moreTexts: {
    en: '{count, plural, one {# more text is rewritten} other {# more texts are rewritten}} in the same way.',
    bg: '{count, plural, one {Още # текст се пренаписва} other {Още # текста се пренаписват}} по същия начин.',
  },
  fixedTexts: {
    en: 'These are ids or links, which lead somewhere and are not rewritten here:',
    bg: 'Това са идентификатори или връзки, които водят някъде и не се пренаписват тук:',
  },
  emptyText: { en: 'A text must not be empty.', bg: 'Текстът не може да е празен.' },
  leaveName: {
    en: '{count, plural, one {# text still holds the name. Leave it there; every export will hold it.} other {# texts still hold the name. Leave it there; every export will hold it.}}',
    bg: '{count, plural, one {# текст още съдържа името. Да остане там; всеки изнесен файл ще го съдържа.} other {# текста още съдържат името. Да остане там; всеки изнесен файл ще го съдържа.}}',
  },
  undoHoldsName: {
    en: 'The copy of the step before, which this browser keeps for Undo, still holds the name.',
    bg: 'Копието на предишната стъпка, което браузърът пази за „Отмени“, още съдържа името.',
  },
  forgetUndo: { en: 'Discard that copy', bg: 'Изтрий това копие' },
  undoForgotten: {
    en: 'Discarded: the removal can no longer be undone.',
    bg: 'Изтрито: премахването вече не може да се отмени.',
  },
  remove: { en: 'Remove this person', bg: 'Премахни това лице' },
  removed: {
    en: '{count, plural, one {Removed from # place.} other {Removed from # places.}}',
    bg: '{count, plural, one {Премахнато от # място.} other {Премахнато от # места.}}',
  },
  file: { en: 'File', bg: 'Файл' },
  record: { en: 'Record', bg: 'Запис' },
  field: { en: 'Field', bg: 'Поле' },
  text: { en: 'Text', bg: 'Текст' },
  wholeRecord: { en: 'the whole record', bg: 'целият запис' },
  more: { en: '… and {count} more', bg: '… и още {count}' },
  organisations: { en: 'Organisation', bg: 'Организация' },
  people: { en: 'Person', bg: 'Лице' },
  places: { en: 'Place', bg: 'Място' },
});
