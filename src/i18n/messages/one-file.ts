import { defineMessages } from '../message.ts';

export const oneFileMessages = defineMessages({
  download: {
    en: 'This dashboard as one file (HTML), {megabytes, number} MB',
    bg: 'Това табло като един файл (HTML), {megabytes, number} МБ',
  },
  published: {
    en: 'This file holds the published record, not your draft.',
    bg: 'Този файл съдържа публикувания запис, а не вашата чернова.',
  },
  large: {
    en: 'The file is large: many mailboxes refuse such a one, and it opens slowly.',
    bg: 'Файлът е голям: много пощенски кутии не приемат такъв, а отварянето му е бавно.',
  },
});
