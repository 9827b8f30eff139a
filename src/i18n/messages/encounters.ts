import { defineMessages } from '../message.ts';

/** A long list of who was met at a place. */
export const encounterMessages = defineMessages({
  find: { en: 'Find a name: {place}', bg: 'Търсене на име: {place}' },
  findShort: { en: 'Find a name', bg: 'Търсене на име' },
  names: { en: 'Names: {place}', bg: 'Имена: {place}' },
  found: {
    en: '{found, number} of {count, plural, one {# name} other {# names}}',
    bg: '{found, number} от {count, plural, one {# име} other {# имена}}',
  },
});
