import { defineMessages } from '../message.ts';

export const mapMessages = defineMessages({
  mapName: {
    en: 'Map view: arrow keys move it, plus and minus zoom',
    bg: 'Изглед на картата: стрелките го местят, плюс и минус променят мащаба',
  },
  controls: { en: 'Zoom', bg: 'Мащаб' },
  zoomIn: { en: 'Zoom in', bg: 'Приближи' },
  zoomOut: { en: 'Zoom out', bg: 'Отдалечи' },
  fit: { en: 'Show the whole result', bg: 'Покажи целия резултат' },
  wheel: { en: '{action} (Ctrl and the mouse wheel)', bg: '{action} (Ctrl и колелцето на мишката)' },
  several: {
    en: '{places, plural, one {# place} other {# places}}, {count, plural, one {# activity} other {# activities}}: {names}',
    bg: '{places, plural, one {# място} other {# места}}, {count, plural, one {# дейност} other {# дейности}}: {names}',
  },
  severalBrief: { en: '{name} +{count, number}', bg: '{name} +{count, number}' },
  more: { en: '{count, number} more', bg: 'още {count, number}' },
  home: { en: 'home', bg: 'у дома' },
  activities: {
    en: '{count, plural, =0 {no activities} one {# activity} other {# activities}}',
    bg: '{count, plural, =0 {няма дейности} one {# дейност} other {# дейности}}',
  },
  cityNotRecorded: { en: 'city not recorded', bg: 'без записан град' },
  cityAndDayNotRecorded: { en: 'city and day not recorded', bg: 'без записан град и ден' },
  cityAndDateNotRecorded: { en: 'city and date not recorded', bg: 'без записан град и дата' },
  dayNotRecorded: { en: 'day not recorded', bg: 'без записан ден' },
  dateNotRecorded: { en: 'date not recorded', bg: 'без записана дата' },
  legend: { en: 'Legend', bg: 'Легенда' },
  datedVisit: { en: 'dated visit', bg: 'посещение с дата' },
  countryOnly: { en: 'country only', bg: 'само държава' },
  countryOnlyOrNoDay: { en: 'country only, or no day', bg: 'само държава или без ден' },
  atHome: { en: 'at home in {city}', bg: 'у дома, {city}' },
  severalPlaces: { en: 'several places', bg: 'няколко места' },
  inferredCity: { en: 'city inferred', bg: 'изведен град' },
  inferred: { en: 'inferred<hidden>: {city}</hidden>', bg: 'изведено<hidden>: {city}</hidden>' },
  inferredOf: {
    en: 'The city of {count, number} of {total, plural, one {# activity} other {# activities}} is inferred.',
    bg: 'Градът на {count, number} от {total, plural, one {# дейност} other {# дейности}} е изведен.',
  },
  otherReasons: {
    en: 'For the others, the reason stands with the organisation.',
    bg: 'За останалите причината е при организацията.',
  },
  notOnMap: {
    en: '{count, number} not on the map',
    bg: '{count, plural, one {# не е на картата} other {# не са на картата}}',
  },
  nothing: { en: 'Nothing matches this filter.', bg: 'Нищо не отговаря на този филтър.' },
  closeList: { en: 'Close the list', bg: 'Затвори списъка' },
  organisations: {
    en: '{count, plural, one {# organisation} other {# organisations}}',
    bg: '{count, plural, one {# организация} other {# организации}}',
  },
  visits: {
    en: '{count, plural, one {# visit} other {# visits}}',
    bg: '{count, plural, one {# посещение} other {# посещения}}',
  },
  allCountries: {
    en: 'Show all {count, number} countries',
    bg: 'Покажи всичките {count, number} държави',
  },
  mostVisited: {
    en: 'The {shown} countries with most activities of {count, number}.',
    bg: '{shown} държави с най-много дейности от {count, number}.',
  },
  noMeeting: { en: 'no meeting recorded', bg: 'без записана среща' },
  places: { en: 'Places', bg: 'Места' },
  moreCities: {
    en: '{count, plural, one {# more city} other {# more cities}}: choose the country to see them',
    bg: '{count, plural, one {Още # град} other {Още # града}}: изберете държавата, за да ги видите',
  },
});
