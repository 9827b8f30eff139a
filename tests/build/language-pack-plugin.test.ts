import { describe, expect, it } from 'vitest';
import { languagePack, withoutBulgarian } from '#build/language-pack-plugin.ts';
import { formatMessage, type Message } from '#src/i18n/message.ts';

const WORDS = `import { defineMessages } from '../message.ts';
export const words = defineMessages({
  visits: { en: '{count, plural, one {# visit} other {# visits}}', bg: '{count, plural, one {# посещение} other {# посещения}}' },
  'not-known': { en: "It isn't known", bg: 'Не е известно' },
});`;

/** The messages as the page holds them, before or after their Bulgarian texts have come. */
function inPage(hasTexts: boolean): Readonly<Record<string, Message>> {
  const script = [withoutBulgarian(WORDS), hasTexts ? languagePack(WORDS, './words.ts') : '']
    .join('\n')
    .replaceAll(/^import .*$/gm, '')
    .replace('export ', '');
  return new Function('defineMessages', `${script} return words;`)((messages: unknown) => messages);
}

/** What the page shows for a message. */
function shown(hasTexts: boolean, name: string, language: 'en' | 'bg'): string {
  const message = inPage(hasTexts)[name];
  if (message === undefined) throw new Error(`no message ${name}`);
  return formatMessage(message, language, { count: 2 });
}

describe('Bulgarian texts that come apart from the page', () => {
  it('read as they are written once they are there', () => {
    expect(shown(true, 'visits', 'bg')).toBe('2 посещения');
    expect(shown(true, 'not-known', 'bg')).toBe('Не е известно');
    expect(shown(true, 'visits', 'en')).toBe('2 visits');
  });

  it('stand in English where they did not come', () => {
    expect(shown(false, 'visits', 'bg')).toBe('2 visits');
    expect(shown(false, 'not-known', 'bg')).toBe("It isn't known");
  });

  it('are nowhere in the page before', () => {
    expect(withoutBulgarian(WORDS)).not.toMatch(/\p{Script=Cyrillic}/u);
  });

  it('stop the build where a message has none, or is put together', () => {
    expect(() => withoutBulgarian("export const words = defineMessages({ a: { en: 'A' } });")).toThrow('"a"');
    expect(() => withoutBulgarian('export const words = { ...others };')).toThrow('one set of messages');
  });
});
