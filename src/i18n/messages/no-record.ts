import { defineMessages } from '../message.ts';

/** What the page says while it has no record, or not all of its texts: in both languages from the first moment. */
export const noRecordMessages = defineMessages({
  loading: { en: 'Loading the record', bg: 'Записът се зарежда' },
  notLoaded: { en: 'The record could not be loaded.', bg: 'Записът не можа да бъде зареден.' },
  notLoadedAdvice: {
    en: 'Nothing is lost: the record is part of this page. Check the connection and load the page again.',
    bg: 'Нищо не е загубено: записът е част от тази страница. Проверете връзката и заредете страницата отново.',
  },
  reload: { en: 'Load again', bg: 'Зареди отново' },
  otherFormat: {
    en: 'This record has format {found}; this page reads format {expected}. Load the page again to get the version that belongs to it.',
    bg: 'Този запис е във формат {found}; страницата чете формат {expected}. Заредете страницата отново, за да получите версията към него.',
  },
  noRecord: {
    en: 'There is no record to show: a file that everything rests on could not be read.',
    bg: 'Няма запис за показване: файл, на който се основава всичко, не можа да бъде прочетен.',
  },
  tryAgain: { en: 'Try again', bg: 'Опитай отново' },
  textsMissing: {
    en: 'The texts in this language did not arrive. Here they stand in English.',
    bg: 'Текстовете на български не пристигнаха. Тук те са на английски.',
  },
});
