import { describe, expect, it } from 'vitest';
import { formatMessage, type Message } from '#src/i18n/message.ts';
import { chartMessages } from '#src/i18n/messages/charts.ts';
import { draftMessages } from '#src/i18n/messages/draft.ts';
import { importMessages } from '#src/i18n/messages/import.ts';
import { leftOutMessages } from '#src/i18n/messages/left-out.ts';
import { presenterMessages, slideMessages } from '#src/i18n/messages/present.ts';
import { timelineMessages } from '#src/i18n/messages/timeline.ts';

const VALUES = {
  count: 12_345,
  total: 100_000,
  number: 10_001,
  of: 26_134,
  last: 26_134,
  most: 10_000,
  shown: 10_060,
  name: 'Sofia',
  file: 'visits.json',
  added: 10_044,
  changed: 11_000,
};

const MESSAGES: readonly (readonly [string, Message])[] = [
  ['a group on the timeline', timelineMessages.activitiesOf],
  ['what a slide was narrowed to', slideMessages.narrowed],
  ['a visit among many', slideMessages.visitOf],
  ['a slide among many', presenterMessages.slideOf],
  ['where the deck is', presenterMessages.position],
  ['a slide that is not there', presenterMessages.badNumber],
  ['slides laid out anew', presenterMessages.relaid],
  ['visits without a slide', leftOutMessages.visits],
  ['follow-ups without a slide', leftOutMessages.followUps],
  ['what a chart leaves to its table', chartMessages.others],
  ['what a picker does not show', draftMessages.notAllShown],
  ['more lines of a report', importMessages.andMore],
  ['what an import did to a file', importMessages.recordCounts],
];

describe('numbers of five and more figures in sentences', () => {
  it.each(MESSAGES)('have a separator: %s', (_, message) => {
    expect(formatMessage(message, 'en', VALUES)).toMatch(/\d,\d{3}/);
    expect(formatMessage(message, 'bg', VALUES)).toMatch(/\d[\u00a0\u202f]\d{3}/);
    for (const language of ['en', 'bg'] as const) expect(formatMessage(message, language, VALUES)).not.toMatch(/\d{5}/);
  });
});
