import { defineMessages } from '../message.ts';

/** What stands where prose of a large record is still to come, or did not. */
export const lateTextMessages = defineMessages({
  loading: { en: 'Loading the text', bg: 'Текстът се зарежда' },
  notLoaded: { en: 'This text could not be loaded.', bg: 'Този текст не можа да бъде зареден.' },
  tryAgain: { en: 'Try again', bg: 'Опитай отново' },
  fetching: { en: 'Fetching the texts of the record', bg: 'Зареждане на текстовете в записа' },
  fetchingShare: {
    en: 'Fetching the texts of the record: {percent, number} %',
    bg: 'Зареждане на текстовете в записа: {percent, number} %',
  },
  cancel: { en: 'Cancel', bg: 'Откажи' },
  notWhole: {
    en: 'Some texts of the record could not be loaded. Nothing leaves this page, and nothing is changed, without them.',
    bg: 'Част от текстовете в записа не можаха да бъдат заредени. Без тях нищо не се изтегля и не се променя.',
  },
  stopped: {
    en: 'This needs all texts of the record, and not all of them have been loaded.',
    bg: 'За това са нужни всички текстове в записа, а не всички са заредени.',
  },
  fetch: { en: 'Load the texts', bg: 'Зареди текстовете' },
  leftOutOnPaper: {
    en: 'What was presented, discussed and agreed is left out here, as the texts of the record had not been loaded. “Export” and there “Print” loads them first.',
    bg: 'Представеното, обсъденото и резултатите липсват тук, защото текстовете в записа още не бяха заредени. „Изтегляне“ и там „Печат“ първо ги зарежда.',
  },
});
