import type { Message } from '../message.ts';

const w = (en: string, bg: string): Message => ({ en, bg });

/** Why a date cannot be read, more closely. */
export const DATE_REFUSALS = {
  shape: w('It is not written as a date.', 'Не е записано като дата.'),
  'no-such-date': w('There is no such day.', 'Няма такъв ден.'),
  'end-before-start': w('It ends before it begins.', 'Завършва, преди да е започнало.'),
  quarter: w(
    'A quarter written like this is not understood; write its months, such as 2018-07/2018-09.',
    'Тримесечие, записано така, не се разбира; запишете месеците, например 2018-07/2018-09.',
  ),
  season: w(
    'A season cannot be recorded; write the month or the year.',
    'Сезон не може да се запише; запишете месеца или годината.',
  ),
  uncertain: w(
    'It says itself that it is not certain; write what is known, such as the year.',
    'Само по себе си е несигурно; запишете известното, например годината.',
  ),
  'several-days': w(
    'It names dates apart from one another; give each a row of its own.',
    'Посочва отделни дати; запишете всяка на отделен ред.',
  ),
  'several-months': w(
    'It names months apart from one another; the record holds one month, or a span of adjoining ones such as 2022-06/2022-08. Give each month a row of its own.',
    'Посочва отделни месеци; може да се запише един месец или поредни месеци, например 2022-06/2022-08. Запишете всеки месец на отделен ред.',
  ),
  'no-first-day': w('It is a last day, and the first day is missing.', 'Това е последен ден, а първият липсва.'),
  'open-span': w(
    'It says only before or after which date it was; the record holds a day, a month, a year, or a span with both ends. Write the days, or the month or year in which it was; if those are not known, empty the cell.',
    'Посочва само преди или след коя дата е било; може да се запише ден, месец, година или период с начало и край. Запишете дните, месеца или годината, в които е било; ако не са известни, изпразнете клетката.',
  ),
  'no-year': w('It has no year, and no column gives one.', 'Няма година и никоя колона не я посочва.'),
  'outside-heading': w(
    'It has no year, and lies outside the months that the heading above it says, so that its year may be another; write the year.',
    'Няма година и е извън месеците от заглавието над нея, така че годината може да е друга; запишете годината.',
  ),
  'early-year': w(
    'Its year is before 1800: four digits such as 2022 were expected.',
    'Годината е преди 1800: очакват се четири цифри, например 2022.',
  ),
  'short-month-year': w(
    'It may be a month and a short year; write the year in four digits, such as 06.2022.',
    'Може да е месец и съкратена година; запишете годината с четири цифри, например 06.2022.',
  ),
  'day-or-months': w(
    'It may be a day or a span of months; write the day as 10.12.2023, the months as 10.2023-12.2023.',
    'Може да е ден или няколко месеца; запишете деня като 10.12.2023, а месеците като 10.2023-12.2023.',
  ),
} as const;
