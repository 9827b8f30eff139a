import { defineMessages, type Message } from '../message.ts';

export const gapMessages = defineMessages({
  notRecorded: { en: 'What is not recorded', bg: 'Какво не е записано' },
  notRecordedNote: {
    en: 'Counted over the activities of the present filter. What no source says is left empty here, and an empty field is information too.',
    bg: 'Преброено за дейностите от текущия филтър. Каквото не казва никой източник, тук остава празно, а и празното поле е информация.',
  },
  complete: { en: 'Recorded throughout: {list}.', bg: 'Записано навсякъде: {list}.' },
  inferred: { en: 'What is inferred', bg: 'Какво е изведено' },
  inferredNote: {
    en: '{count, plural, one {# fact is} other {# facts are}} stated by no source but {count, plural, one {follows} other {follow}} from one or from general knowledge. Each has its reason.',
    bg: '{count, plural, one {# факт не стои} other {# факта не стоят}} в никой източник, а {count, plural, one {следва} other {следват}} от казаното там или от общоизвестното. За всеки е дадена причина.',
  },
  nothingInferred: {
    en: 'Every fact in this answer is stated by a source.',
    bg: 'Всички факти в този отговор стоят в източник.',
  },
  possibly: { en: 'What “possibly” means', bg: 'Какво значи „възможно“' },
  possiblyNote: {
    en: 'An activity is possibly in a period when the record does not say exactly when it was: only the days of the whole visit are known, or a month or a year that reaches beyond the period, or no date at all. It stays in the answer and is counted as possible; the Period filter can leave such activities out.',
    bg: 'Възможно е дадена дейност да е в периода, когато записът не казва точно кога е била: известни са само дните на цялото посещение, или месец или година, които излизат извън периода, или няма дата. Тя остава в отговора и се брои като възможна; филтърът „Период“ може да я пропусне.',
  },
  possiblyNow: {
    en: 'Of the {total, plural, one {# activity} other {# activities}} in this answer, {count, plural, =0 {none is} one {# is} other {# are}} only possibly in the period.',
    bg: 'От {total, plural, one {# дейност} other {# дейности}} в този отговор {count, plural, =0 {за никоя не е само възможно да е} one {за # е само възможно да е} other {за # е само възможно да са}} в периода.',
  },
  possiblyNone: {
    en: 'No period is chosen now, so none of the {total, plural, one {# activity} other {# activities}} is only possible. {count, plural, =0 {All have an exact day} one {# has no exact day} other {# have no exact day}}{count, plural, =0 {.} other {, and a narrow period may hold them only possibly.}}',
    bg: 'Сега не е избран период, затова никоя от {total, plural, one {# дейност} other {# дейности}} не е само възможна. {count, plural, =0 {Всички имат точен ден.} one {# няма точен ден и в тесен период може да е само възможна.} other {# нямат точен ден и в тесен период може да са само възможни.}}',
  },
  count: { en: '<b>{count}</b> of {unit}', bg: '<b>{count}</b> от {unit}' },
  nothing: { en: 'Nothing matches this filter.', bg: 'Нищо не отговаря на този филтър.' },
  namelessMeeting: { en: 'a meeting that names no organisation', bg: 'среща без посочена организация' },
  sources: {
    en: '{count, plural, one {Source} other {Sources (#)}}',
    bg: '{count, plural, one {Източник} other {Източници (#)}}',
  },
});

/** What a gap's number is counted of. */
export const UNIT_MESSAGES = defineMessages({
  activities: {
    en: '{count, plural, one {# activity} other {# activities}}',
    bg: '{count, plural, one {# дейност} other {# дейности}}',
  },
  organisations: {
    en: '{count, plural, one {# organisation} other {# organisations}}',
    bg: '{count, plural, one {# организация} other {# организации}}',
  },
  sources: {
    en: '{count, plural, one {# source} other {# sources}}',
    bg: '{count, plural, one {# източник} other {# източника}}',
  },
  followUps: {
    en: '{count, plural, one {# follow-up} other {# follow-ups}}',
    bg: '{count, plural, one {# предстоящо} other {# предстоящи}}',
  },
});

/** What is missing, by kind of gap; and what is there where nothing lacks it. */
export const GAP_MESSAGES = defineMessages({
  noDate: { en: 'no date recorded', bg: 'без записана дата' },
  coarseDate: { en: 'only the month or the year recorded', bg: 'записан е само месецът или годината' },
  noDayInVisit: { en: 'day within the visit not recorded', bg: 'денят в рамките на посещението не е записан' },
  noCity: { en: 'no city recorded', bg: 'без записан град' },
  noCountry: { en: 'no country recorded, so not on the map', bg: 'без записана държава, затова не са на картата' },
  noColleague: { en: 'none of our people named', bg: 'никой от нас не е посочен' },
  nobodyMet: { en: 'nobody named on the other side', bg: 'никой от другата страна не е посочен' },
  notPresented: { en: 'nothing recorded on what was presented', bg: 'не е записано какво е представено' },
  notDiscussed: { en: 'nothing recorded on what was discussed', bg: 'не е записано какво е обсъдено' },
  noOutcome: { en: 'no outcome recorded', bg: 'без записан резултат' },
  noMeeting: { en: 'visit of which no meeting is recorded', bg: 'посещение без записани срещи' },
  noSource: { en: 'no source recorded', bg: 'без записан източник' },
  organisationWithoutCity: { en: 'organisation without a city', bg: 'организация без град' },
  sourceWithoutLink: { en: 'source without a link', bg: 'източник без връзка' },
  followUpOverdue: {
    en: 'follow-up past its date, without evidence',
    bg: 'предстоящо с изтекъл срок, без потвърждение',
  },
});

