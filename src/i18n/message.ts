import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { type Formatters, IntlMessageFormat } from 'intl-messageformat';
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

/** A pattern as it is written, or as the build parsed it. */
type Pattern = string | MessageFormatElement[];

/** A text without any of these signs is its own result. */
const SIGNS = /[{<']/;

const isPlain = (pattern: Pattern): pattern is string => typeof pattern === 'string' && !SIGNS.test(pattern);

interface Compiler {
  readonly formatters: Formatters;
  readonly compiled: Map<Pattern, IntlMessageFormat>;
}

/** A maker of `Intl` objects, each made once for its options. */
function once<A extends unknown[], T>(make: (...how: A) => T): (...how: A) => T {
  const made = new Map<string, T>();
  return (...how) => {
    const key = JSON.stringify(how);
    const known = made.get(key) ?? make(...how);
    made.set(key, known);
    return known;
  };
}

const compilers = new Map<Language, Compiler>();

function compilerOf(language: Language): Compiler {
  const known = compilers.get(language);
  if (known !== undefined) return known;
  const made: Compiler = {
    formatters: {
      getNumberFormat: once((...how) => new Intl.NumberFormat(...how)),
      getDateTimeFormat: once((...how) => new Intl.DateTimeFormat(...how)),
      getPluralRules: once((...how) => new Intl.PluralRules(...how)),
    },
    compiled: new Map(),
  };
  compilers.set(language, made);
  return made;
}

function compile(pattern: Pattern, language: Language): IntlMessageFormat {
  const { formatters, compiled } = compilerOf(language);
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const made = new IntlMessageFormat(pattern, language, undefined, { formatters });
  compiled.set(pattern, made);
  return made;
}

/** A text that has not arrived with its language is read in English. */
const patternOf = (message: Message, language: Language): string => message[language] || message.en;

/** The message in a language. Throws where a value that its pattern names is missing. */
export function formatMessage(message: Message, language: Language, values?: MessageValues): string {
  const pattern = patternOf(message, language);
  if (isPlain(pattern)) return pattern;
  return String(compile(pattern, language).format({ ...values }));
}

/** The message with its `<name>…</name>` tags rendered by functions of the same name. */
export function formatRichMessage(
  message: Message,
  language: Language,
  values: Readonly<Record<string, ReactNode | ((chunks: ReactNode[]) => ReactNode)>>,
): ReactNode {
  const pattern = patternOf(message, language);
  return isPlain(pattern) ? pattern : compile(pattern, language).format<ReactNode>({ ...values });
}
