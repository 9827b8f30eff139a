import { defineMessages } from '../message.ts';

export const sourceMessages = defineMessages({
  source: { en: 'Source', bg: 'Източник' },
  sources: { en: 'Sources', bg: 'Източници' },
  paragraph: { en: 'paragraph {number}', bg: 'абзац {number}' },
  printed: { en: 'as printed: {printed}', bg: 'както е отпечатано: {printed}' },
  quoted: { en: '“{text}”', bg: '„{text}“' },
  copyright: { en: 'footer: © {year}', bg: 'долен колонтитул: © {year}' },
  noLink: { en: 'no link is on record', bg: 'няма записана връзка' },
  open: { en: 'Open the source', bg: 'Отвори източника' },
});
