import { defineMessages } from '../message.ts';

export const followUpMessages = defineMessages({
  announced: { en: 'Announced', bg: 'Обявено' },
  done: { en: 'Done', bg: 'Изпълнено' },
  dropped: { en: 'Dropped', bg: 'Отпаднало' },
  noDue: { en: 'No due date is recorded.', bg: 'Няма записан срок.' },
  ahead: { en: 'Due <due>{date}</due>.', bg: 'Срок: <due>{date}</due>.' },
  now: { en: 'Due <due>{date}</due>, which is now.', bg: 'Срок: <due>{date}</due>, тоест сега.' },
  past: { en: 'Due <due>{date}</due>, {ago}.', bg: 'Срок: <due>{date}</due>, {ago}.' },
  overdue: {
    en: 'Due <due>{date}</due>, {ago}; nothing on record says that it happened.',
    bg: 'Срок: <due>{date}</due>, {ago}; нищо в записа не показва, че се е състояло.',
  },
  yearsAgo: {
    en: '{count, plural, one {# year ago} other {# years ago}}',
    bg: 'преди {count, plural, one {# година} other {# години}}',
  },
  monthsAgo: {
    en: '{count, plural, one {# month ago} other {# months ago}}',
    bg: 'преди {count, plural, one {# месец} other {# месеца}}',
  },
  daysAgo: {
    en: '{count, plural, one {# day ago} other {# days ago}}',
    bg: 'преди {count, plural, one {# ден} other {# дни}}',
  },
  evidence: { en: 'Evidence', bg: 'Потвърждение' },
  noEvidence: { en: 'no evidence on record', bg: 'няма записано потвърждение' },
  owner: { en: 'Owner', bg: 'Отговорник' },
  noOwner: { en: 'nobody is named', bg: 'никой не е посочен' },
  visit: { en: 'Visit', bg: 'Посещение' },
  noVisit: { en: 'of no visit on record', bg: 'не е свързано със записано посещение' },
  nothing: { en: 'Nothing matches this filter.', bg: 'Нищо не отговаря на този филтър.' },
  none: { en: 'The record holds no follow-up.', bg: 'В записа няма нищо обявено или обещано.' },
  outside: {
    en: '{count, plural, one {# more} other {# more}} outside this filter',
    bg: '{count, plural, one {още # извън този филтър} other {още # извън този филтър}}',
  },
});
