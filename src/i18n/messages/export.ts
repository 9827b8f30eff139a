import { defineMessages } from '../message.ts';

/** What files say of themselves, and what the export menu offers and tells. */
export const exportMessages = defineMessages({
  draft: { en: 'DRAFT, not published', bg: 'ЧЕРНОВА, непубликувана' },
  everything: { en: 'Shown: the whole record', bg: 'Показано: целият запис' },
  filtered: { en: 'Shown: {filter}', bg: 'Показано: {filter}' },
  wholeOnFirst: { en: 'whole on the first page', bg: 'изцяло на първата страница' },
  activitiesOf: {
    en: '{count} of {total, plural, one {# activity} other {# activities}}',
    bg: '{count} от {total, plural, one {# дейност} other {# дейности}}',
  },
  dates: { en: 'Record as of {record} · taken from it on {today}', bg: 'Запис към {record} · изтеглено на {today}' },
  source: { en: 'Source: {owner}.', bg: 'Източник: {owner}.' },
  sourceAfter: { en: 'Source: {owner}, after {publications}.', bg: 'Източник: {owner}, по {publications}.' },
  publication: { en: '“{title}” ({publisher})', bg: '„{title}“ ({publisher})' },
  otherPublications: {
    en: '{count, plural, one {# more publication} other {# more publications}}',
    bg: 'още {count, plural, one {# публикация} other {# публикации}}',
  },
  outlines: { en: 'Outlines: Natural Earth.', bg: 'Очертания: Natural Earth.' },

  data: { en: 'Data', bg: 'Данни' },
  pictures: { en: 'Pictures', bg: 'Изображения' },
  meeting: { en: 'For a meeting', bg: 'За среща' },
  table: { en: 'These activities as a table (CSV)', bg: 'Тези дейности като таблица (CSV)' },
  workbook: { en: 'These activities as a workbook (Excel)', bg: 'Тези дейности като работна книга (Excel)' },
  recordWorkbook: { en: 'The whole record (Excel)', bg: 'Целият запис (Excel)' },
  calendar: { en: 'Calendar of the visits (ICS)', bg: 'Календар на посещенията (ICS)' },
  geojson: { en: 'Places for a map program (GeoJSON)', bg: 'Места за картографска програма (GeoJSON)' },
  powerPoint: { en: 'Slides to edit (PowerPoint)', bg: 'Слайдове за редактиране (PowerPoint)' },
  print: { en: 'Print, or save as PDF', bg: 'Печат или запис като PDF' },
  map: { en: 'Map', bg: 'Карта' },
  timeline: { en: 'Timeline', bg: 'Времева линия' },
  overTime: { en: 'Activities over time', bg: 'Дейности във времето' },
  pictureAs: { en: '{picture} as {format}', bg: '{picture} като {format}' },
  empty: {
    en: 'There is no file to make of these activities: nothing matches this filter.',
    bg: 'Няма от какво да се направи файл: нищо не отговаря на този филтър.',
  },
  nothingInChart: {
    en: 'There is no picture to take away: this chart is empty for these activities.',
    bg: 'Няма изображение за изтегляне: за тези дейности диаграмата е празна.',
  },
  noDays: {
    en: 'There is no calendar to make: nothing of this is recorded to the day.',
    bg: 'Няма от какво да се направи календар: нищо от това не е записано до ден.',
  },
  working: { en: 'Making {file}', bg: 'Създава се {file}' },
  cancel: { en: 'Cancel', bg: 'Откажи' },
  cancelled: { en: 'Cancelled; no file was made.', bg: 'Отказано; файл не е създаден.' },
  downloaded: { en: 'Downloaded: {file}', bg: 'Изтеглено: {file}' },
  activitiesNoDate: {
    en: '{count, plural, one {# activity has no date on record and is left out.} other {# activities have no date on record and are left out.}}',
    bg: '{count, plural, one {# дейност е без записана дата и е пропусната.} other {# дейности са без записана дата и са пропуснати.}}',
  },
  activitiesCoarse: {
    en: '{count, plural, one {# activity is dated to the month or the year alone, not to a day, and is left out.} other {# activities are dated to the month or the year alone, not to a day, and are left out.}}',
    bg: '{count, plural, one {# дейност е датирана само до месец или година, а не до ден, и е пропусната.} other {# дейности са датирани само до месец или година, а не до ден, и са пропуснати.}}',
  },
  followUpsNoDate: {
    en: '{count, plural, one {# follow-up has no due date and is left out.} other {# follow-ups have no due date and are left out.}}',
    bg: '{count, plural, one {# предстоящо е без записан срок и е пропуснато.} other {# предстоящи са без записан срок и са пропуснати.}}',
  },
  followUpsCoarse: {
    en: '{count, plural, one {# follow-up is due in a month or a year, not on a day, and is left out.} other {# follow-ups are due in a month or a year, not on a day, and are left out.}}',
    bg: '{count, plural, one {# предстоящо е със срок месец или година, а не ден, и е пропуснато.} other {# предстоящи са със срок месец или година, а не ден, и са пропуснати.}}',
  },
  cityNotRecorded: {
    en: 'No city is on record for these activities, only the country.',
    bg: 'За тези дейности няма записан град, а само държава.',
  },
  placeNotRecorded: {
    en: 'Neither a city nor a country is on record for these activities.',
    bg: 'За тези дейности няма записани нито град, нито държава.',
  },
  notOnMap: {
    en: '{count, plural, one {# activity is} other {# activities are}} not on the map: no country is on record.',
    bg: '{count, plural, one {# дейност не е} other {# дейности не са}} на картата: няма записана държава.',
  },
  withoutPoint: {
    en: '{count, plural, one {# activity has} other {# activities have}} no city on record and no point on a map; the file says so.',
    bg: '{count, plural, one {# дейност няма} other {# дейности нямат}} записан град и точка на карта; файлът го казва.',
  },
  moreLanes: {
    en: '{count, plural, one {# more row is} other {# more rows are}} not drawn.',
    bg: '{count, plural, one {Още # ред не е показан.} other {Още # реда не са показани.}}',
  },
  withoutLabel: {
    en: '{count, plural, one {# place has} other {# places have}} no room for a name.',
    bg: '{count, plural, one {За # място няма} other {За # места няма}} място за името.',
  },
  noDayCount: {
    en: '{count, plural, one {# activity has} other {# activities have}} no day on record.',
    bg: '{count, plural, one {# дейност е} other {# дейности са}} без записан ден.',
  },
  activities: { en: 'Activities', bg: 'Дейности' },
  when: { en: 'When', bg: 'Кога' },
  whom: { en: 'With whom', bg: 'С кого' },
  where: { en: 'Where', bg: 'Къде' },
  who: { en: 'People', bg: 'Хора' },
  what: { en: 'What is on record', bg: 'Какво е записано' },
  outcomeIs: { en: '{status}: {text}', bg: '{status}: {text}' },
  moreRows: {
    en: '{count, plural, one {# more activity is} other {# more activities are}} not printed; the table (CSV) holds all of them.',
    bg: '{count, plural, one {Още # дейност не е отпечатана} other {Още # дейности не са отпечатани}}; таблицата (CSV) съдържа всички.',
  },
  moreFollowUps: {
    en: '{count, plural, one {# more follow-up is} other {# more follow-ups are}} not printed; the whole record (Excel) holds all of them.',
    bg: '{count, plural, one {Още # предстоящо не е отпечатано} other {Още # предстоящи не са отпечатани}}; целият запис (Excel) съдържа всички.',
  },
  followUps: { en: 'What was announced', bg: 'Какво е обявено' },
  due: {
    en: '{status, select, done {done} dropped {dropped} other {announced}}, due {date}',
    bg: '{status, select, done {изпълнено} dropped {отпаднало} other {обявено}}, срок: {date}',
  },
  noDue: {
    en: '{status, select, done {done} dropped {dropped} other {announced}}, no due date recorded',
    bg: '{status, select, done {изпълнено} dropped {отпаднало} other {обявено}}, без записан срок',
  },
  notes: { en: 'Notes', bg: 'Бележки' },
  moreBars: {
    en: '{count, plural, one {# more value is} other {# more values are}} not drawn.',
    bg: '{count, plural, one {Още # стойност не е показана.} other {Още # стойности не са показани.}}',
  },
});
