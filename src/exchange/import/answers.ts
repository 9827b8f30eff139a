import * as v from 'valibot';
import { isCountryCode } from '#src/domain/country-code.ts';
import { DIRECTIONS } from '#src/domain/direction.ts';

const optional = v.exactOptional;
const countryCode = v.pipe(v.string(), v.check(isCountryCode));
const names = v.pipe(v.string(), v.maxLength(1000));

/**
 * What a person decided about a table. Without an answer nothing is guessed: the rows that hang on it are set aside.
 *
 * `contactList`: whether the rows of a table that lists people are visits. `peopleColumn`: whose people a column holds whose header does not say it, or whether the direction of each row tells it, `namesColumn` the same where the header says nothing, `otherColumns` what columns hold whose header says something else, by their headers.
 * `kindColumn`: whose kind a column tells whose header does not say it. `dateColumn`: whether a column of dates whose header does not say so is that of the visits. `fillDown`: whether cells that are empty below a filled one repeat it. `namedYear`: whether the year in the name of a sheet, in its title or the name of its file is that of dates without one. `deadlineColumn`: whether days beside what is to follow are those by which it is to be done, for the staff notes, or last days of visits. `lastDay`: whether a second column of dates, whose header does not say so, holds last days. `numberAfterMonth`: what the number behind a month is, "Feb-19". `country`: of the rows that name none. `direction`: of the rows that do not tell it, or not in words that are known; `directions`: what such a word means. `planned`: what rows become that say they are planned, and are ahead or without a date. `countries`: what a country's name means. `places`: GeoNames id by
 * `<country> <name>`, or `false` for no place. `organisations`, `people`: id of the record that a name means.
 * `nameComma`: what a comma parts in a cell of people. `organisationComma`: whether commas in a cell of organisations part several or belong to one name,
 * `organisationCommas` the same for one spelling. `doubtfulNames`: whether what is no name beyond doubt is one all the same, `peopleNames` the same for one spelling. `organisationCountry`: where new organisations are from whose rows name several countries, `organisationCountries` the
 * same for one of them. `resembling`: whether rows that resemble a recorded visit, perhaps the same one, are it; `visits` says so of one row, by the
 * beginning of its visit's id: the id that it means, or nothing for a visit of its own. `whole`: cells that are one name in spite of a comma. Names are written as `nameKey` writes them.
 */
export const answersSchema = v.object({
  contactList: optional(v.picklist(['not-imported', 'visits'])),
  peopleColumn: optional(v.picklist(['ours', 'guests', 'by-direction', 'not-imported'])),
  namesColumn: optional(v.picklist(['organisation', 'ours', 'guests', 'by-direction', 'notes', 'not-imported'])),
  otherColumns: optional(
    v.record(names, v.picklist(['organisation', 'city', 'ours', 'guests', 'by-direction', 'notes', 'not-imported'])),
  ),
  kindColumn: optional(v.picklist(['organisation', 'notes', 'format', 'not-imported'])),
  dateColumn: optional(v.picklist(['visit-date', 'not-imported'])),
  fillDown: optional(v.picklist(['repeat', 'empty'])),
  lastDay: optional(v.picklist(['last-day', 'not-imported'])),
  namedYear: optional(v.picklist(['as-named', 'unknown'])),
  deadlineColumn: optional(v.picklist(['notes', 'last-day', 'not-imported'])),
  numberAfterMonth: optional(v.picklist(['short-year', 'day-of-month'])),
  dateOrder: optional(v.picklist(['day-first', 'month-first'])),
  firstOfMonth: optional(v.picklist(['month', 'day'])),
  laterThanTable: optional(v.picklist(['keep', 'other-order'])),
  country: optional(countryCode),
  direction: optional(v.picklist(DIRECTIONS)),
  planned: optional(v.picklist(['follow-up', 'visit'])),
  directions: optional(v.record(names, v.picklist(DIRECTIONS))),
  nameComma: optional(v.picklist(['people', 'surname-first'])),
  doubtfulNames: optional(v.picklist(['notes', 'names'])),
  peopleNames: optional(v.record(names, v.boolean())),
  organisationComma: optional(v.picklist(['one', 'several'])),
  organisationCommas: optional(v.record(names, v.picklist(['one', 'several']))),
  organisationCountry: optional(v.picklist(['in-order', 'first'])),
  organisationCountries: optional(v.record(names, countryCode)),
  countries: optional(v.record(names, countryCode)),
  places: optional(v.record(names, v.union([v.pipe(v.number(), v.integer()), v.literal(false)]))),
  organisations: optional(v.record(names, names)),
  people: optional(v.record(names, names)),
  resembling: optional(v.picklist(['apart', 'same'])),
  visits: optional(v.record(names, names)),
  whole: optional(v.array(names)),
  source: optional(
    v.object({
      title: optional(names),
      publisher: optional(names),
      copyright: optional(v.pipe(v.number(), v.integer())),
    }),
  ),
});

export type Answers = Readonly<v.InferOutput<typeof answersSchema>>;

export const NO_ANSWERS: Answers = {};
