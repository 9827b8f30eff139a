import { defineMessages } from '../message.ts';

export const appMessages = defineMessages({
  skipToResult: { en: 'Skip to the result', bg: 'Към резултата' },
  views: { en: 'Views', bg: 'Изгледи' },
  overview: { en: 'Overview', bg: 'Общ преглед' },
  table: { en: 'Table', bg: 'Таблица' },
  followUps: { en: 'Follow-ups', bg: 'Предстоящо' },
  gaps: { en: 'Gaps', bg: 'Липси' },
  export: { en: 'Export', bg: 'Изтегляне' },
  exportRecord: { en: 'The whole record (JSON)', bg: 'Целият запис (JSON)' },
  exportTable: { en: 'These activities as a table (CSV)', bg: 'Тези дейности като таблица (CSV)' },
  exportEmpty: {
    en: 'There is no table to export: nothing matches this filter.',
    bg: 'Няма таблица за изтегляне: нищо не отговаря на този филтър.',
  },
  language: { en: 'Language', bg: 'Език' },
  theme: { en: 'Dark colours', bg: 'Тъмни цветове' },
  search: { en: 'Search organisations, people, topics', bg: 'Търсене на организации, хора, теми' },
  clearSearch: { en: 'Clear search', bg: 'Изчисти търсенето' },
  status: {
    en: '{count, number} of {total, plural, one {# activity} other {# activities}}',
    bg: '{count, number} от {total, plural, one {# дейност} other {# дейности}}',
  },
  statusInPeriod: {
    en: '{count, number} of {total, plural, one {# activity} other {# activities}}, {possible} of them possibly in this period',
    bg: '{count, number} от {total, plural, one {# дейност} other {# дейности}}, {possible} от тях възможно в този период',
  },
  internal: { en: 'INTERNAL', bg: 'ВЪТРЕШНО' },
  internalNotice: {
    en: 'INTERNAL: this page holds notes and contacts for staff. Do not publish it.',
    bg: 'ВЪТРЕШНО: страницата съдържа бележки и контакти за екипа. Не я публикувайте.',
  },
  madeOn: { en: 'Made as one file on {date}', bg: 'Съставено като един файл на {date}' },
  exportOneFile: { en: 'This dashboard as one file (HTML)', bg: 'Това табло като един файл (HTML)' },
  dismiss: { en: 'Dismiss', bg: 'Скрий' },
  addressProblem: {
    en: 'Ignored in the address, because the record has no such value: {list}.',
    bg: 'Пренебрегнато в адреса, защото записът няма такава стойност: {list}.',
  },
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
  panelFailed: { en: '{panel} could not be shown.', bg: '„{panel}“ не може да се покаже.' },
  panelFailedAdvice: {
    en: 'The rest of the page works, and the record can still be exported.',
    bg: 'Останалата част от страницата работи и записът може да бъде изтеглен.',
  },
  pageFailed: { en: 'The page could not be drawn.', bg: 'Страницата не може да се покаже.' },
  pageFailedAdvice: {
    en: 'The record is unharmed. Load the page again, or start without the filter in the address.',
    bg: 'Записът е непокътнат. Заредете страницата отново или започнете без филтъра в адреса.',
  },
  startAnew: { en: 'Start without a filter', bg: 'Започни без филтър' },
  tryAgain: { en: 'Try again', bg: 'Опитай отново' },
  map: { en: 'Map', bg: 'Карта' },
  timeline: { en: 'Timeline', bg: 'Времева линия' },
  organisations: { en: 'Organisations', bg: 'Организации' },
  charts: { en: 'Charts', bg: 'Диаграми' },
  filters: { en: 'Filters', bg: 'Филтри' },
  close: { en: 'Close', bg: 'Затвори' },
});
