import { defineMessages } from '../message.ts';

/** What a column becomes. */
export const targetNames = defineMessages({
  date: { en: 'Date', bg: 'Дата' },
  from: { en: 'First day', bg: 'Първи ден' },
  to: { en: 'Last day', bg: 'Последен ден' },
  year: { en: 'Year', bg: 'Година' },
  month: { en: 'Month', bg: 'Месец' },
  monthTo: { en: 'Last month', bg: 'Последен месец' },
  day: { en: 'Day', bg: 'Ден' },
  dayTo: { en: 'Last day of the month', bg: 'Последен ден от месеца' },
  country: { en: 'Country', bg: 'Държава' },
  city: { en: 'City', bg: 'Град' },
  address: { en: 'Address', bg: 'Адрес' },
  organisation: { en: 'Organisation met', bg: 'Организация' },
  organisationCountry: { en: 'Country of the organisation', bg: 'Държава на организацията' },
  kind: { en: 'Kind of organisation', bg: 'Вид организация' },
  ours: { en: 'Our people or delegation', bg: 'Наши хора или делегация' },
  guests: { en: 'Guests and hosts', bg: 'Гости и домакини' },
  title: { en: 'Title', bg: 'Заглавие' },
  summary: { en: 'Summary', bg: 'Резюме' },
  topic: { en: 'Topics', bg: 'Теми' },
  direction: { en: 'Direction', bg: 'Посока' },
  status: { en: 'Status', bg: 'Състояние' },
  format: { en: 'Format', bg: 'Начин на провеждане' },
  notes: { en: 'Staff notes', bg: 'Служебни бележки' },
  ignore: { en: 'Not imported', bg: 'Не се внася' },
});

/** What a fault does to its row. */
export const effectNames = defineMessages({
  'row-set-aside': { en: 'row set aside', bg: 'редът е отделен' },
  'left-out': { en: 'left out', bg: 'пропуснато' },
  noted: { en: 'noted', bg: 'отбелязано' },
});
