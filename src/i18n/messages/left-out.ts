import { defineMessages } from '../message.ts';

/** What a deck says of that for which it has no room. */
export const leftOutMessages = defineMessages({
  followUps: {
    en: 'The first {shown, number} in the order in which they are due; {count, plural, one {# more is} other {# more are}} in the view “Follow-ups”, under this filter.',
    bg: 'Първите {shown, number} по реда на сроковете; {count, plural, one {още # е} other {още # са}} в изгледа „Предстоящо“ при същия филтър.',
  },
  visitsInTable: {
    en: '{count, plural, one {One more visit has} other {# more visits have}} no slide here; the view “Table” has {count, plural, one {it} other {them}}, under this filter.',
    bg: '{count, plural, one {Още едно посещение няма} other {Още # посещения нямат}} слайд тук; {count, plural, one {то е} other {те са}} в изгледа „Таблица“ при същия филтър.',
  },
  visits: {
    en: '{count, plural, one {One visit has} other {# visits have}} no slide: a deck shows {most, number}. Narrow the filter to present others.',
    bg: '{count, plural, one {Едно посещение няма} other {# посещения нямат}} слайд: показват се {most, number}. Стеснете филтъра, за да представите други.',
  },
});
