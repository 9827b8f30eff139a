import { defineMessages } from '../message.ts';

export const filterMessages = defineMessages({
  show: { en: 'Filters{count, plural, =0 {} other { (# on)}}', bg: 'Филтри{count, plural, =0 {} other { (# вкл.)}}' },
  country: { en: 'Country', bg: 'Държава' },
  period: { en: 'Period', bg: 'Период' },
  anyTime: { en: 'Any time', bg: 'Без ограничение' },
  since: { en: 'since {date}', bg: 'от {date}' },
  until: { en: 'until {date}', bg: 'до {date}' },
  certainIn: { en: '{days}, certain ones only', bg: '{days}, само сигурните' },
  certainOnly: { en: 'Certainly in the period only', bg: 'Само сигурно в периода' },
  direction: { en: 'Direction', bg: 'Посока' },
  kind: { en: 'Organisation type', bg: 'Вид организация' },
  topic: { en: 'Topic', bg: 'Тема' },
  person: { en: 'Person', bg: 'Участник' },
  visit: { en: 'Visit', bg: 'Посещение' },
  goal: { en: 'Goal', bg: 'Цел' },
  query: { en: 'Text', bg: 'Текст' },
  more: { en: 'More', bg: 'Още' },
  outbound: { en: 'Working visits abroad', bg: 'Работни посещения навън' },
  inbound: { en: 'Guests received', bg: 'Посрещнати гости' },
  home: { en: 'Events at home', bg: 'Събития у дома' },
  findValue: { en: 'Find in this list', bg: 'Търси в списъка' },
  noValue: { en: 'Nothing in this list matches.', bg: 'Нищо в списъка не отговаря.' },
  active: { en: 'Active filters', bg: 'Активни филтри' },
  remove: { en: 'Remove filter: {filter}', bg: 'Премахни филтъра: {filter}' },
  chip: { en: '{facet}: {values}', bg: '{facet}: {values}' },
  quoted: { en: '“{text}”', bg: '„{text}“' },
  clear: { en: 'Clear filters', bg: 'Изчисти филтрите' },
  nothingLeft: {
    en: 'Nothing is left. Dropping one filter gives back:',
    bg: 'Не остана нищо. Без един от филтрите се връщат:',
  },
  nothingLeftAtAll: {
    en: 'Nothing is left, and dropping one filter alone gives nothing back. Clear filters shows everything.',
    bg: 'Не остана нищо и премахването само на един филтър не връща нищо. „Изчисти филтрите“ показва всичко.',
  },
  notApplied: {
    en: '{text}: not applied, no letter or digit to search for',
    bg: '{text}: не се прилага, няма буква или цифра за търсене',
  },
  dropPeriod: {
    en: 'at any time, not only {days}: {count, plural, one {# activity} other {# activities}}',
    bg: 'по всяко време, не само {days}: {count, plural, one {# дейност} other {# дейности}}',
  },
  dropUndated: {
    en: 'with those only possibly in the period: {count, plural, one {# activity} other {# activities}}',
    bg: 'и с възможните в периода: {count, plural, one {# дейност} other {# дейности}}',
  },
  drop: {
    en: 'without {filter}: {count, plural, one {# activity} other {# activities}}',
    bg: 'без {filter}: {count, plural, one {# дейност} other {# дейности}}',
  },
});
