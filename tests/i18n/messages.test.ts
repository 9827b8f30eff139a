import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import type { Message } from '#src/i18n/message.ts';

interface Named {
  readonly name: string;
  readonly message: Message;
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' &&
  value !== null &&
  'en' in value &&
  'bg' in value &&
  typeof value.en === 'string' &&
  typeof value.bg === 'string';

function messagesIn(value: unknown, path: string): readonly Named[] {
  if (isMessage(value)) return [{ name: path, message: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => messagesIn(inner, `${path}.${key}`));
}

const modules = Object.entries(import.meta.glob('../../src/i18n/messages/*.ts', { eager: true }));
const all = modules.flatMap(([file, exports]) => messagesIn(exports, file.replace(/^.*\/|\.ts$/g, '')));

/** Names of the values and tags that a pattern asks for. */
function argumentsOf(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...argumentsOf(element.children)];
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => argumentsOf(value))];
    }
    return [element.value];
  });
}

/** The words that a pattern shows, whatever its values. */
function words(elements: readonly MessageFormatElement[]): string {
  const shown = elements.map((element) => {
    if (element.type === TYPE.literal) return element.value;
    if (element.type === TYPE.tag) return words(element.children);
    const options = element.type === TYPE.plural || element.type === TYPE.select ? Object.values(element.options) : [];
    return options.map(({ value }) => words(value)).join(' ');
  });
  return shown.join(' ');
}

const asked = (pattern: string) => [...new Set(argumentsOf(parse(pattern)))].sort();

describe('messages of the interface', () => {
  it('are found', () => {
    expect(all.length).toBeGreaterThan(100);
  });

  it.each(all.map(({ name, message }) => [name, message] as const))(
    '%s asks for the same values in both languages',
    (_name, message) => {
      expect(asked(message.bg)).toEqual(asked(message.en));
    },
  );

  it.each(all.map(({ name, message }) => [name, message] as const))('%s is written in Bulgarian', (_name, message) => {
    const english = words(parse(message.en)).replace(/\b[A-Z]{2,}\b/g, '');
    if (/[a-z]{4,}/i.test(english)) expect(words(parse(message.bg))).toMatch(/[а-я]/i);
  });
});
