import { defineMessages } from '../message.ts';

/** The answers to what an import asks. */
export const importAnswers = defineMessages({
  lastDay: { en: 'Last day', bg: 'Последен ден' },
  notImported: { en: 'Not imported', bg: 'Не се внася' },
  dayFirst: { en: 'The day comes first: 1/2 is 1 February', bg: 'Денят е отпред: 1/2 е 1 февруари' },
  monthFirst: { en: 'The month comes first: 1/2 is 2 January', bg: 'Месецът е отпред: 1/2 е 2 януари' },
  each: { en: 'Each date can be read one way only', bg: 'Всяка дата се чете само по един начин' },
  month: { en: 'It stands for the whole month', bg: 'Означава целия месец' },
  day: { en: 'It is that very day', bg: 'Означава точно този ден' },
  keepDates: { en: 'Keep them', bg: 'Да останат' },
  otherOrder: { en: 'Exchange day and month', bg: 'Да се разменят ден и месец' },
  outbound: { en: 'The home organisation travelled', bg: 'Организацията е пътувала' },
  inbound: { en: 'Guests came to it', bg: 'При нея са дошли гости' },
  home: { en: 'It was an event at home', bg: 'Събитие у дома' },
  people: { en: 'It parts people: “Rossi, Bianchi” are two', bg: 'Разделя хора: „Иванов, Петров“ са двама' },
  surnameFirst: {
    en: 'The surname comes first: “Rossi, Anna” is Anna Rossi',
    bg: 'Фамилията е отпред: „Иванова, Анна“ е Анна Иванова',
  },
  inOrder: {
    en: 'As many of both: the first organisation from the first country, and so on',
    bg: 'Когато са равен брой: първата организация от първата държава и така нататък',
  },
  firstCountry: { en: 'From the first country in the row', bg: 'От първата държава на реда' },
  visitDate: { en: 'The date of the visits', bg: 'Датата на посещенията' },
  staysEmpty: { en: 'No, they are empty', bg: 'Не, празни са' },
  repeats: { en: 'Yes, they repeat it', bg: 'Да, повтарят я' },
  notes: { en: 'No people: to the staff notes', bg: 'Не са хора: в служебните бележки' },
  city: { en: 'Cities that were visited', bg: 'Посетени градове' },
  theyArePeople: { en: 'They are people', bg: 'Хора са' },
  several: { en: 'They part organisations', bg: 'Разделят организации' },
  one: { en: 'They belong to one name', bg: 'Част са от едно име' },
  followUps: {
    en: 'Follow-ups: announced, and due on that date',
    bg: 'Предстоящо: обявени, със срок на тази дата',
  },
  asVisits: { en: 'Visits, counted like the others', bg: 'Посещения, които се броят като останалите' },
  takenAs: {
    en: '{what}{isAsked, select, yes {; asked below} other {}}',
    bg: '{what}{isAsked, select, yes {; пита се по-долу} other {}}',
  },
  ourPeople: { en: 'People of the home organisation', bg: 'Хора от самата организация' },
  theirPeople: { en: 'Guests and hosts: people of the others', bg: 'Гости и домакини: хора от другите' },
  theyAreOrganisations: { en: 'Organisations that were met', bg: 'Срещнати организации' },
  theyAreVisits: { en: 'Each row is a visit', bg: 'Всеки ред е посещение' },
  ofOrganisations: { en: 'Kinds of the organisations', bg: 'Видове на организациите' },
  toNotes: { en: 'Something else: to the staff notes', bg: 'Нещо друго: в служебните бележки' },
  dueDates: {
    en: 'By then something is to be done: to the staff notes',
    bg: 'Дотогава трябва да се свърши нещо: в служебните бележки',
  },
  howHeld: { en: 'How it was held: in a place or at a distance', bg: 'Как е проведено: на място или от разстояние' },
  asNamed: { en: 'Yes, it is their year', bg: 'Да, това е годината им' },
  yearUnknown: { en: 'No: they stay set aside', bg: 'Не, остават отделени' },
  ownVisits: { en: 'Visits of their own', bg: 'Отделни посещения' },
  sameVisits: { en: 'The same visits', bg: 'Същите посещения' },
});

/** The answers by what they are called in a mapping and on the command line. */
export const ANSWER_NAMES = {
  each: importAnswers.each,
  'as-named': importAnswers.asNamed,
  unknown: importAnswers.yearUnknown,
  'visit-date': importAnswers.visitDate,
  empty: importAnswers.staysEmpty,
  repeat: importAnswers.repeats,
  'last-day': importAnswers.lastDay,
  'not-imported': importAnswers.notImported,
  'day-first': importAnswers.dayFirst,
  'month-first': importAnswers.monthFirst,
  month: importAnswers.month,
  day: importAnswers.day,
  keep: importAnswers.keepDates,
  'other-order': importAnswers.otherOrder,
  outbound: importAnswers.outbound,
  inbound: importAnswers.inbound,
  home: importAnswers.home,
  people: importAnswers.people,
  'surname-first': importAnswers.surnameFirst,
  notes: importAnswers.notes,
  city: importAnswers.city,
  names: importAnswers.theyArePeople,
  several: importAnswers.several,
  one: importAnswers.one,
  'in-order': importAnswers.inOrder,
  first: importAnswers.firstCountry,
  'follow-up': importAnswers.followUps,
  visit: importAnswers.asVisits,
  ours: importAnswers.ourPeople,
  guests: importAnswers.theirPeople,
  organisation: importAnswers.theyAreOrganisations,
  visits: importAnswers.theyAreVisits,
  apart: importAnswers.ownVisits,
  same: importAnswers.sameVisits,
} as const;

/** The answers to the question whose kinds a column tells, where they are called as others are. */
export const KIND_ANSWER_NAMES = {
  organisation: importAnswers.ofOrganisations,
  notes: importAnswers.toNotes,
  format: importAnswers.howHeld,
} as const;

/** What a column is read as where that is not what its own list says; any other target has its own name. */
export const TAKEN_NAMES = {
  ours: importAnswers.ourPeople,
  guests: importAnswers.theirPeople,
  organisation: importAnswers.theyAreOrganisations,
} as const;
