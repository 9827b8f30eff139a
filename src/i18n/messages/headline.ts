import { defineMessages } from '../message.ts';

export const headlineMessages = defineMessages({
  nothingRecorded: { en: 'The record holds no activity yet.', bg: 'В записа още няма дейности.' },
  nothingFound: { en: 'Nothing on record matches this filter.', bg: 'Нищо в записа не отговаря на този филтър.' },
  leadOne: { en: '{first}, ', bg: '{first} ' },
  leadTwo: { en: '{first}, {second}, ', bg: '{first} {second} ' },
  met: {
    en: '{lead}{who, plural, =0 {we} =1 {one colleague} =2 {two colleagues} =3 {three colleagues} =4 {four colleagues} other {# colleagues}} met <b>{organisations, plural, =1 {one organisation} =2 {two organisations} =3 {three organisations} =4 {four organisations} other {# organisations}}</b>{where}.',
    bg: '{lead}{who, plural, =0 {се срещнахме} =1 {един колега се срещна} =2 {двама колеги се срещнаха} =3 {трима колеги се срещнаха} =4 {четирима колеги се срещнаха} other {# колеги се срещнаха}} {organisations, plural, =1 {с <b>една организация</b>} =2 {с <b>две организации</b>} =3 {с <b>три организации</b>} =4 {с <b>четири организации</b>} one {с <b># организация</b>} other {с <b># организации</b>}}{where}.',
  },
  visited: {
    en: 'On record {visits, plural, one {is <b>one visit</b>} other {are <b># visits</b>}}{where}{when}; {visits, plural, one {no meeting of it is recorded} other {no meeting of theirs is recorded}}.',
    bg: 'В записа {visits, plural, one {има <b>едно посещение</b>} other {има <b># посещения</b>}}{where}{when}; срещи по {visits, plural, one {него} other {тях}} не са записани.',
  },
  metNobody: {
    en: 'On record {activities, plural, one {is <b>one meeting</b>} other {are <b># activities</b>}}{where}{when}; no organisation is named.',
    bg: 'В записа {activities, plural, one {има <b>една среща</b>} other {има <b># дейности</b>}}{where}{when}; организация не е посочена.',
  },
  noOutcome: {
    en: 'No joint activity and no agreement is on record{tail}.',
    bg: 'Няма записана съвместна дейност или споразумение{tail}.',
  },
  possibleOutcome: {
    en: '{possible, plural, one {One possible joint activity} other {# possible joint activities}} came up; no agreement is on record{tail}.',
    bg: '{possible, plural, one {Обсъдена е една възможна съвместна дейност} other {Обсъдени са # възможни съвместни дейности}}; няма записано споразумение{tail}.',
  },
  outcomes: { en: 'What came of it: {list}{tail}.', bg: 'Какво последва: {list}{tail}.' },
  outcomePossible: {
    en: '{count, plural, one {one possible joint activity} other {# possible joint activities}}',
    bg: '{count, plural, one {една възможна съвместна дейност} other {# възможни съвместни дейности}}',
  },
  outcomeAgreed: {
    en: '{count, plural, one {one agreed} other {# agreed}}',
    bg: '{count, plural, one {една договорена} other {# договорени}}',
  },
  outcomeUnderWay: {
    en: '{count, plural, one {one under way} other {# under way}}',
    bg: '{count, plural, one {една в ход} other {# в ход}}',
  },
  outcomeDone: {
    en: '{count, plural, one {one done} other {# done}}',
    bg: '{count, plural, one {една завършена} other {# завършени}}',
  },
  withoutMeeting: {
    en: ', and of {visits, plural, one {one visit} other {# visits}}{when} no meeting is recorded',
    bg: ', а за {visits, plural, one {едно посещение} other {# посещения}}{when} няма записани срещи',
  },
  manyCities: {
    en: '{count, plural, one {# city} other {# cities}}',
    bg: '{count, plural, one {# град} other {# града}}',
  },
  manyCountries: {
    en: '{count, plural, one {# country} other {# countries}}',
    bg: '{count, plural, one {# държава} other {# държави}}',
  },
  withoutDate: { en: 'without a recorded date', bg: 'без записана дата' },
  onDay: { en: 'on {day}', bg: 'на {day}' },
  inYear: { en: 'in {year}', bg: 'през {year}\u00a0г.' },
  fromYears: { en: 'between {first} and {last}', bg: 'от {first} до {last}\u00a0г.' },
  asFarAsDated: { en: '(as far as dated, {years})', bg: '(доколкото имат дата, {years})' },
  inferredDates: {
    en: '{count, plural, one {The date of one activity is inferred} other {The dates of {count, number} activities are inferred}}',
    bg: '{count, plural, one {Датата на една дейност е изведена} other {Датите на {count, number} дейности са изведени}}',
  },
  reasonOf: { en: '{title}: {reason}', bg: '{title}: {reason}' },
  reasonOfSeveral: { en: '{title} and others: {reason}', bg: '{title} и други: {reason}' },
  furtherReasons: {
    en: '{count, plural, one {One further reason is} other {{count, number} further reasons are}} under “Gaps”.',
    bg: '{count, plural, one {Още една причина е} other {Още {count, number} причини са}} в „Липси“.',
  },
  recordAsOf: { en: 'Record as of {date}', bg: 'Запис към {date}' },
  whoToAsk: { en: 'Who to ask: <link>{contact}</link>', bg: 'За въпроси: <link>{contact}</link>' },
  nobodyToAsk: { en: 'Who to ask: no contact is on record', bg: 'За въпроси: няма записан контакт' },
  copyLink: { en: 'Copy link', bg: 'Копирай връзка' },
  linkCopied: { en: 'Link copied', bg: 'Връзката е копирана' },
  linkNotCopied: {
    en: 'The browser did not allow copying. The address of this view is:',
    bg: 'Браузърът не позволи копиране. Адресът на този изглед е:',
  },
});
