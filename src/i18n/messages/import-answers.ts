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
  theyArePeople: { en: 'They are people', bg: 'Хора са' },
  several: { en: 'They part organisations', bg: 'Разделят организации' },
  one: { en: 'They belong to one name', bg: 'Част са от едно име' },
  ownVisits: { en: 'Visits of their own', bg: 'Отделни посещения' },
  sameVisits: { en: 'The same visits', bg: 'Същите посещения' },
});
