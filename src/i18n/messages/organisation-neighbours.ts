import { defineMessages } from '../message.ts';

export const neighbourMessages = defineMessages({
  previous: { en: 'Previous: {name}', bg: 'Предишна: {name}' },
  next: { en: 'Next: {name}', bg: 'Следваща: {name}' },
});
