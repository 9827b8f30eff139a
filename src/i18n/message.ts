import { IntlMessageFormat } from 'intl-messageformat';
import type { ReactNode } from 'react';
import type { Language } from '#src/domain/language.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';

/** A text of the interface in ICU MessageFormat, in every language. */
export type Message = LocalizedText;

export type MessageValues = Readonly<Record<string, string | number | boolean>>;

/** Declares the messages of one part of the interface; a missing language fails the type check. */
export function defineMessages<const T extends Readonly<Record<string, Message>>>(messages: T): T {
  return messages;
}

const compiled = new Map<string, IntlMessageFormat>();

function compile(message: Message, language: Language): IntlMessageFormat {
  const pattern = message[language];
  const key = `${language}\n${pattern}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const made = new IntlMessageFormat(pattern, language);
  compiled.set(key, made);
  return made;
}

/** The message in a language. Throws where a value that its pattern names is missing. */
export function formatMessage(message: Message, language: Language, values?: MessageValues): string {
  const pattern = message[language];
  if (values === undefined && !/[{<']/.test(pattern)) return pattern;
  const formatted = compile(message, language).format(values === undefined ? {} : { ...values });
  return String(formatted);
}

/** The message with its `<name>…</name>` tags rendered by functions of the same name. */
export function formatRichMessage(
  message: Message,
  language: Language,
  values: Readonly<Record<string, string | number | boolean | ((chunks: ReactNode[]) => ReactNode)>>,
): ReactNode {
  return compile(message, language).format<ReactNode>({ ...values });
}
