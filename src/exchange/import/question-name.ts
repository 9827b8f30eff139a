/** What is asked about a table. The name of each is that of its answer. */
export const QUESTIONS = [
  'contactList',
  'peopleColumn',
  'namesColumn',
  'otherColumns',
  'kindColumn',
  'dateColumn',
  'fillDown',
  'namedYear',
  'deadlineColumn',
  'lastDay',
  'numberAfterMonth',
  'dateOrder',
  'firstOfMonth',
  'laterThanTable',
  'country',
  'direction',
  'planned',
  'nameComma',
  'doubtfulNames',
  'organisationComma',
  'organisationCountry',
  'resembling',
] as const;

export type QuestionName = (typeof QUESTIONS)[number];