export const COMPLETE_MESSAGES = defineMessages({
  noDate: { en: 'a date', bg: 'дата' },
  coarseDate: { en: 'dates finer than the month', bg: 'дати, по-точни от месеца' },
  noDayInVisit: { en: 'the day within the visit', bg: 'денят в рамките на посещението' },
  noCity: { en: 'the city', bg: 'градът' },
  noCountry: { en: 'the country of every activity', bg: 'държавата на всяка дейност' },
  noColleague: { en: 'who of ours was there', bg: 'кой от нас е участвал' },
  nobodyMet: { en: 'who was met', bg: 'с кого е била срещата' },
  notPresented: { en: 'what was presented', bg: 'какво е представено' },
  notDiscussed: { en: 'what was discussed', bg: 'какво е обсъдено' },
  noOutcome: { en: 'the outcome', bg: 'резултатът' },
  noMeeting: { en: 'the meetings of every visit', bg: 'срещите на всяко посещение' },
  noSource: { en: 'the source of every activity', bg: 'източникът на всяка дейност' },
  organisationWithoutCity: { en: 'the city of every organisation', bg: 'градът на всяка организация' },
  sourceWithoutLink: { en: 'the link of every source', bg: 'връзката на всеки източник' },
  followUpOverdue: { en: 'what came of every follow-up that was due', bg: 'какво е станало с всичко с изтекъл срок' },
});

/** Of which records a fact is inferred. */
export const HOLDER_MESSAGES = defineMessages({
  visit: { en: 'Visits', bg: 'Посещения' },
  meeting: { en: 'Meetings', bg: 'Срещи' },
  organisation: { en: 'Organisations', bg: 'Организации' },
  person: { en: 'People', bg: 'Хора' },
  followUp: { en: 'Follow-ups', bg: 'Предстоящо' },
  source: { en: 'Sources', bg: 'Източници' },
});

/** A field of the record in words; one that means something else in a kind of record stands under both names. */
export const FIELD_MESSAGES: Readonly<Record<string, Message>> = defineMessages({
  'visit record': { en: 'that it was one visit', bg: 'че е било едно посещение' },
  'meeting record': { en: 'that it was a meeting of its own', bg: 'че е била отделна среща' },
  'organisation record': { en: 'that it is an organisation of its own', bg: 'че е отделна организация' },
  'visit when': { en: 'the date, or its year', bg: 'датата или годината ѝ' },
  'visit people': { en: 'who took part', bg: 'кой е участвал' },
  record: { en: 'that there is such a record', bg: 'че има такъв запис' },
  when: { en: 'the date', bg: 'датата' },
  place: { en: 'the city', bg: 'градът' },
  places: { en: 'the city', bg: 'градът' },
  country: { en: 'the country', bg: 'държавата' },
  countries: { en: 'the country', bg: 'държавата' },
  people: { en: 'who was named', bg: 'кой е посочен' },
  topics: { en: 'the topics', bg: 'темите' },
  goals: { en: 'the goals', bg: 'целите' },
  organisers: { en: 'who organised it', bg: 'кой е организаторът' },
  organisations: { en: 'whom we met', bg: 'с кого е била срещата' },
  organisation: { en: 'the organisation', bg: 'организацията' },
  partOf: { en: 'the umbrella organisation', bg: 'към коя организация принадлежи' },
  kind: { en: 'the kind of organisation', bg: 'видът на организацията' },
  represents: { en: 'whom it represents', bg: 'кого представлява' },
  about: { en: 'what it does', bg: 'с какво се занимава' },
  name: { en: 'the name', bg: 'името' },
  aliases: { en: 'other spellings', bg: 'други изписвания' },
  role: { en: 'the role', bg: 'длъжността' },
  title: { en: 'the title', bg: 'заглавието' },
  direction: { en: 'who travelled to whom', bg: 'кой при кого е пътувал' },
  occasion: { en: 'the occasion', bg: 'поводът' },
  summary: { en: 'the summary', bg: 'обобщението' },
  claims: { en: 'whose claim it is', bg: 'чие е твърдението' },
  visit: { en: 'the visit', bg: 'посещението' },
  follows: { en: 'what came before', bg: 'какво я е предхождало' },
  presented: { en: 'what was presented', bg: 'какво е представено' },
  discussed: { en: 'what was discussed', bg: 'какво е обсъдено' },
  outcome: { en: 'the outcome', bg: 'резултатът' },
  due: { en: 'the due date', bg: 'срокът' },
  status: { en: 'the status', bg: 'състоянието' },
  owner: { en: 'the owner', bg: 'отговорникът' },
  evidence: { en: 'the evidence', bg: 'потвърждението' },
});
