import type { Language } from '#src/domain/language.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { formatMessage, type Message, type MessageValues } from '#src/i18n/message.ts';

const known = new WeakMap<Message, LocalizedText>();

/** A message of the interface as a text of the record. */
export function inBothLanguages(
  message: Message,
  values?: MessageValues | ((language: Language) => MessageValues),
): LocalizedText {
  const made = values === undefined ? known.get(message) : undefined;
  if (made !== undefined) return made;
  const say = (language: Language) =>
    formatMessage(message, language, typeof values === 'function' ? values(language) : values);
  const text = { en: say('en'), bg: say('bg') };
  if (values === undefined) known.set(message, text);
  return text;
}

/** A text that is written in one language only, as it stands. */
export function sameInBoth(text: string): LocalizedText {
  return { en: text, bg: text };
}
