import { defineMessages } from '../message.ts';

export const mapMessages = defineMessages({
  loading: { en: 'Loading the map', bg: 'Картата се зарежда' },
  mapName: {
    en: 'Map view: arrow keys move it, plus and minus zoom',
    bg: 'Изглед на картата: стрелките го местят, плюс и минус променят мащаба',
  },
  mapNamePresented: {
    en: 'Map view: plus and minus zoom, arrow keys turn the slides',
    bg: 'Изглед на картата: плюс и минус променят мащаба, стрелките сменят слайдовете',
  },
  controls: { en: 'Zoom', bg: 'Мащаб' },
  zoomIn: { en: 'Zoom in', bg: 'Приближи' },
  zoomOut: { en: 'Zoom out', bg: 'Отдалечи' },
  fit: { en: 'Show the whole result', bg: 'Покажи целия резултат' },
  outside: {
    en: '{count, plural, one {# activity} other {# activities}} in {places, plural, one {# place} other {# places}} beyond the edges: show all',
    bg: '{count, plural, one {# дейност} other {# дейности}} на {places, plural, one {# място} other {# места}} извън изгледа: покажи всичко',
  },
  wheel: { en: '{action} (Ctrl and the mouse wheel)', bg: '{action} (Ctrl и колелцето на мишката)' },
  several: {
    en: '{places, plural, one {# place} other {# places}}, {count, plural, one {# activity} other {# activities}}: {names}',
    bg: '{places, plural, one {# място} other {# места}}, {count, plural, one {# дейност} other {# дейности}}: {names}',
  },
  severalBrief: { en: '{name} +{count, number}', bg: '{name} +{count, number}' },
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
  closeList: { en: 'Close the list', bg: 'Затвори списъка' },
});
