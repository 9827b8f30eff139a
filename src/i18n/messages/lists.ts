import { defineMessages } from '../message.ts';

/** What a long list says of what it does not draw. */
export const listMessages = defineMessages({
  more: {
    en: 'Show {count, number} more of the {left, number} left',
    bg: 'Покажи още {count, number} от останалите {left, number}',
  },
  rest: { en: 'Show {count, number} more', bg: 'Покажи още {count, number}' },
  notDrawn: { en: 'and {count, number} more', bg: 'и още {count, number}' },
});
