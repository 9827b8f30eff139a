import { defineMessages } from '../message.ts';

/** What is asked before a deck of very many slides opens. */
export const largeDeckMessages = defineMessages({
  title: {
    en: 'About {slides, plural, one {# slide} other {# slides}}',
    bg: 'Около {slides, plural, one {# слайд} other {# слайда}}',
  },
  visits: {
    en: 'Each of the {visits, plural, one {# visit} other {# visits}} in this filter has a slide of its own.',
    bg: 'Всяко от {visits, plural, one {# посещение} other {# посещения}} в този филтър има свой слайд.',
  },
  visitsOf: {
    en: 'This filter has {visits, plural, one {# visit} other {# visits}}; a deck shows {most, number} of them, each on a slide of its own.',
    bg: 'В този филтър има {visits, plural, one {# посещение} other {# посещения}}; представянето показва {most, number} от тях, всяко на свой слайд.',
  },
  organisations: {
    en: 'The names of {organisations, plural, one {# organisation} other {# organisations}} fill about {pages, number} more.',
    bg: 'Имената на {organisations, plural, one {# организация} other {# организации}} заемат още около {pages, number}.',
  },
  advice: {
    en: 'Both can be left out, and a narrower filter makes a shorter deck.',
    bg: 'И едните, и другите могат да се пропуснат, а по-тесен филтър дава по-кратко представяне.',
  },
  adviceOnVisits: {
    en: 'They can be left out, and a narrower filter makes a shorter deck.',
    bg: 'Те могат да се пропуснат, а по-тесен филтър дава по-кратко представяне.',
  },
  short: { en: 'Present without the visits and the names', bg: 'Представи без посещенията и имената' },
  withoutVisits: { en: 'Present without the visits', bg: 'Представи без посещенията' },
  all: { en: 'Present all of them', bg: 'Представи всички' },
  notNow: { en: 'Not now', bg: 'Не сега' },
});
