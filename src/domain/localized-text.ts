import type { Language } from './language.ts';

/** A text that a person reads, in every language of the interface. */
export type LocalizedText = Readonly<Record<Language, string>>;
