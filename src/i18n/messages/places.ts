import { defineMessages } from '../message.ts';

export const placeMessages = defineMessages({
  activities: {
    en: '{count, plural, =0 {no activities} one {# activity} other {# activities}}',
    bg: '{count, plural, =0 {няма дейности} one {# дейност} other {# дейности}}',
  },
  allCountries: {
    en: 'Show all {count, number} countries',
    bg: 'Покажи всичките {count, number} държави',
  },
  cityNotRecorded: { en: 'city not recorded', bg: 'без записан град' },
  home: { en: 'home', bg: 'у дома' },
  inferred: { en: 'inferred<hidden>: {city}</hidden>', bg: 'изведено<hidden>: {city}</hidden>' },
  inferredOf: {
    en: 'The city of {count, number} of {total, plural, one {# activity} other {# activities}} is inferred.',
    bg: 'Градът на {count, number} от {total, plural, one {# дейност} other {# дейности}} е изведен.',
  },
  more: { en: '{count, number} more', bg: 'още {count, number}' },
  moreCities: {
    en: '{count, plural, one {# more city} other {# more cities}}: choose the country to see them',
    bg: '{count, plural, one {Още # град} other {Още # града}}: изберете държавата, за да ги видите',
  },
  mostVisited: {
    en: 'The {shown, number} countries with most activities of {count, number}.',
    bg: '{shown, number} държави с най-много дейности от {count, number}.',
  },
  noMeeting: { en: 'no meeting recorded', bg: 'без записана среща' },
  notOnMap: {
    en: '{count, number} not on the map',
    bg: '{count, plural, one {# не е на картата} other {# не са на картата}}',
  },
  nothing: { en: 'Nothing matches this filter.', bg: 'Нищо не отговаря на този филтър.' },
  organisations: {
    en: '{count, plural, one {# organisation} other {# organisations}}',
    bg: '{count, plural, one {# организация} other {# организации}}',
  },
  otherReasons: {
    en: 'For the others, the reason stands with the organisation.',
    bg: 'За останалите причината е при организацията.',
  },
  places: { en: 'Places', bg: 'Места' },
  visits: {
    en: '{count, plural, one {# visit} other {# visits}}',
    bg: '{count, plural, one {# посещение} other {# посещения}}',
  },
});
