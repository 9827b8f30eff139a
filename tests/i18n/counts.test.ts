import { describe, expect, it } from 'vitest';
import { formatMessage } from '#src/i18n/message.ts';
import { appMessages } from '#src/i18n/messages/app.ts';

const counts = { count: 12_386, total: 100_000, possible: 10_044 };

describe('the status of a large record', () => {
  it('groups the digits of every number, as the language does', () => {
    expect(formatMessage(appMessages.statusInPeriod, 'en', counts)).toBe(
      '12,386 of 100,000 activities, 10,044 of them possibly in this period',
    );
    expect(formatMessage(appMessages.statusInPeriod, 'bg', counts).replace(/\s/g, ' ')).toBe(
      '12 386 от 100 000 дейности, 10 044 от тях възможно в този период',
    );
  });
});
