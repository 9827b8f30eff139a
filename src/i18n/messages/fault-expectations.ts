import type { FaultCode } from '#src/domain/fault.ts';
import type { Message } from '../message.ts';

/** What was expected, for every kind of fault in the record. */
export const FAULT_EXPECTATIONS: Readonly<Record<FaultCode, Message>> = {
  'not-json': { en: 'valid JSON', bg: 'валиден JSON' },
  'empty-file': { en: 'a JSON array, [] at least', bg: 'списък в JSON, поне []' },
  'missing-file': { en: 'the file in the data folder', bg: 'файлът в папката с данните' },
  'not-an-array': { en: 'an array of records', bg: 'списък от записи' },
  'not-an-object': { en: 'an object with fields', bg: 'обект с полета' },
  'duplicate-id': {
    en: 'an id that no other record of the file has',
    bg: 'идентификатор, който никой друг запис във файла няма',
  },
  'unknown-reference': { en: 'the id of a record that exists', bg: 'идентификатор на съществуващ запис' },
  'missing-field': { en: 'a value', bg: 'стойност' },
  'unknown-field': { en: 'a field that the contract names', bg: 'поле, което е предвидено' },
  'wrong-type': { en: 'another type of value', bg: 'стойност от друг вид' },
  'missing-language': {
    en: 'the text in English (en) and Bulgarian (bg)',
    bg: 'текстът на английски (en) и български (bg)',
  },
  'bad-id': { en: 'kebab-case: a-z, 0-9 and single hyphens', bg: 'малки латински букви, цифри и единични тирета' },
  'bad-date': {
    en: 'EDTF: 2018-07-07, 2018-09, 2018 or 2018-07-30/2018-08-03',
    bg: 'EDTF: 2018-07-07, 2018-09, 2018 или 2018-07-30/2018-08-03',
  },
  'no-such-date': { en: 'a day that the calendar has', bg: 'ден, който го има в календара' },
  'end-before-start': { en: 'an end on or after the start', bg: 'край, който не е преди началото' },
  'unknown-country': { en: 'an ISO 3166-1 alpha-2 code, such as GB', bg: 'код по ISO 3166-1 alpha-2, например GB' },
  'out-of-range': { en: 'a number in range', bg: 'число в допустимите граници' },
  'swapped-coordinates': {
    en: 'lat and lon of a point in the place’s country',
    bg: 'lat и lon на точка в държавата на мястото',
  },
  'bad-link': {
    en: 'a link that starts with https: or mailto:',
    bg: 'връзка, която започва с https: или mailto:',
  },
  'text-too-long': { en: 'at most 20,000 characters', bg: 'най-много 20 000 знака' },
  'unknown-value': {
    en: 'one of the values that the contract names',
    bg: 'една от предвидените стойности',
  },
  'depends-on-set-aside': { en: 'a record without faults', bg: 'запис без грешки' },
  'empty-list': { en: 'a list of one or more', bg: 'списък с поне една стойност' },
  'repeated-value': { en: 'each value once', bg: 'всяка стойност по веднъж' },
  'repeated-field': {
    en: 'each field once in its object; the last one counts',
    bg: 'всяко поле по веднъж в обекта си; важи последното',
  },
  'given-up-id-in-use': {
    en: 'ids of records that were merged into this one and that no record has any more',
    bg: 'идентификатори на записи, слети с този, които никой запис вече не носи',
  },
  'refers-to-itself': { en: 'another record than this one', bg: 'друг запис, а не същият' },
  'circular-reference': {
    en: 'a record that does not lead back to this one',
    bg: 'запис, който не води обратно към този',
  },
  'follows-other-visit': { en: 'a meeting of the same visit', bg: 'среща от същото посещение' },
  'follows-out-of-order': {
    en: 'a date that does not contradict the meeting that it follows',
    bg: 'дата, която не противоречи на срещата, след която е тази',
  },
  'outside-visit-dates': { en: 'a date within its visit’s', bg: 'дата в рамките на посещението' },
  'outside-visit-countries': { en: 'a place in a country of the visit', bg: 'място в държава на посещението' },
  'home-organisation-met': {
    en: 'organisations other than the home organisation',
    bg: 'организации, различни от тази, чийто е записът',
  },
};
