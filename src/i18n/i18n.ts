import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Language } from '#src/domain/language.ts';
import { isLate, MISSING_TEXT } from '#src/domain/late-text.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { type Formats, formatsOf } from './formats.ts';
import { formatMessage, formatRichMessage, type Message, type MessageValues } from './message.ts';

const LanguageContext = createContext<Language>('en');

export const LanguageProvider = LanguageContext.Provider;

/** Texts and formats in the reader's language. */
export interface I18n {
  readonly language: Language;
  readonly formats: Formats;
  /** A message of the interface. */
  readonly t: (message: Message, values?: MessageValues) => string;
  /** A message whose tags are rendered by functions. */
  readonly rich: (
    message: Message,
    values: Readonly<Record<string, ReactNode | ((chunks: ReactNode[]) => ReactNode)>>,
  ) => ReactNode;
  /** A text of the record; empty where it is absent. Throws where it is still to come: see `LateText`. */
  readonly text: (text: LocalizedText | undefined) => string;
}

/** Texts and formats of one language, outside of React. */
export function i18nOf(language: Language): I18n {
  return {
    language,
    formats: formatsOf(language),
    t: (message, values) => formatMessage(message, language, values),
    rich: (message, values) => formatRichMessage(message, language, values),
    text: (text) => {
      if (text === undefined) return '';
      if (isLate(text)) throw new Error(MISSING_TEXT);
      return text[language];
    },
  };
}

export function useI18n(): I18n {
  const language = useContext(LanguageContext);
  return useMemo(() => i18nOf(language), [language]);
}
