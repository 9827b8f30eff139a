import { describe, expect, it } from 'vitest';
import { compiledMessages } from '#build/compiled-messages-plugin.ts';
import { formatMessage, type Message, type MessageValues } from '#src/i18n/message.ts';

/** What the page shows for a message after the build went over its module. */
function built(pattern: string, values?: MessageValues): string {
  const code = compiledMessages(`const m = { en: ${JSON.stringify(pattern)}, bg: '' };`);
  const message: Message = new Function(`${code} return m;`)();
  return formatMessage(message, 'en', values);
}

describe('messages after the build', () => {
  it('are shown as they would be without it', () => {
    expect(built('{count, plural, one {# visit} other {# visits}}', { count: 1 })).toBe('1 visit');
    expect(built('{count, plural, one {# visit} other {# visits}}', { count: 1200 })).toBe('1,200 visits');
    expect(built('{n, plural, =0 {none} other {{n, number} of {all, number}}}', { n: 3, all: 4000 })).toBe(
      '3 of 4,000',
    );
    expect(built("It's the '{'brace'}'")).toBe("It's the {brace}");
    expect(built('Plain words, nothing else.')).toBe('Plain words, nothing else.');
  });

  it('no longer hold what only a parser could read', () => {
    expect(compiledMessages("export const m = { en: '{count, plural, other {#}}' };")).not.toContain('plural,');
  });

  it('are refused where they are put together as the page runs', () => {
    expect(() => compiledMessages('const m = { en: `At most {most} $' + '{what}` };')).toThrow('whole');
  });
});
