import { defineMessages } from '../message.ts';

/** Titles of visits whose table gives none. */
export const importTitles = defineMessages({
  outbound: { en: 'Visit to {where}', bg: 'Посещение: {where}' },
  inbound: { en: 'Guests: {where}', bg: 'Гости: {where}' },
  inboundFrom: { en: 'Guests from {where}', bg: 'Гости от {where}' },
  home: { en: 'Event: {where}', bg: 'Събитие: {where}' },
  nowhere: { en: 'Visit', bg: 'Посещение' },
  online: { en: 'Held online', bg: 'Проведено онлайн' },
  meeting: { en: 'Meeting with {organisations}', bg: 'Среща с {organisations}' },
  planned: { en: 'Planned: {what}', bg: 'Планирано: {what}' },
  plannedVisit: { en: 'Planned visit', bg: 'Планирано посещение' },
});
