import { defineMessages } from '../message.ts';

/** What an import asks about columns that are not what their headers may say. */
export const importColumnQuestions = defineMessages({
  namedYear: {
    en: 'Is {year} the year of the dates without one in {columns}? It stands in {where, select, column {the name of the column} sheet {the name of the sheet} title {the title above the table} other {the name of the file}}: “{text}”.',
    bg: '{year} ли е годината на датите без година в {columns}? Тя стои в {where, select, column {името на колоната} sheet {името на листа} title {заглавието над таблицата} other {името на файла}}: „{text}“.',
  },
  numberAfterMonth: {
    en: 'Is the number behind the month in {columns}, as in “Feb-19”, the year or the day? {years, plural, one {# other cell gives} other {# other cells give}} a month with its year, {days, number} a date without one.',
    bg: 'Година или ден е числото след месеца в {columns}, както във „фев-19“? {years, plural, one {# друга клетка посочва} other {# други клетки посочват}} месец с година, {days, number} – дата без година.',
  },
  deadlineColumn: {
    en: 'Is {columns} the day by which something is to be done, or the last day of a visit? {isBeside, select, yes {The table also has {beside}.} other {Its header speaks of a deadline.}}',
    bg: '{columns} посочва ли докога трябва да се свърши нещо, или последния ден на посещението? {isBeside, select, yes {Таблицата има и {beside}.} other {Заглавието говори за срок.}}',
  },
});
