/** The languages that the interface and the record's texts are written in (BCP 47). */
export const LANGUAGES = ['en', 'bg'] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}
