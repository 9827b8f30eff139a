import { defineMessages } from '../message.ts';

/** What a deck says of that for which it has no room. */
export const leftOutMessages = defineMessages({
  followUps: {
    en: 'The first {shown, number} in the order in which they are due; {count, plural, one {# more is} other {# more are}} in the view “Follow-ups”, under this filter.',
    bg: 'Първите {shown, number} по реда на сроковете; {count, plural, one {още # е} other {още # са}} в изгледа „Предстоящо“ при същия филтър.',
  },
  visits: {
    en: '{count, plural, one {One visit has} other {# visits have}} no slide: a deck shows {most, number}. Narrow the filter to present others.',
    bg: '{count, plural, one {Едно посещение няма} other {# посещения нямат}} слайд: показват се {most, number}. Стеснете филтъра, за да представите други.',
  },
});
