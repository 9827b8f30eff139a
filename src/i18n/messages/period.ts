import { defineMessages } from '../message.ts';

export const periodMessages = defineMessages({
  from: { en: 'From', bg: 'От' },
  to: { en: 'To', bg: 'До' },
  year: { en: 'Year', bg: 'Година' },
  anyYear: { en: 'Any year', bg: 'Всяка година' },
  yearCount: { en: '{year} ({count})', bg: '{year} ({count})' },
  apply: { en: 'Apply', bg: 'Приложи' },
  applyHint: {
    en: 'Typed days count after Enter or Apply.',
    bg: 'Въведените дни важат след Enter или „Приложи“.',
  },
  endBeforeStart: {
    en: 'The period ends before it starts. Correct one of the two days.',
    bg: 'Периодът свършва, преди да започне. Поправете единия ден.',
  },
  keepPossible: {
    en: 'Keep activities that are only possibly in the period',
    bg: 'Запази дейностите, които само е възможно да са в периода',
  },
});
