import { defineMessages } from '../message.ts';

export const downloadMessages = defineMessages({
  failed: {
    en: 'The file could not be made. Check the connection and try again.',
    bg: 'Файлът не можа да бъде създаден. Проверете връзката и опитайте отново.',
  },
});
