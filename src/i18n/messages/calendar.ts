import { defineMessages } from '../message.ts';

/** What the events of a calendar file say. */
export const calendarMessages = defineMessages({
  people: { en: 'Taking part: {people}', bg: 'Участници: {people}' },
  met: { en: 'Met:', bg: 'Срещи:' },
  noMeeting: { en: 'No meeting of this visit is recorded.', bg: 'Няма записани срещи по това посещение.' },
  nameless: { en: 'a meeting that names no organisation', bg: 'среща без посочена организация' },
  meetingOnDay: { en: '{who} ({when})', bg: '{who} ({when})' },
  inferred: { en: 'The date is inferred: {reason}', bg: 'Датата е изведена: {reason}' },
  sources: { en: 'Source: {sources}', bg: 'Източник: {sources}' },
  followUp: { en: 'Follow-up', bg: 'Предстоящо' },
  status: {
    en: 'Status: {status, select, done {done} dropped {dropped} other {announced}}',
    bg: 'Състояние: {status, select, done {изпълнено} dropped {отпаднало} other {обявено}}',
  },
  owner: { en: 'Owner: {name}', bg: 'Отговорник: {name}' },
  ofVisit: { en: 'After: {visit}', bg: 'След: {visit}' },
});
