import { defineMessages } from '../message.ts';

/** Why the date of an imported record says what its table does not state. */
export const importDateReasons = defineMessages({
  dayNumber: {
    en: 'The table has the number {printed}; it is taken for the day that spreadsheets count by it.',
    bg: 'В таблицата стои числото {printed}; приема се за деня, който електронните таблици отброяват с него.',
  },
  namedYear: {
    en: 'The date has no year in the table; {year} stands in “{text}” and was said to be that of its dates.',
    bg: 'Датата в таблицата е без година; {year} стои в „{text}“ и беше посочена като годината на датите.',
  },
  headingDate: {
    en: 'The table has only a part of the date in the row; the rest is taken from the heading “{heading}” above it.',
    bg: 'В реда на таблицата е само част от датата; останалото е взето от заглавието „{heading}“ над него.',
  },
  headingYear: {
    en: 'The table has no year in the row; it is taken from the heading “{heading}” above it, although the date lies outside the months that this says.',
    bg: 'В реда на таблицата няма година; взета е от заглавието „{heading}“ над него, макар че датата е извън месеците в него.',
  },
  headingAndYear: {
    en: 'The table has only the day in the row; the month is taken from the heading “{heading}” above it, and {year} stands in “{text}” and was said to be the year of its dates.',
    bg: 'В реда на таблицата е само денят; месецът е взет от заглавието „{heading}“ над него, а {year} стои в „{text}“ и беше посочена като годината на датите.',
  },
  monthOnly: {
    en: 'The table gives the first of the month; it stands for the month.',
    bg: 'В таблицата е първо число; то означава целия месец.',
  },
  allDayEnd: {
    en: 'The table gives {end} at midnight as the end of an entry of whole days; the day before is the last.',
    bg: 'Таблицата посочва {end} в полунощ за край на целодневен запис; последен е предишният ден.',
  },
  supposedDates: {
    en: 'The header “{column}” does not say that its dates are those of the visits; its cells alone suggest it.',
    bg: 'Заглавието „{column}“ не казва, че датите са на посещенията; само клетките подсказват това.',
  },
  dateAhead: {
    en: 'On the day of the import this date lay ahead: it is when the visit is to be, and the table does not say that it took place.',
    bg: 'В деня на внасянето тази дата предстоеше: тогава е посещението по план, а таблицата не казва, че се е състояло.',
  },
  slashedSpan: {
    en: 'The table gives “{printed}”; the slash is read as “to”, from the first day to the last.',
    bg: 'В таблицата пише „{printed}“; наклонената черта се чете като „до“, от първия до последния ден.',
  },
  shortYear: {
    en: 'The table gives “{printed}”; the number behind the month is read as its year.',
    bg: 'В таблицата пише „{printed}“; числото след месеца се чете като година.',
  },
  calendarWeek: {
    en: 'The table gives “{printed}”; these are the seven days of that week, counted as in ISO 8601 where it has a number. It may have been on some of them only.',
    bg: 'В таблицата пише „{printed}“; това са седемте дни на тази седмица, броена по ISO 8601, когато е с номер. Може да е било само в някои от тях.',
  },
  listedDays: {
    en: 'The table gives “{printed}”; the record takes the days from the first to the last of them, those between included.',
    bg: 'В таблицата пише „{printed}“; записани са дните от първия до последния, заедно с тези между тях.',
  },
  partOfPeriod: {
    en: 'The table gives “{printed}”; the record takes the whole month or year in which that lies.',
    bg: 'В таблицата пише „{printed}“; записан е целият месец или цялата година, в които е това.',
  },
  otherOrder: {
    en: 'The table gives “{printed}”; day and month were exchanged, as was decided when it was imported.',
    bg: 'В таблицата пише „{printed}“; денят и месецът са разменени, както е решено при внасянето ѝ.',
  },
});
