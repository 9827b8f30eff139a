import { defineMessages } from '../message.ts';

export const chartMessages = defineMessages({
  byMonth: { en: 'Activities by month', bg: 'Дейности по месеци' },
  byYear: { en: 'Activities by year', bg: 'Дейности по години' },
  byDecade: { en: 'Activities by decade', bg: 'Дейности по десетилетия' },
  byKind: { en: 'Organisations by kind', bg: 'Организации по вид' },
  byTopic: { en: 'Activities by topic', bg: 'Дейности по теми' },
  byGoal: { en: 'Countries by goal', bg: 'Държави по цели' },
  keys: {
    en: 'Arrow keys move between the bars, Enter filters.',
    bg: 'Стрелките водят от стълб на стълб, Enter филтрира.',
  },
  nothing: { en: 'Nothing matches this filter.', bg: 'Нищо не отговаря на този филтър.' },
  noTopic: { en: 'No topic is recorded for these activities.', bg: 'За тези дейности няма записана тема.' },
  noDate: { en: 'No month is recorded for these activities.', bg: 'За тези дейности няма записан месец.' },
  noOrganisation: {
    en: 'No organisation is recorded for these activities.',
    bg: 'За тези дейности няма записана организация.',
  },
  showTable: { en: 'Show as table<hidden>: {chart}</hidden>', bg: 'Покажи като таблица<hidden>: {chart}</hidden>' },
  certain: { en: 'certain', bg: 'сигурно' },
  possible: { en: 'possible: the day may lie in a neighbouring one', bg: 'възможно: денят може да е и в съседния' },
  possibleShort: { en: 'possible', bg: 'възможно' },
  aggregated: {
    en: '{grain, select, year {Too many months to draw: shown by year.} other {Too many years to draw: shown by decade.}}',
    bg: '{grain, select, year {Месеците са твърде много: показани са по години.} other {Годините са твърде много: показани са по десетилетия.}}',
  },
  timeBar: {
    en: '{time}: {certain, plural, one {# activity} other {# activities}}{possible, plural, =0 {} other {, # more possible}}{outside, plural, =0 {} other {, # outside the chosen period}}',
    bg: '{time}: {certain, plural, one {# дейност} other {# дейности}}{possible, plural, =0 {} one {, още # възможна} other {, още # възможни}}{outside, plural, =0 {} other {, # извън избрания период}}',
  },
  outsideBar: {
    en: '{bar}{outside, plural, =0 {} other {, # more outside the choice}}',
    bg: '{bar}{outside, plural, =0 {} other {, още # извън избора}}',
  },
  outsideNote: {
    en: '{facet, select, period {Outlined: activities that the chosen period leaves out; “1 of 3” is one in the result.} kind {Outlined: organisations that the chosen kinds leave out; “1 of 3” is one in the result.} topic {Outlined: activities that the chosen topics leave out; “1 of 3” is one in the result.} other {Outlined: activities that the chosen goals leave out; “1 of 3” is one in the result.}}',
    bg: '{facet, select, period {С контур: дейности, които избраният период изключва; „1 от 3“ значи една в резултата.} kind {С контур: организации, които изборът на вид изключва; „1 от 3“ значи една в резултата.} topic {С контур: дейности, които изборът на тема изключва; „1 от 3“ значи една в резултата.} other {С контур: дейности, които изборът на цел изключва; „1 от 3“ значи една в резултата.}}',
  },
  outsideShort: { en: 'outside the choice', bg: 'извън избора' },
  partOf: { en: '{count} of {all}', bg: '{count} от {all}' },
  timeValue: { en: '{certain} + {possible}', bg: '{certain} + {possible}' },
  noDay: { en: 'no day on record', bg: 'без записан ден' },
  activitiesBar: {
    en: '{name}: {count, plural, one {# activity} other {# activities}}',
    bg: '{name}: {count, plural, one {# дейност} other {# дейности}}',
  },
  kindBar: {
    en: '{name}: {count, plural, one {# organisation} other {# organisations}}',
    bg: '{name}: {count, plural, one {# организация} other {# организации}}',
  },
  countryName: { en: 'Country: {country}', bg: 'Държава: {country}' },
  others: {
    en: '{count, plural, one {# more is} other {# more are}} in the table',
    bg: 'още {count, number} в таблицата',
  },
  otherCountries: {
    en: '{count, plural, one {# more country} other {# more countries}}',
    bg: 'още {count, plural, one {# държава} other {# държави}}',
  },
  unnamed: { en: 'Name not on record ({number})', bg: 'Без записано име ({number})' },
  noGoal: { en: 'No goal stated', bg: 'Без посочена цел' },
  noCountry: { en: 'Country not recorded', bg: 'Държавата не е записана' },
  overlapping: {
    en: 'An activity with several goals counts under each.',
    bg: 'Дейност с няколко цели се брои към всяка от тях.',
  },
  month: { en: 'Month', bg: 'Месец' },
  year: { en: 'Year', bg: 'Година' },
  decade: { en: 'Decade', bg: 'Десетилетие' },
  kind: { en: 'Kind', bg: 'Вид' },
  topic: { en: 'Topic', bg: 'Тема' },
  goal: { en: 'Goal', bg: 'Цел' },
  activities: { en: 'Activities', bg: 'Дейности' },
  organisations: { en: 'Organisations', bg: 'Организации' },
  decadeName: { en: '{first}–{last}', bg: '{first}–{last}' },
});
